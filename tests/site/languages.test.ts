import { describe, expect, test } from 'vitest';
import { langOf } from '../../src/messages/language.ts';
import { dayPages } from '../../src/site/day/day.ts';
import { toExcerpt } from '../../src/site/note/excerpt.ts';
import { toNoteLink } from '../../src/site/note/note-view.ts';
import { toFrame } from '../../src/site/shell/page-frame.ts';
import { currentOf, viewsOf } from './current.ts';

test.each([
  ['en-GB', null],
  ['en', null],
  ['en-US', null],
  ['enm', 'enm'],
  ['de', 'de'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
])('words in %s are marked with %j', (language, lang) => {
  expect(langOf(language)).toBe(lang);
});

describe('in a German journal', () => {
  const files = { 'journal.yaml': 'language: de', 'journal/2026-11-20.md': '# Am Meer\n\nEs war kalt.' };

  test('notes, and titles in the words of the writer, are marked', () => {
    const current = currentOf(files);
    const [note] = current.journal.notes;
    if (!note) throw new Error('The note was not read.');
    expect(viewsOf(dayPages, current)[0]?.entries[0]).toMatchObject({ title: 'Am Meer', titleLang: 'de', lang: 'de' });
    expect(toNoteLink(note, 'de')).toMatchObject({ title: 'Am Meer', lang: 'de' });
    expect(toExcerpt(note, 'de')).toMatchObject({ title: 'Am Meer', titleLang: 'de', lang: 'de' });
    expect(toFrame(current)).toMatchObject({ language: 'de', lang: 'de' });
  });

  test.each([
    ['without a title or a text', '---\nmood: 4\n---\n', 'Check-in'],
    ['that is on its own page only', '---\nshare: never\n---\n# Am Meer', 'Entry'],
  ])('a title of ours is not: of an entry %s', (_, text, title) => {
    const [note] = currentOf({ ...files, 'journal/2026-11-20.md': text }).journal.notes;
    if (!note) throw new Error('The note was not read.');
    expect(toNoteLink(note, 'de')).toMatchObject({ title, lang: null });
    expect(toExcerpt(note, 'de')).toMatchObject({ title, titleLang: null });
  });
});

test('in an English journal nothing is marked', () => {
  const current = currentOf({ 'journal/2026-11-20.md': '# At the sea\n\nIt was cold.' });
  expect(viewsOf(dayPages, current)[0]?.entries[0]).toMatchObject({ titleLang: null, lang: null });
  expect(toFrame(current).lang).toBeNull();
});
