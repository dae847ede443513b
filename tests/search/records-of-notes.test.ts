import { expect, test } from 'vitest';
import { recordsOf } from '../../src/search/records-of-notes.ts';
import { journalOf } from '../journal/folder.ts';

/** The text that a search looks through in the note of one file. */
function textOf(path: string, text: string): string {
  const [record] = recordsOf(journalOf({ [path]: text }));
  return record?.text ?? '';
}

test("a writer's own fields are found by their names and by their words", () => {
  const text = textOf(
    'journal/2026-11-20.md',
    '---\ndaylio_event: Dentist\nweather: sunny\nsee: "[[Recipes|the soups]]"\n---\n',
  );
  expect(text.split('\n')).toEqual(['', 'daylio event', 'Dentist', 'weather', 'sunny', 'see', 'the soups']);
  expect(textOf('about.md', '---\nweather: sunny\n---\n')).toBe('\nweather\nsunny');
});

test('a note that is on its own page only is not found, nor is a draft', () => {
  const journal = journalOf({
    'journal/2026-11-20.md': '---\nshare: never\ntitle: Kept\n---\nbadger\n',
    'journal/2026-11-21.md': '---\nshare: private\n---\notter\n',
    'journal/2026-11-22.md': '---\ndraft: true\n---\nferret\n',
    'homework/walk.md': '---\nwhat: Walk\nshare: never\n---\n',
    'about.md': 'share: never\n\nlemur\n',
  });
  expect(recordsOf(journal).map(({ address }) => address)).toEqual(['/journal/2026/11/21/#entry']);
});
