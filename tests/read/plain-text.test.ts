import { describe, expect, test } from 'vitest';
import { diagnosticSentence } from '../../src/messages/en/diagnostics.ts';
import { journalOf, type Files } from './folder.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const WORDS = 'Café by the stairs.\n\n- [?] When then?\n';
const utf16 = (text: string) =>
  bytes([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text].map((one) => one.charCodeAt(0))).buffer)]);

const codesOf = (files: Files) => journalOf(files).diagnostics.map(({ code }) => code);

describe('a plain text that lies with the entries under its day', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['UTF-8', WORDS, []],
    ['a byte order mark', `\ufeff${WORDS}`, []],
    ['line ends of Windows', WORDS.replaceAll('\n', '\r\n'), []],
    ['line ends of old Macs', WORDS.replaceAll('\n', '\r'), []],
    ['UTF-16', utf16(WORDS), ['utf-16']],
    ['Windows-1252', bytes('Caf', [0xe9], WORDS.slice(4)), ['not-utf8']],
  ])('is an entry, written in %s', (_, text, codes) => {
    const journal = journalOf({ 'journal/2026-11-20.txt': text });
    const [entry] = journal.days.get('2026-11-20') ?? [];
    expect(entry).toMatchObject({ kind: 'entry', day: '2026-11-20', share: null });
    expect(entry?.body.trimEnd()).toBe(WORDS.trimEnd());
    expect(entry?.marks).toHaveLength(1);
    expect(journal.diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('may have words beside its day, any folder among the entries, and values above its text', () => {
    const journal = journalOf({
      'journal/2026/2026-11-20 after work.TXT': 'One.\n',
      'journal/2026-11-21.txt': '---\nmood: 6\n---\nTwo. [[2026-11-20 after work]]\n',
    });
    expect(journal.diagnostics).toEqual([]);
    expect(journal.days.get('2026-11-20')?.[0]?.title).toBe('After work');
    expect(journal.days.get('2026-11-21')?.[0]?.fields.mood).toBe(6);
  });

  test('lies where the settings say that entries are', () => {
    const journal = journalOf({
      'journal.yaml': 'folders: { journal: Daily }\nignore: [journal/]\n',
      'Daily/2026-11-20.txt': 'One.\n',
      'journal/2026-11-21.txt': 'No entry any more.\n',
    });
    expect([[...journal.days.keys()], journal.diagnostics]).toEqual([['2026-11-20'], []]);
  });

  test('stands beside a Markdown entry of the same day, and its copy of a conflict is named', () => {
    const files = {
      'journal/2026-11-20.md': 'One.\n',
      'journal/2026-11-20.txt': 'Two.\n',
      'journal/2026-11-20 (conflicted copy).txt': 'Two again.\n',
    };
    expect(journalOf(files).days.get('2026-11-20')).toHaveLength(2);
    expect(codesOf(files)).toEqual(['conflict-copy']);
  });

  test('is named where it is none', () => {
    expect(codesOf({ 'journal/2026-11-20.txt': bytes([0x89, 0x50, 0, 0, 0, 1, 2, 3]) })).toEqual(['binary']);
    expect(codesOf({ 'journal/2026-11-20.txt': 'x'.repeat(5 * 1024 * 1024 + 1) })).toEqual(['too-large']);
    expect(codesOf({ 'journal/2026-02-30.txt': 'Words.\n' })).toEqual(['no-such-day']);
  });
});

test.each([
  '2026-11-20.txt',
  'Work/2026-11-20.txt',
  'sessions/2026-11-20.txt',
  'journal/notes.txt',
  'journal/20261120.txt',
  'journal/2026-11-201.txt',
  'journal/2026-11-20/receipt.txt',
])('any other plain text is no note, and is named: %s', (path) => {
  const journal = journalOf({ [path]: 'Words.\n' });
  expect(journal.notes).toEqual([]);
  expect(journal.diagnostics.map(({ code }) => code)).toEqual(['not-markdown']);
});

test.each(['journal/2026-11-20.docx', 'Letter to Sam.odt', 'sessions/notes.RTF', 'old/Diary.pages', 'a.doc'])(
  'a document of a word processor is named as one, which another ending would not make a note: %s',
  (path) => {
    const journal = journalOf({ [path]: bytes([0x50, 0x4b, 3, 4, 0, 0]) });
    expect(journal.notes).toEqual([]);
    expect(journal.diagnostics.map(diagnosticSentence)).toEqual([
      expect.stringMatching(/made by a word processor.*save it as plain text/is),
    ]);
  },
);

test.each(['journal/~$26-11-20.docx', '~$d week.rtf', 'old/~$tter.ODT', 'old/~$eep.xls', 'old/.~lock.Letter.odt#'])(
  'what such a program leaves beside a document while it is open is left out without a word: %s',
  (path) => {
    const journal = journalOf({ [path]: bytes([5, 77, 101]), 'journal/2026-11-20.md': 'Words.\n' });
    expect(journal.diagnostics).toEqual([]);
    expect(journal.notes).toHaveLength(1);
  },
);

test('a note whose name begins as such a file does is a note', () => {
  expect(journalOf({ 'pages/~$money.md': 'Words.\n' }).notes).toHaveLength(1);
});
