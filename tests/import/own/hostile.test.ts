import fc from 'fast-check';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clashAmong, isSafePath } from '../../../src/import/own/own-path.ts';
import { LARGEST_NOTE_BYTES } from '../../../src/read/folder/files.ts';
import { textOf } from '../../export/exported.ts';
import { folderOf } from '../../read/folder.ts';
import { zipped } from '../zipped.ts';
import { broughtInto, exportWith, noteAt } from './brought-back.ts';

async function refused(text: string | Uint8Array, name = 'x.json'): Promise<string> {
  const into = join(folderOf({ 'deep/place/kept.txt': '' }), 'deep/place');
  const path = join(folderOf({ [name]: text }), name);
  const message = await broughtInto(into, path).then(
    () => 'it was read',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  expect(readdirSync(into)).toEqual(['kept.txt']);
  expect(readdirSync(dirname(into))).toEqual(['place']);
  return message;
}

const LEADING_ELSEWHERE = [
  '../a.md',
  'journal/../../a.md',
  '/a.md',
  'C:/a.md',
  'c:a.md',
  '\\\\host\\share\\a.md',
  'journal\\..\\..\\a.md',
  '..\\a.md',
  '.git/hooks/a.md',
  '.obsidian/a.md',
  'journal/.hidden.md',
  'node_modules/a/README.md',
  'a\u0000.md',
  'a\n.md',
  'journal//a.md',
  './a.md',
  'journal/./a.md',
  '',
  'CON.md',
  'journal/nul.md',
  'Com1.x.md',
  'lpt\u00b9.md',
  'folder./a.md',
  'folder /a.md',
  '\ud800.md',
  `${'a'.repeat(253)}.md`,
  `${'a/'.repeat(1100)}a.md`,
];

describe('an export is refused as a whole, and nothing is written, where', () => {
  test.each(LEADING_ELSEWHERE)('it names the note %j', async (path) => {
    expect(await refused(exportWith({ notes: [noteAt('a.md'), noteAt(path)] }))).toContain('would lie elsewhere');
    const files = [{ path: path.replace(/\.md$/, '.png'), bytes: 1 }];
    expect(await refused(exportWith({ notes: [noteAt('a.md')], files }))).toContain('would lie elsewhere');
  });

  test.each([
    ['a note that is none', { notes: [noteAt('run.sh')] }],
    ['a note of another ending', { notes: [noteAt('journal/a.md.exe')] }],
    ['a picture that is a note', { notes: [noteAt('a.md')], files: [{ path: 'b.md', bytes: 1 }] }],
    ['a picture that is the settings', { notes: [], files: [{ path: 'journal.yaml', bytes: 1 }] }],
  ])('it names %s', async (_, given) => {
    expect(await refused(exportWith(given))).toContain('is none of a journal');
  });

  test.each([
    ['two of one name', ['a.md', 'a.md']],
    ['two that differ by their case', ['journal/a.md', 'Journal/A.md']],
    ['two that are composed in two ways', ['\u00e9.md', 'e\u0301.md']],
    ['a file that would have to be a folder', ['a.md', 'A.md/b.md']],
    ['the settings twice', ['journal.yaml', 'Journal.yaml.md', 'JOURNAL.YAML.md']],
  ])('it has %s', async (_, paths) => {
    expect(await refused(exportWith({ notes: paths.map((path) => noteAt(path)) }))).toContain('twice');
  });

  test.each([
    ['another program wrote it', { format: 'other' }, 'no export of this program'],
    ['it says no version', { version: '1' }, 'no export of this program'],
    ['its version is a part', { version: 0.5 }, 'no export of this program'],
    ['it is newer', { version: 2 }, 'newer version'],
    ['it holds only what a brief may', { share: 'brief' }, 'only what a brief may hold'],
    ['its notes are no list', { notes: { 0: noteAt('a.md') } }, 'no list of notes'],
    ['its files are no list', { files: 'all' }, 'no list of files'],
    ['a note is null', { notes: [null] }, 'Number 1 of its notes'],
    ['a path is a number', { notes: [noteAt('a.md'), noteAt(7)] }, 'Number 2 of its notes'],
    ['a text is a list', { notes: [noteAt('a.md', ['x'])] }, 'Number 1 of its notes'],
    ['an encoding is another', { notes: [noteAt('a.md', 'x', 'utf-16')] }, 'Number 1 of its notes'],
    ['what is called base64 is none', { notes: [noteAt('a.md', 'x?', 'base64')] }, 'Number 1 of its notes'],
    ['a text has half a sign', { notes: [noteAt('a.md', 'a\ud800')] }, 'Number 1 of its notes'],
    ['a note is larger than any', { notes: [noteAt('a.md', 'x'.repeat(LARGEST_NOTE_BYTES + 1))] }, 'Number 1 of its'],
    ['a file has no path', { files: [{}] }, 'Number 1 of its files'],
    ['the settings are a text', { settings: 'today: x' }, 'Its settings'],
    ['the settings have none', { settings: {} }, 'Its settings'],
  ])('%s', async (_, given, sentence) => {
    expect(await refused(exportWith(given))).toContain(sentence);
  });

  test.each([
    ['no JSON', 'full_date,mood\n'],
    ['a list', '[]'],
    ['a word', '"x"'],
    ['nested past reason', '['.repeat(1_000_000)],
    ['with a name that stands for the prototype alone', '{"__proto__":{"format":"between-sessions","version":1}}'],
  ])('it is %s', async (_, text) => {
    expect(await refused(text)).toMatch(/cut or damaged|no export of this program/);
  });

  test('it is in another encoding, or empty', async () => {
    expect(await refused(Buffer.from(exportWith({ notes: [noteAt('\u00e9.md')] }), 'latin1'))).toContain('UTF-8');
    expect(await refused('')).toContain('is empty');
  });
});

test('an export that is cut anywhere is refused', async () => {
  const whole = textOf('json', { 'journal/2026-11-01.md': '---\nmood: 3\n---\nWords.\n' }).trimEnd();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
      expect(await refused(whole.slice(0, length))).toContain('cut or damaged');
    }),
    { numRuns: 60 },
  );
});

