import { expect, test } from 'vitest';
import { headingsOf } from '../../src/markdown/headings.ts';
import { tagPages } from '../../src/site/tags/tags.ts';
import { grown } from '../growing.ts';
import { journalOf, type Files } from './folder.ts';
import { told } from '../told.ts';
import { currentWith, viewsOf } from '../site/current.ts';

/**
 * Work that grows with the notes is done in seconds at this number of them. What looks at every note for every mistake
 * takes minutes, and ends at the limit of a test.
 */
const MANY = 2500;

function filesOf(path: (index: number) => string, text: (index: number) => string): Files {
  return Object.fromEntries(Array.from({ length: MANY }, (_, index) => [path(index), text(index)]));
}

const FIELDS = (index: number) =>
  `---\ngoal: aim-${String(index)}\nsession: talk-${String(index)}\nhomework:\n  task-${String(index)}: yes\nhabits:\n  habit-${String(index)}: 3\n---\n`;

test('links, references, habits and homework that lead nowhere are all named', () => {
  const { diagnostics } = journalOf({
    ...filesOf(
      (index) => `journal/2026-01-01-note-${String(index)}.md`,
      (index) =>
        `${FIELDS(index)}[[nowhere-${String(index)}]] [[2026-01-01-gone-${String(index)}]] [a](b-${String(index)}.md)`,
    ),
    ...filesOf(
      (index) => `habits/known-${String(index)}.md`,
      () => '---\nname: Walk\nmeasure: count\n---\n',
    ),
  });
  expect(told(diagnostics).filter(({ message }) => message.startsWith('3 links lead to notes')).length).toBe(MANY);
  expect(diagnostics.filter(({ field }) => field?.startsWith('habits.')).length).toBe(MANY);
});

test('notes of one name, linked to by thousands of others, are joined', () => {
  const { backlinks, notes } = journalOf(
    filesOf(
      (index) => (index % 2 === 0 ? `notes/${String(index)}/same.md` : `notes/from-${String(index)}.md`),
      (index) => (index % 2 === 0 ? '' : '[[same]] '.repeat(3)),
    ),
  );
  expect(notes.length).toBe(MANY);
  expect([...backlinks.values()].map((from) => from.length)).toEqual([MANY / 2]);
});

test('reflections each find their session', () => {
  const { reflectionsOf } = journalOf({
    ...filesOf(
      (index) => `sessions/talk-${String(index)}.md`,
      (index) => `---\ndate: 20${String(10 + (index % 16))}-0${String(1 + (index % 9))}-1${String(index % 10)}\n---\n`,
    ),
    ...filesOf(
      (index) => `reflections/2026-10-01-${String(index)}.md`,
      (index) => (index % 2 === 0 ? `---\nsession: talk-${String(index)}\n---\n` : ''),
    ),
  });
  expect([...reflectionsOf.values()].flat().length).toBe(MANY);
});

test('links to thousands of headings of one note, there or not, are followed', () => {
  const { diagnostics } = journalOf({
    'notes/long.md': grown('# Part №\n\n# Same\n\n', 400_000),
    'notes/from.md': grown('[[long#Part №]] [[long#Lost part №]]\n\n', 400_000),
  });
  expect(told(diagnostics).every(({ message }) => message.includes('names a heading that is not there'))).toBe(true);
  expect(diagnostics.length).toBeGreaterThan(5000);
});

test('each of many headings of one name has an address of its own', () => {
  const slugs = headingsOf(grown('# Same\n\n', 400_000)).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs.slice(0, 3)).toEqual(['same', 'same-1', 'same-2']);
});

test('a note with thousands of tags, or with one of thousands of levels, has some pages of tags and is named', () => {
  const journal = journalOf({ 'notes/many.md': grown('#tag№ ', 400_000), 'notes/deep.md': `#${grown('a/', 400_000)}` });
  expect(viewsOf(tagPages, currentWith(journal)).length).toBeLessThan(600);
  expect(told(journal.diagnostics).map(({ message }) => message)).toEqual([
    expect.stringContaining('more than 500 tags'),
  ]);
});
