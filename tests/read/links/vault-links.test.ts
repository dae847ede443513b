import { describe, expect, test } from 'vitest';
import { journalOf, type Files } from '../folder.ts';

/** The path of the note that a link in `from` leads to. */
function reached(files: Files, from: string, target: string): string | undefined {
  const journal = journalOf(files);
  const note = journal.notes.find(({ path }) => path === from);
  return note && journal.resolveLink(note, target)?.notes[0]?.path;
}

const VAULT: Files = {
  'Home.md': '',
  'Projects/Garden/Plan.md': '',
  'Projects/Garden/Beds/Beans.md': '',
  'Projects/House/Plan.md': '',
  'Archive/Old/Deep/Plan.md': '',
  'Archive/Old/v1.2.md': '',
  'Life/Therapy/Notes.md': '',
};

describe('a name that several notes have leads', () => {
  test.each([
    ['to the one beside it', 'Projects/House/Plan.md', 'Plan', 'Projects/House/Plan.md'],
    [
      'to the one with which it shares most folders',
      'Projects/Garden/Beds/Beans.md',
      'Plan',
      'Projects/Garden/Plan.md',
    ],
    ['to the shortest path where none is nearer', 'Home.md', 'Plan', 'Projects/House/Plan.md'],
    ['by its last folders to the one below these', 'Home.md', 'Old/Deep/Plan', 'Archive/Old/Deep/Plan.md'],
    ['by its last folders in any case', 'Home.md', 'garden/plan.md', 'Projects/Garden/Plan.md'],
    ['past a dot in the name', 'Home.md', 'v1.2', 'Archive/Old/v1.2.md'],
    ['from its folder, as a relative path', 'Projects/Garden/Plan.md', '../House/Plan', 'Projects/House/Plan.md'],
  ])('%s', (_, from, target, to) => {
    expect(reached(VAULT, from, target)).toBe(to);
  });

  test('to another one from another folder of the same journal', () => {
    const { notes, resolveLink } = journalOf({ ...VAULT, 'Projects/House/Rooms/Attic.md': '' });
    const asked = notes.filter(({ path }) => /Beans|Attic/.test(path));
    expect(asked.map((from) => resolveLink(from, 'Plan')?.notes[0]?.path)).toEqual([
      'Projects/Garden/Plan.md',
      'Projects/House/Plan.md',
    ]);
  });

  test.each(['den/Plan', 'Garden/Deep/Plan', '/Garden/Plan', '../Plan', 'Plan/', '1.2'])('nowhere by %s', (target) => {
    expect(reached(VAULT, 'Home.md', target)).toBeUndefined();
  });
});

describe('another name of a note', () => {
  const files = {
    ...VAULT,
    'People/Rosalind.md': '---\naliases: [Ros, "Rosa Linda"]\n---\n',
    'People/Rosamund.md': '---\nAlias: Mund, Ros\n---\n',
    'People/Home.md': '---\naliases: [Plan, "2026-11-19"]\n---\n',
    'journal/2026-11-19.md': 'A day.',
  };

  test.each([
    ['ros', 'People/Rosalind.md'],
    ['Rosa Linda', 'People/Rosalind.md'],
    ['Mund', 'People/Rosamund.md'],
    ['Plan', 'Projects/House/Plan.md'],
    ['2026-11-19', 'journal/2026-11-19.md'],
    ['Rosa', undefined],
  ])('%s leads to the first note that has it, and never takes a name from a file or a day', (target, to) => {
    expect(reached(files, 'Home.md', target)).toBe(to);
  });
});

test('a picture is found by the end of its path, the nearest of several', () => {
  const png = Uint8Array.of(0x89, 0x50);
  const journal = journalOf({
    'Home.md': '',
    'Life/Day.md': '',
    'Life/attachments/sea.png': png,
    'Projects/Garden/attachments/sea.png': png,
  });
  const found = (from: string, target: string) => {
    const note = journal.notes.find(({ path }) => path === from);
    return note ? journal.resolvePicture(note, target) : null;
  };
  expect(found('Home.md', 'sea.png')).toBe('Life/attachments/sea.png');
  expect(found('Home.md', 'Garden/attachments/sea.png')).toBe('Projects/Garden/attachments/sea.png');
  expect(found('Life/Day.md', 'attachments/sea.png')).toBe('Life/attachments/sea.png');
  expect(found('Home.md', 'den/attachments/sea.png')).toBeNull();
});
