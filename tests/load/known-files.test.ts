import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownFiles } from '../../src/load/known-files.ts';
import type { ParsedFile } from '../../src/read/read-note.ts';
import type { Layout } from '../../src/read/place/layout.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { parseNote } from '../../src/read/read-note.ts';

/** Reads a folder again and again; tells which files were parsed each time. */
function reading(files: Files) {
  const folder = folderOf(files);
  const known = knownFiles(folder);
  let parsed: string[] = [];
  const parse = (path: string, bytes: Uint8Array, layout: Layout): ParsedFile => {
    const made = parseNote(path, bytes, layout);
    known.set(path, made, layout);
    parsed.push(path);
    return made;
  };
  const read = (changed: readonly string[] | null = null) => {
    parsed = [];
    known.begin(changed && new Set(changed));
    const { notes } = readJournal(folder, { today: TODAY, parse, known: known.get });
    return { parsed: parsed.toSorted(), bodies: Object.fromEntries(notes.map(({ path, body }) => [path, body])) };
  };
  return { folder, read, isAsRead: known.isAsRead };
}

const FILES = { 'a.md': 'One', 'b.md': 'Two', 'journal/c.md': 'Three' };

test('a file is read once, and again when it is another', () => {
  const { folder, read } = reading(FILES);
  expect(read().parsed).toEqual(Object.keys(FILES));
  expect(read().parsed).toEqual([]);
  writeFileSync(join(folder, 'b.md'), 'Other');
  expect(read()).toEqual({ parsed: ['b.md'], bodies: { 'a.md': 'One', 'b.md': 'Other', 'journal/c.md': 'Three' } });
});

test('all are read again when the settings put them somewhere else', () => {
  const { folder, read } = reading(FILES);
  read();
  writeFileSync(join(folder, 'journal.yaml'), 'folders: { journal: Daily }\n');
  expect(read(['journal.yaml']).parsed).toEqual(Object.keys(FILES));
  expect(read([]).parsed).toEqual([]);
});

test('nor does a text of the same length with the time of the old one pass for it', () => {
  const { folder, read } = reading(FILES);
  const file = join(folder, 'a.md');
  utimesSync(file, 1e9, 1e9);
  read();
  writeFileSync(file, 'Six');
  utimesSync(file, 1e9, 1e9);
  expect(read().bodies['a.md']).toBe('Six');
});

describe('where it is known what changed', () => {
  test('nothing else is looked at', () => {
    const { folder, read } = reading(FILES);
    read();
    for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, name), 'Other');
    expect(read(['b.md']).parsed).toEqual(['b.md']);
    expect(read().parsed).toEqual(['a.md']);
  });

  test('a new file is read and a deleted one is gone, named or not', () => {
    const { folder, read } = reading(FILES);
    read();
    writeFileSync(join(folder, 'new.md'), 'New');
    rmSync(join(folder, 'a.md'));
    expect(read([])).toEqual({
      parsed: ['new.md'],
      bodies: { 'b.md': 'Two', 'journal/c.md': 'Three', 'new.md': 'New' },
    });
    writeFileSync(join(folder, 'a.md'), 'Back');
    expect(read([]).bodies['a.md']).toBe('Back');
  });

  test('a folder that was put in place of another is all new', () => {
    const { folder, read } = reading(FILES);
    read();
    renameSync(join(folder, 'journal'), join(folder, '.away'));
    mkdirSync(join(folder, 'journal'));
    writeFileSync(join(folder, 'journal/c.md'), 'Another');
    expect(read(['journal']).bodies['journal/c.md']).toBe('Another');
  });
});

describe('whether all is as it was read', () => {
  test.each<[string, (folder: string) => void]>([
    ['a note is altered', (folder) => writeFileSync(join(folder, 'journal/c.md'), 'Four!')],
    ['a note is new', (folder) => writeFileSync(join(folder, 'd.md'), '')],
    ['a note is deleted', (folder) => rmSync(join(folder, 'a.md'))],
    ['a note is renamed', (folder) => renameSync(join(folder, 'a.md'), join(folder, 'z.md'))],
    ['the settings are altered', (folder) => writeFileSync(join(folder, 'journal.yaml'), 'language: de')],
    ['a picture is altered', (folder) => writeFileSync(join(folder, 'sea.png'), 'other')],
    ['the folder is gone', (folder) => rmSync(folder, { recursive: true })],
  ])('it is not where %s', async (_, change) => {
    const { folder, read, isAsRead } = reading({ ...FILES, 'journal.yaml': '', 'sea.png': 'sea' });
    read();
    expect(await isAsRead()).toBe(true);
    change(folder);
    expect(await isAsRead()).toBe(false);
  });
});