test('a folder with two exports is refused, and a link in one is not followed', async () => {
  const two = folderOf({ 'a.json': exportWith({}), 'b.json': exportWith({}) });
  await expect(broughtInto(folderOf({}), two)).rejects.toThrow('2 files in it end in .json');
  const secret = folderOf({ 'secret.txt': 'x' });
  const folder = folderOf({ 'a.json': exportWith({ files: [{ path: 'sea.png', bytes: 1 }] }), 'files/kept.txt': '' });
  symlinkSync(join(secret, 'secret.txt'), join(folder, 'files/sea.png'));
  const into = folderOf({});
  expect((await broughtInto(into, folder)).absent).toEqual(['sea.png']);
  expect(existsSync(join(into, 'sea.png'))).toBe(false);
});

test('an archive of an export is read as the folder is', async () => {
  const whole = exportWith({ notes: [noteAt('a.md')], files: [{ path: 'sea.png', bytes: 1 }] });
  const zip = zipped([
    { path: 'mine/journal.json', content: whole },
    { path: 'mine/journal.schema.json', content: '{}' },
    { path: 'mine/files/sea.png', content: 'x' },
  ]);
  const into = folderOf({});
  await broughtInto(into, join(folderOf({ 'x.zip': zip }), 'x.zip'));
  expect(readdirSync(into).sort()).toEqual(['a.md', 'sea.png']);
});

describe('a path', () => {
  test.each([
    'a.md',
    'Was nun? #3.md',
    'journal/2026/2026-11-01.md',
    '\u05e9\u05dc\u05d5\u05dd/a b.md',
    'console.md',
    '18:30.md',
  ])('%s is one of a journal', (path) => expect(isSafePath(path, false)).toBe(true));

  test('with a colon is none on Windows, where it leads into another stream of a file', () => {
    expect(isSafePath('18:30.md', true)).toBe(false);
  });

  test('that is safe never leads out of its folder, whatever it is made of', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'CON', 'C:', '\\', '.git', 'a '),
      fc.string({ maxLength: 3 }),
    );
    const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, (one) => {
        if (isSafePath(one)) expect(join('/base', one)).toBe(`/base/${one}`);
      }),
    );
    expect(clashAmong(['a/b.md', 'a/c.md', 'b.md'])).toBeNull();
  });
});
