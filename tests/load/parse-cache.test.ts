import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const newFolder = () => join(folderOf({}), 'cache/notes');
const partsIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
const keptIn = (folder: string) => partsIn(folder).flatMap((part) => Object.values((readChecked(part) as Kept).files));

function remembering(folder: string, ...notes: readonly (readonly [string, Uint8Array])[]): ParseCache {
  const cache = openParseCache(folder, VERSION);
  for (const note of notes) cache.parse(...note, USUAL_LAYOUT);
  cache.save();
  return cache;
}

/** Puts another title into what is remembered, so that what comes from there can be told from what is parsed. */
function retitle(part: string, change: (kept: Kept) => unknown = (kept) => kept): void {
  const { version, files } = readChecked(part) as Kept;
  const entries = Object.entries(files).map(([key, { note, ...rest }]) => [
    key,
    { ...rest, note: note && { ...note, title: 'Remembered' } },
  ]);
  writeChecked(part, change({ version, files: Object.fromEntries(entries) as Kept['files'] }));
}

const titleIn = (folder: string, path = PATH, bytes = NOTE) =>
  openParseCache(folder, VERSION).parse(path, bytes, USUAL_LAYOUT).note?.title;

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
    const folder = newFolder();
    const parsed = parseNote(PATH, bytesOf(text));
    expect(openParseCache(folder, VERSION).parse(PATH, bytesOf(text), USUAL_LAYOUT)).toEqual(parsed);
    remembering(folder, [PATH, bytesOf(text)]);
    expect(openParseCache(folder, VERSION).parse(PATH, bytesOf(text), USUAL_LAYOUT)).toEqual(parsed);
  });

  test.each([
    ['in sixteen bits', Buffer.from('\ufeff---\nmood: 4\n---\nThe quincunx.\n', 'utf16le')],
    ['in signs that are none', Buffer.from([0xff, 0xfe, 0xfd, 0x0a, 0x80])],
  ])('is as if it were parsed, %s too', (_, bytes) => {
    const folder = newFolder();
    remembering(folder, [PATH, bytes]);
    expect(openParseCache(folder, VERSION).parse(PATH, bytes, USUAL_LAYOUT)).toEqual(parseNote(PATH, bytes));
  });

  test('is not parsed again where its path and bytes are the same, and is where either is another', () => {
    const folder = newFolder();
    remembering(folder, [PATH, NOTE]);
    partsIn(folder).forEach((part) => retitle(part));
    expect(titleIn(folder)).toBe('Remembered');
    expect(titleIn(folder, 'journal/2026-11-22.md')).toBe('A walk');
    expect(titleIn(folder, PATH, bytesOf('---\ntitle: A ride\n---\n'))).toBe('A ride');
  });

  test('is parsed again where the settings put it somewhere else', () => {
    const [folder, path] = [newFolder(), 'Daily/11-23.md'];
    remembering(folder, [path, NOTE]);
    partsIn(folder).forEach((part) => retitle(part));
    const daily = layoutOf({ folders: {}, days: ['Daily/{MM}-{DD}-{YYYY}'] });
    const inLayout = (layout: Layout) => openParseCache(folder, VERSION).parse(path, NOTE, layout).note?.title;
    expect([inLayout(USUAL_LAYOUT), inLayout(daily)]).toEqual(['Remembered', 'A walk']);
  });

  test('does not have its writing kept twice', () => {
    const folder = newFolder();
    remembering(folder, [PATH, NOTE]);
    expect(partsIn(folder).map((part) => readFileSync(part, 'utf8'))).toEqual([expect.stringContaining('A walk')]);
    expect(partsIn(folder).map((part) => readFileSync(part, 'utf8'))).toEqual([
      expect.not.stringContaining('quincunx'),
    ]);
  });

  test('is forgotten when it is not asked for any more', () => {
    const folder = newFolder();
    const cache = remembering(folder, [PATH, NOTE], ['a.md', bytesOf('Other.')]);
    expect(keptIn(folder)).toHaveLength(2);
    cache.parse(PATH, NOTE, USUAL_LAYOUT);
    cache.save();
    expect(keptIn(folder).map(({ note }) => note?.title)).toEqual(['A walk']);
  });

  test('is not written again where nothing changed', () => {
    const folder = newFolder();
    const cache = remembering(folder, [PATH, NOTE]);
    rmSync(folder, { recursive: true });
    cache.parse(PATH, NOTE, USUAL_LAYOUT);
    cache.save();
    expect(() => partsIn(folder)).toThrow('ENOENT');
  });

  test('is written with few others: where one of many notes is another, most of what is kept stays as it lies', () => {
    const folder = newFolder();
    const many = Array.from({ length: 400 }, (_, index) => [`${String(index)}.md`, NOTE] as const);
    remembering(folder, ...many);
    const before = new Map(partsIn(folder).map((part) => [part, statSync(part).ino]));
    remembering(folder, ...many.with(7, ['7.md', bytesOf('Other.')]));
    expect(keptIn(folder)).toHaveLength(400);
    const written = partsIn(folder).filter((part) => before.get(part) !== statSync(part).ino);
    expect([before.size, written.length > 0, written.length <= 2]).toEqual([16, true, true]);
  });

  test('is gone from the disk when its file is gone, whatever version has kept it and however damaged that is', () => {
    for (const damage of [() => undefined, (part: string) => truncateSync(part, 9)]) {
      const folder = newFolder();
      const before = openParseCache(folder, 'another');
      before.parse(PATH, NOTE, USUAL_LAYOUT);
      before.save();
      partsIn(folder).forEach((part) => damage(part));
      expect(partsIn(folder)).toHaveLength(1);
      openParseCache(folder, VERSION).save();
      expect(partsIn(folder)).toEqual([]);
    }
  });

  test('is not kept beside what an earlier version has kept in one file', () => {
    const folder = newFolder();
    mkdirSync(dirname(folder));
    writeFileSync(`${folder}.json`, 'fields of notes');
    remembering(folder, [PATH, NOTE]);
    expect(readdirSync(dirname(folder))).toEqual(['notes']);
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
    const folder = newFolder();
    remembering(folder, [PATH, NOTE]);
    partsIn(folder).forEach((part) => retitle(part));
    partsIn(folder).forEach(damage);
    expect(titleIn(folder)).toBe('A walk');
  });
});
