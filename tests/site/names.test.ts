import { expect, test } from 'vitest';
import { recordsOf } from '../../src/search/index/records-of-notes.ts';
import { dayPages } from '../../src/site/day/day.ts';
import { toExcerpt } from '../../src/site/note/excerpt.ts';
import { toNoteLink } from '../../src/site/note/note-view.ts';
import { currentOf, viewsOf } from './current.ts';

const LONG = 'We walked to the end of the pier and looked at the sea, and nobody said a word for a while.';

test.each([
  ['journal/1936-09-20 Setting Sail.md', 'Words.', 'Setting Sail', 'Setting Sail', 'Setting Sail'],
  ['journal/1936-09-20.md', '# Sea\n\nWords.', 'Sea', 'Sea', 'Sea'],
  [
    'journal/1936-09-20.md',
    LONG,
    'Entry',
    'We walked to the end of the pier and looked at the sea, and\u2026',
    'Entry',
  ],
  ['journal/1936-09-20.md', '---\ntime: "08:10"\n---\nWoke **early**.', '08:10', 'Woke early.', '08:10'],
  ['journal/1936-09-20.md', '- [w] Sang', 'Entry', 'Sang', 'Entry'],
  ['journal/1936-09-20.md', '---\nmood: 4\n---\n', 'Check-in', 'Check-in', 'Check-in'],
  ['journal/1936-09-20 Setting Sail.md', '---\nshare: never\n---\n# Sea', 'Setting Sail', 'Entry', 'Entry'],
])('%s with %j is %s on its page and %s in lists', (path, text, onPage, inList, aboveExcerpt) => {
  const current = currentOf({ [path]: text });
  const [note] = current.journal.notes;
  if (!note) throw new Error('The note was not read.');
  expect(viewsOf(dayPages, current)[0]?.entries[0]?.title).toBe(onPage);
  expect(toNoteLink(note, 'en-GB').title).toBe(inList);
  expect(toExcerpt(note, 'en-GB').title).toBe(aboveExcerpt);
  expect(recordsOf(current.journal).map(({ title }) => title)).toEqual(note.share === 'never' ? [] : [inList]);
});
