import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChecked, writeChecked } from '../../src/disk/checked-file.ts';
import { openParseCache, type ParseCache } from '../../src/load/parse-cache.ts';
import { layoutOf, USUAL_LAYOUT, type Layout } from '../../src/read/place/layout.ts';
import { parseNote, type ParsedFile } from '../../src/read/read-note.ts';
import { folderOf } from '../read/folder.ts';

const VERSION = 'this';
const PATH = 'journal/2026-11-23.md';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const NOTE = bytesOf('---\nmood: 4\ntitle: A walk\n---\nThe quincunx stood in the rain.\n');

interface Kept {
  readonly version: string;
  readonly files: Record<string, ParsedFile>;
}

const newFile = () => join(folderOf({}), 'cache/notes.json');
const keptIn = (file: string) => readChecked(file) as Kept;

function remembering(file: string, ...notes: readonly (readonly [string, Uint8Array])[]): ParseCache {
  const cache = openParseCache(file, VERSION);
  for (const note of notes) cache.parse(...note, USUAL_LAYOUT);
  cache.save();
  return cache;
}

/** Puts another title into what is remembered, so that what comes from there can be told from what is parsed. */
function retitle(file: string, change: (kept: Kept) => unknown = (kept) => kept): void {
  const { version, files } = keptIn(file);
  const entries = Object.entries(files).map(([key, { note, ...rest }]) => [
    key,
    { ...rest, note: note && { ...note, title: 'Remembered' } },
  ]);
  writeChecked(file, change({ version, files: Object.fromEntries(entries) as Kept['files'] }));
}

const titleIn = (file: string, path = PATH, bytes = NOTE) =>
  openParseCache(file, VERSION).parse(path, bytes, USUAL_LAYOUT).note?.title;

describe('a note that is remembered', () => {
  test.each([
    ['with fields', '---\nmood: 4\n---\nThe quincunx.\n\nMore.\n'],
    ['without fields', 'The quincunx.\n'],
    ['without a body', '---\nmood: 4\n---'],
    ['with the line ends of another system', '---\r\nmood: 4\r\n---\r\nThe quincunx.\r\n'],
    ['with a mark before it', '\ufeff---\nmood: 4\n---\nThe quincunx.\n'],
    ['with a mistake', '---\nmood: 11\nmod: 4\n---\nThe quincunx.\n'],
    ['that nobody can read', '---\n{\n---\nThe quincunx.\n'],
    ['that is a draft', '---\ndraft: true\n---\nThe quincunx.\n'],
    ['that is empty', ''],
  ])('is as if it were parsed: %s', (_, text) => {
    const file = newFile();
    const parsed = parseNote(PATH, bytesOf(text));
    expect(openParseCache(file, VERSION).parse(PATH, bytesOf(text), USUAL_LAYOUT)).toEqual(parsed);
    remembering(file, [PATH, bytesOf(text)]);
    expect(openParseCache(file, VERSION).parse(PATH, bytesOf(text), USUAL_LAYOUT)).toEqual(parsed);
  });

  test.each([
    ['in sixteen bits', Buffer.from('\ufeff---\nmood: 4\n---\nThe quincunx.\n', 'utf16le')],
    ['in signs that are none', Buffer.from([0xff, 0xfe, 0xfd, 0x0a, 0x80])],
  ])('is as if it were parsed, %s too', (_, bytes) => {
    const file = newFile();
    remembering(file, [PATH, bytes]);
    expect(openParseCache(file, VERSION).parse(PATH, bytes, USUAL_LAYOUT)).toEqual(parseNote(PATH, bytes));
  });

  test('is not parsed again where its path and bytes are the same, and is where either is another', () => {
    const file = newFile();
    remembering(file, [PATH, NOTE]);
    retitle(file);
    expect(titleIn(file)).toBe('Remembered');
    expect(titleIn(file, 'journal/2026-11-22.md')).toBe('A walk');
    expect(titleIn(file, PATH, bytesOf('---\ntitle: A ride\n---\n'))).toBe('A ride');
  });

  test('is parsed again where the settings put it somewhere else', () => {
    const [file, path] = [newFile(), 'Daily/11-23.md'];
    remembering(file, [path, NOTE]);
    retitle(file);
    const daily = layoutOf({ folders: {}, days: ['Daily/{MM}-{DD}-{YYYY}'] });
    const inLayout = (layout: Layout) => openParseCache(file, VERSION).parse(path, NOTE, layout).note?.title;
    expect([inLayout(USUAL_LAYOUT), inLayout(daily)]).toEqual(['Remembered', 'A walk']);
  });

  test('does not have its writing kept twice', () => {
    const file = newFile();
    remembering(file, [PATH, NOTE]);
    expect(readFileSync(file, 'utf8')).toContain('A walk');
    expect(readFileSync(file, 'utf8')).not.toContain('quincunx');
  });

  test('is forgotten when it is not asked for any more', () => {
    const file = newFile();
    const cache = remembering(file, [PATH, NOTE], ['a.md', bytesOf('Other.')]);
    expect(Object.keys(keptIn(file).files)).toHaveLength(2);
    cache.parse(PATH, NOTE, USUAL_LAYOUT);
    cache.save();
    expect(Object.values(keptIn(file).files).map(({ note }) => note?.title)).toEqual(['A walk']);
  });

  test('is not written again where nothing changed', () => {
    const file = newFile();
    const cache = remembering(file, [PATH, NOTE]);
    rmSync(file);
    cache.parse(PATH, NOTE, USUAL_LAYOUT);
    cache.save();
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });
});

describe('what was remembered does not count', () => {
  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, readFileSync(file).length - 9)],
    ['empty', (file) => truncateSync(file, 0)],
    ['altered by hand', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Remembered', 'By hand'))],
    ['null', (file) => writeFileSync(file, 'null')],
    ['a folder', (file) => (rmSync(file), mkdirSync(file))],
    ['made by other code', (file) => retitle(file, (kept) => ({ ...kept, version: 'another' }))],
    ['of another kind', (file) => writeChecked(file, [1, 2])],
    ['nothing, though whole', (file) => writeChecked(file, null)],
    ['without a version', (file) => retitle(file, ({ files }) => ({ files }))],
  ])('where it is %s', (_, damage) => {
    const file = newFile();
    remembering(file, [PATH, NOTE]);
    retitle(file);
    damage(file);
    expect(titleIn(file)).toBe('A walk');
  });
});
