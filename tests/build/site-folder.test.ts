import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../src/build/manifest.ts';
import type { LastBuild } from '../../src/build/out-folder.ts';
import { siteFolder, type SiteFolder } from '../../src/build/site-folder.ts';
import { filesOf } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';

const PAGES = { 'index.html': 'A page.', 'a/index.html': 'Another page.', 'style.css': 'p { color: red; }' } as const;
const KEY = 'key';

const REST = { inputs: 'notes', search: 'index', summary: null };

/** Ends a build, which remembers what it wrote. */
function finish(folder: SiteFolder, list: string, isOfOthers: (path: string) => boolean = () => false): void {
  writeManifest(list, { files: folder.finish(isOfOthers), ...REST });
}

/** A site that was built, and the next build upon it. */
function built() {
  const outer = folderOf({});
  const [site, list] = [join(outer, 'site'), join(outer, 'cache/written.json')];
  const again = (last: LastBuild = 'complete') =>
    siteFolder(site, last === 'complete' ? (readManifest(list)?.files ?? null) : null);
  const first = again('none');
  for (const [path, text] of Object.entries(PAGES)) first.write(path, text, KEY);
  finish(first, list);
  return { outer, site, list, again };
}

/** The files that need not be written again. */
function keptBy(folder: SiteFolder): string[] {
  return Object.keys(PAGES).filter((path) => folder.keep(path, KEY) !== null);
}

test('before the first build nothing is kept', () => {
  const folder = folderOf({ 'site/index.html': 'A page.' });
  expect(keptBy(siteFolder(join(folder, 'site'), null))).toEqual([]);
});

test('what was written is kept the next time, by its key', () => {
  const { again } = built();
  expect(keptBy(again())).toEqual(Object.keys(PAGES));
  expect(again().keep('index.html', 'another')).toBeNull();
  expect(again().keep('never/made.html', KEY)).toBeNull();
});

test('what was written in this build is kept within it', () => {
  const folder = built().again();
  const written = folder.write('index.html', 'B page.', 'new');
  expect([folder.keep('index.html', 'new'), folder.keep('index.html', KEY)]).toEqual([written, null]);
});

describe('a file is not kept', () => {
  test.each<[string, (file: string, outer: string) => void]>([
    ['cut', (file) => truncateSync(file, 3)],
    ['empty', (file) => truncateSync(file, 0)],
    ['gone', (file) => rmSync(file)],
    ['altered in one letter', (file) => writeFileSync(file, 'B page.')],
    ['altered, with the time it had', (file) => (writeFileSync(file, 'B page.'), utimesSync(file, 1e9, 1e9))],
    ['longer', (file) => writeFileSync(file, 'A page. And more.')],
    ['a folder now', (file) => (rmSync(file), mkdirSync(join(file, 'with'), { recursive: true }))],
    ['a link to the same bytes elsewhere', (file, outer) => linkInstead(file, outer, 'A page.')],
    ['a link to nothing', (file, outer) => (rmSync(file), symlinkSync(join(outer, 'gone'), file))],
  ])('that is %s, and is whole when it is written again', (_, damage) => {
    const { outer, site, list, again } = built();
    damage(join(site, 'index.html'), outer);
    const folder = again();
    expect(keptBy(folder)).toEqual(['a/index.html', 'style.css']);
    folder.write('index.html', 'A page.', KEY);
    finish(folder, list);
    expect(textsOf(site)).toEqual(PAGES);
    expect(keptBy(again())).toEqual(Object.keys(PAGES));
  });
});

describe('what a build neither kept nor wrote is removed', () => {
  test('with folders that are empty then', () => {
    const { site, list, again } = built();
    const folder = again();
    folder.keep('index.html', KEY);
    finish(folder, list);
    expect(textsOf(site)).toEqual({ 'index.html': 'A page.' });
  });

  test('but not a file of the writer’s own, as long as all is as it was left', () => {
    const { site, list, again } = built();
    writeFileSync(join(site, 'mine.txt'), 'Mine.');
    const folder = again();
    keptBy(folder);
    finish(folder, list);
    expect(readFileSync(join(site, 'mine.txt'), 'utf8')).toBe('Mine.');
  });

  test.each<[string, LastBuild, (list: string) => void]>([
    ['the last build was broken off', 'broken-off', () => undefined],
    ['the list is cut short', 'complete', (list) => truncateSync(list, readFileSync(list).length - 5)],
    ['the list is null', 'complete', (list) => writeFileSync(list, 'null')],
    ['the list is altered', 'complete', (list) => writeFileSync(list, readFileSync(list, 'utf8').replace('a/', '../'))],
    ['a folder is in its place', 'complete', (list) => (rmSync(list), mkdirSync(list))],
  ])('whatever it is where %s', (_, last, damage) => {
    const { site, list, again } = built();
    writeFileSync(join(site, 'stray.html'), 'of a note that is gone');
    mkdirSync(join(site, 'pagefind'));
    writeFileSync(join(site, 'pagefind/index'), 'of the search index');
    damage(list);
    const folder = again(last);
    for (const [path, text] of Object.entries(PAGES)) if (!folder.keep(path, KEY)) folder.write(path, text, KEY);
    rmSync(list, { recursive: true, force: true });
    finish(folder, list, (path) => path.startsWith('pagefind/'));
    expect(textsOf(site)).toEqual({ ...PAGES, 'pagefind/index': 'of the search index' });
  });
});

function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries([...filesOf(folder)].map(([path, bytes]) => [path, bytes.toString()]));
}

function linkInstead(file: string, outer: string, text: string): void {
  writeFileSync(join(outer, 'elsewhere.html'), text);
  rmSync(file);
  symlinkSync(join(outer, 'elsewhere.html'), file);
}
