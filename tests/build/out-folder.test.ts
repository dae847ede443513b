import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCK } from '../../src/disk/folder-lock.ts';
import { claimFolder, pruneFolder, removeFiles } from '../../src/build/out-folder.ts';
import { filesOf } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';

const MARKER = '.between-sessions';
const pathsIn = (folder: string) => [...filesOf(folder).keys()];

describe('a folder for the site', () => {
  test('that is new or empty is taken, and says while it is built that it is not complete', () => {
    for (const folder of [folderOf({}), join(folderOf({}), 'new/site')]) {
      const claim = claimFolder(folder);
      expect(claim.last).toBe('none');
      expect(pathsIn(folder)).toEqual([MARKER, LOCK]);
      expect(readFileSync(join(folder, MARKER), 'utf8')).toBe('building\n');
      claim.complete();
      expect(pathsIn(folder)).toEqual([MARKER]);
    }
  });

  test('tells the next build whether the last one was finished', () => {
    const folder = folderOf({});
    claimFolder(folder).complete();
    const second = claimFolder(folder);
    expect(second.last).toBe('complete');
    second.release();
    const third = claimFolder(folder);
    expect(third.last).toBe('broken-off');
    third.complete();
    const fourth = claimFolder(folder);
    expect(fourth.last).toBe('complete');
    fourth.release();
  });

  test.each([
    ['', 'broken-off'],
    ['comp', 'broken-off'],
    ['complete', 'complete'],
    ['complete\ncomplete\n', 'broken-off'],
    ['\0', 'broken-off'],
  ])('whose mark says %j is %s', (mark, last) => {
    const claim = claimFolder(folderOf({ [MARKER]: mark, 'index.html': 'A page.' }));
    expect(claim.last).toBe(last);
    claim.release();
  });

  test.each(['thesis.txt', '.hidden', 'folder/thesis.txt', `folder/${MARKER}`])(
    'that holds %s of somebody else is left exactly as it is',
    (path) => {
      const folder = folderOf({ [path]: 'Mine.' });
      expect(() => claimFolder(folder)).toThrow('holds files that were not built by this program');
      expect([...filesOf(folder)]).toEqual([[path, Buffer.from('Mine.')]]);
    },
  );

  test('that another build holds is left to it', () => {
    const folder = folderOf({});
    const claim = claimFolder(folder);
    expect(() => claimFolder(folder)).toThrow('Another build is writing into');
    expect(pathsIn(folder)).toEqual([MARKER, LOCK]);
    claim.release();
  });

  test('that is a file, or lies below one, is said in a sentence', () => {
    const folder = folderOf({ file: 'Mine.' });
    for (const path of ['file', 'file/site'])
      expect(() => claimFolder(join(folder, path))).toThrow(/^The site cannot be written into .+ files can be made/);
    expect([...filesOf(folder)]).toEqual([['file', Buffer.from('Mine.')]]);
  });
});

describe('what is removed by name', () => {
  test('goes with the folders that are empty then, and nothing else does', () => {
    const folder = folderOf({ 'a/b/c.html': '', 'a/d.html': '', 'e/f/g.html': '', 'h.html': '' });
    removeFiles(folder, ['a/b/c.html', 'e/f/g.html', 'gone.html', 'gone/too.html']);
    expect(pathsIn(folder)).toEqual(['a/d.html', 'h.html']);
    expect(['a/b', 'e'].filter((path) => existsSync(join(folder, path)))).toEqual([]);
  });

  test('leaves the folder of the site, though it is empty then', () => {
    const folder = folderOf({ 'a/b.html': '' });
    removeFiles(folder, ['a/b.html']);
    expect([existsSync(folder), existsSync(join(folder, 'a'))]).toEqual([true, false]);
  });

  test('is a link alone where a link stands in its place, not what it leads to', () => {
    const outer = folderOf({ 'notes/mine.md': 'Mine.', 'site/other.html': '' });
    symlinkSync(join(outer, 'notes/mine.md'), join(outer, 'site/page.html'));
    removeFiles(join(outer, 'site'), ['page.html']);
    expect(pathsIn(outer)).toEqual(['notes/mine.md', 'site/other.html']);
  });

  test('lies in the folder itself, and not where a linked folder or a path upwards leads', () => {
    const outer = folderOf({ 'theirs/kept.html': '', 'above.html': '', 'site/page.html': '' });
    symlinkSync(join(outer, 'theirs'), join(outer, 'site/journal'));
    removeFiles(join(outer, 'site'), ['journal/kept.html', '../above.html', 'page.html']);
    expect(pathsIn(outer)).toEqual(['above.html', 'site/journal/kept.html', 'theirs/kept.html']);
  });

  test('is never a folder of that name with something in it', () => {
    const folder = folderOf({ 'page.html/mine.md': 'Mine.' });
    expect(() => removeFiles(folder, ['page.html'])).toThrow();
    expect(pathsIn(folder)).toEqual(['page.html/mine.md']);
  });
});

describe('looking through the whole folder', () => {
  const wanted = new Set(['index.html', 'a/index.html']);

  test('removes every file that is not wanted, and folders that are empty then', () => {
    const folder = folderOf({
      ...{ 'index.html': '', 'a/index.html': '', 'a/old/index.html': '', 'b/c/d.html': '', 'stray.txt': '' },
      ...{ [MARKER]: 'building\n', [LOCK]: '' },
    });
    mkdirSync(join(folder, 'empty/within'), { recursive: true });
    expect(pruneFolder(folder, (path) => wanted.has(path))).toBe(3);
    expect(pathsIn(folder)).toEqual([MARKER, LOCK, 'a/index.html', 'index.html']);
    expect(['empty', 'b', 'a/old'].filter((path) => existsSync(join(folder, path)))).toEqual([]);
  });

  test('keeps the mark and the lock of this folder alone', () => {
    const folder = folderOf({ [MARKER]: '', [LOCK]: '', [`a/${MARKER}`]: '', [`a/${LOCK}`]: '' });
    pruneFolder(folder, () => false);
    expect(pathsIn(folder)).toEqual([MARKER, LOCK]);
  });

  test('takes away links that lead out of it, and follows none', () => {
    const outer = folderOf({ 'notes/2026/mine.md': 'Mine.', 'site/index.html': '', 'site/a/index.html': '' });
    symlinkSync(join(outer, 'notes'), join(outer, 'site/a/notes'));
    symlinkSync(join(outer, 'notes/2026/mine.md'), join(outer, 'site/mine.md'));
    symlinkSync(join(outer, 'gone'), join(outer, 'site/dangling'));
    symlinkSync('.', join(outer, 'site/round'));
    expect(pruneFolder(join(outer, 'site'), (path) => wanted.has(path))).toBe(4);
    expect(pathsIn(outer)).toEqual(['notes/2026/mine.md', 'site/a/index.html', 'site/index.html']);
  });

  test('removes nothing where all is wanted', () => {
    const folder = folderOf({ 'index.html': 'x', 'a/index.html': 'y' });
    const before = filesOf(folder);
    expect(pruneFolder(folder, () => true)).toBe(0);
    expect(filesOf(folder)).toEqual(before);
  });
});

test('a folder is free again for another build though it vanished meanwhile', () => {
  const folder = join(folderOf({}), 'site');
  const claim = claimFolder(folder);
  rmSync(folder, { recursive: true });
  claim.release();
  const again = claimFolder(folder);
  expect(again.last).toBe('none');
  again.complete();
  writeFileSync(join(folder, 'index.html'), '');
  const third = claimFolder(folder);
  expect(third.last).toBe('complete');
  third.release();
});
