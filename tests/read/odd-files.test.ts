import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, journalOf, said, TODAY, type Files } from './folder.ts';
import { told } from '../told.ts';

const DAY = 'journal/2026-11-23';

describe('files that only upper and lower case tells apart', () => {
  test('are both shown and both named, because some disks keep only one', () => {
    const { notes, diagnostics } = journalOf({
      'goals/Sing.md': '---\ngoal: Sing\n---\n',
      'goals/sing.md': '---\ngoal: Sing\n---\n',
    });
    expect(notes.map(({ address }) => address).toSorted()).toEqual(['/goals/sing-2/', '/goals/sing/']);
    expect(
      told(diagnostics).map(({ file, line, message }) => `${file}:${String(line)} ${message.slice(0, 44)}`),
    ).toEqual([
      'goals/Sing.md:1 The name of this file differs from goals/sin',
      'goals/sing.md:1 The name of this file differs from goals/Sin',
    ]);
  });

  test('may also lie in folders that differ, be pictures, or be stored in other letters', () => {
    const pairs: Files = {
      'a/x.md': '',
      'A/x.md': '',
      'p.png': 'x',
      'P.png': 'x',
      'caf\u00e9.md': '',
      'cafe\u0301.md': '',
    };
    const { diagnostics, counts } = journalOf(pairs);
    expect(told(diagnostics).filter(({ message }) => message.includes('Some disks')).length).toBe(6);
    expect(counts.shown).toBe(4);
  });
});

describe('bytes that are not plain UTF-8 with line feeds', () => {
  const text = '---\nmood: 4\n---\nWords.\n';
  test.each([
    ['a byte order mark', `\ufeff${text}`],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['lone carriage returns', text.replaceAll('\n', '\r')],
  ])('%s changes nothing', (_, written) => {
    const { notes, diagnostics } = journalOf({ [`${DAY}.md`]: written });
    expect(diagnostics).toEqual([]);
    expect(notes).toMatchObject([{ kind: 'entry', fields: { mood: 4 }, body: 'Words.\n' }]);
  });

  test('a NUL among words is shown as a sign and named', () => {
    const { notes, diagnostics } = journalOf({ [`${DAY}.md`]: `${text}a\0b and many words more behind it` });
    expect(notes[0]?.body).toContain('a\ufffdb');
    expect(said(diagnostics)).toEqual([expect.stringContaining('control character')]);
  });

  test('Windows letters are read and named', () => {
    const { notes, diagnostics } = journalOf({ [`${DAY}.md`]: Uint8Array.from([0x63, 0xe9, 0x20, 0x61]) });
    expect(notes[0]?.body).toBe('c\u00e9 a');
    expect(said(diagnostics)).toEqual([expect.stringContaining('not in UTF-8')]);
  });
});

test.each([
  ['an empty file', ''],
  ['only a frontmatter', '---\nmood: 4\n---'],
  ['only empty lines', '\n\n\n'],
])('%s is a note without a problem', (_, written) => {
  const { counts, diagnostics } = journalOf({ [`${DAY}.md`]: written });
  expect({ shown: counts.shown, diagnostics }).toEqual({ shown: 1, diagnostics: [] });
});

test('a file of exactly five megabytes is read', () => {
  expect(journalOf({ 'a.md': 'a '.repeat((5 * 1024 * 1024) / 2) }).counts.shown).toBe(1);
});

test('links that lead out of the folder or in a ring are named and not followed', () => {
  const outside = folderOf({ 'secret.md': 'x' });
  const folder = folderOf({ 'a.md': '' });
  symlinkSync(join(outside, 'secret.md'), join(folder, 'file.md'));
  symlinkSync(outside, join(folder, 'folder'));
  symlinkSync('.', join(folder, 'ring'));
  symlinkSync('self.md', join(folder, 'self.md'));
  const { notes, diagnostics } = readJournal(folder, { today: TODAY });
  expect(notes.map(({ path }) => path)).toEqual(['a.md']);
  expect(diagnostics.map(({ file }) => file)).toEqual(['file.md', 'folder', 'ring', 'self.md']);
});

test('a folder called x.md is a folder', () => {
  const folder = folderOf({});
  mkdirSync(join(folder, 'x.md'));
  writeFileSync(join(folder, 'x.md', 'a.md'), 'x');
  expect(readJournal(folder, { today: TODAY }).notes.map(({ path }) => path)).toEqual(['x.md/a.md']);
});

// Names that the disks of Windows refuse.
test.runIf(process.platform !== 'win32')('names of all sorts are shown, each at an address of its own', () => {
  const names = [
    'line\nbreak',
    'a#b',
    'a?b',
    'a%b',
    'a%2fb',
    '"quotes"',
    "it's",
    'right\u202eleft',
    ' spaces ',
    'CON',
    'nul',
    'aux.b',
  ];
  const all = [...names, 'x'.repeat(252), '\u00e9'.repeat(126), '..a', '-rf', '~', '$HOME', '<b>', '\\', '\u{1f642}'];
  const visible = all.filter((name) => !name.startsWith('.'));
  const { notes, diagnostics, counts } = journalOf(Object.fromEntries(all.map((name) => [`notes/${name}.md`, 'x'])));
  expect(diagnostics).toEqual([]);
  expect(counts.shown).toBe(visible.length);
  expect(new Set(notes.map(({ address }) => address)).size).toBe(visible.length);
});
