import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writtenFiles } from '../../src/integration/built-files.ts';
import { folderOf, type Files } from '../read/folder.ts';

const PAGES: Files = { 'index.html': 'A page.', 'a/index.html': 'Another page.', 'style.css': 'p { color: red; }' };

/** A site whose files were written and remembered, and what the next build finds of it. */
function built() {
  const outer = folderOf(Object.fromEntries(Object.entries(PAGES).map(([path, text]) => [`site/${path}`, text])));
  const [site, cache] = [join(outer, 'site'), join(outer, 'cache')];
  writtenFiles(site, cache).remember(new Set(Object.keys(PAGES)));
  return { outer, site, list: join(cache, 'written.json'), again: () => writtenFiles(site, cache) };
}

test('before the first build nothing is known, and nothing is damaged', () => {
  const folder = folderOf({ 'site/index.html': 'x' });
  const { known, damaged } = writtenFiles(join(folder, 'site'), join(folder, 'cache'));
  expect([known, damaged()]).toEqual([null, []]);
});

test('what was written is known the next time, and is as it was', () => {
  const { known, damaged } = built().again();
  expect(known).toEqual(new Set(Object.keys(PAGES)));
  expect(damaged()).toEqual([]);
});

test('what was to be written and is not there is not remembered', () => {
  const { site, again } = built();
  rmSync(join(site, 'style.css'));
  again().remember(new Set([...Object.keys(PAGES), 'never/made.html']));
  expect(again().known).toEqual(new Set(['index.html', 'a/index.html']));
});

describe('a file is damaged', () => {
  test.each<[string, (file: string, outer: string) => void]>([
    ['cut', (file) => truncateSync(file, 3)],
    ['empty', (file) => truncateSync(file, 0)],
    ['altered in one letter', (file) => writeFileSync(file, 'B page.')],
    ['longer', (file) => writeFileSync(file, 'A page. And more.')],
    ['a folder now', (file) => (rmSync(file), mkdirSync(file))],
    ['a link to the same bytes elsewhere', (file, outer) => linkInstead(file, outer, 'A page.')],
    ['a link to nothing', (file, outer) => (rmSync(file), symlinkSync(join(outer, 'gone'), file))],
  ])('that is %s', (_, damage) => {
    const { outer, site, again } = built();
    damage(join(site, 'index.html'), outer);
    expect(again().damaged()).toEqual(['index.html']);
  });

  test('but not one that was only touched, or is gone and will be made again', () => {
    const { site, again } = built();
    const bytes = readFileSync(join(site, 'index.html'));
    rmSync(join(site, 'index.html'));
    writeFileSync(join(site, 'index.html'), bytes);
    utimesSync(join(site, 'a/index.html'), 0, 0);
    rmSync(join(site, 'style.css'));
    expect(again().damaged()).toEqual([]);
  });

  test('until it is remembered as it is now', () => {
    const { site, again } = built();
    writeFileSync(join(site, 'index.html'), 'B page.');
    again().remember(new Set(['index.html']));
    expect(again().damaged()).toEqual([]);
    writeFileSync(join(site, 'index.html'), 'A page.');
    expect(again().damaged()).toEqual(['index.html']);
  });
});

describe('a list that is not whole is no list, so that the whole site is looked through', () => {
  test.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -5)],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['of an earlier version, without its sum', (text) => text.slice(text.indexOf('\n') + 1)],
    ['altered in a path', (text) => text.replace('style.css', 'stylo.css')],
    ['with a path that leads out of the site', (text) => text.replace('style.css', '../a.md')],
  ])('%s', (_, change) => {
    const { list, again } = built();
    const text = readFileSync(list, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(list, change(text));
    const { known, damaged } = again();
    expect([known, damaged()]).toEqual([null, []]);
  });

  test('a folder in its place', () => {
    const { list, again } = built();
    rmSync(list);
    mkdirSync(list);
    expect(again().known).toBeNull();
  });
});

test('a file of the writer’s own in the folder of the site is not among what was written', () => {
  const { site, again } = built();
  writeFileSync(join(site, 'mine.txt'), 'Mine.');
  expect(again().known?.has('mine.txt')).toBe(false);
  expect(again().damaged()).toEqual([]);
});

function linkInstead(file: string, outer: string, text: string): void {
  writeFileSync(join(outer, 'elsewhere.html'), text);
  rmSync(file);
  symlinkSync(join(outer, 'elsewhere.html'), file);
}
