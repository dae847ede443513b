import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyBundle, holdsBundle, keepOnly, writeBundle } from '../../../src/search/index/stored-bundle.ts';
import { filesOf } from '../../build-site.ts';
import { folderOf } from '../../read/folder.ts';

const FILES = [
  { path: 'order.json', content: Buffer.from('[["en_1","2026-11-23"]]') },
  { path: 'index/en_1.pf_index', content: Buffer.from([0, 1, 2, 255]) },
];
const PATHS = ['bundle.json', 'index/en_1.pf_index', 'order.json'];

function written() {
  const outer = folderOf({ 'elsewhere/mine.md': 'Mine.' });
  const folder = join(outer, 'search/2026');
  writeBundle(folder, 'digest', FILES);
  return { outer, folder };
}

test('a bundle that was written is held, for its own notes alone, with nothing beside it', () => {
  const { outer, folder } = written();
  expect([...filesOf(folder).keys()].toSorted()).toEqual(PATHS);
  expect(readFileSync(join(folder, 'index/en_1.pf_index'))).toEqual(Buffer.from([0, 1, 2, 255]));
  expect(holdsBundle(folder, 'digest')).toBe(true);
  expect(holdsBundle(folder, 'another digest')).toBe(false);
  expect(readdirSync(join(outer, 'search'))).toEqual(['2026']);
});

describe('a bundle is not held', () => {
  test.each<[string, (folder: string) => void]>([
    ['a file is cut short', (folder) => truncateSync(join(folder, 'order.json'), 3)],
    ['a file is altered in one sign', (folder) => alter(join(folder, 'order.json'), '2026', '2025')],
    ['a file is gone', (folder) => rmSync(join(folder, 'order.json'))],
    ['a file is too many', (folder) => writeFileSync(join(folder, 'mine.txt'), 'Mine.')],
    ['an empty file is too many', (folder) => writeFileSync(join(folder, 'index/empty'), '')],
    ['a link leads out of it', (folder) => symlinkSync('../../elsewhere/mine.md', join(folder, 'link'))],
    ['a file is a link to its own bytes', (folder) => linkInstead(join(folder, 'order.json'))],
    ['a file is a pipe, and nothing is waited for', (folder) => pipeInstead(join(folder, 'order.json'))],
    ['what proves it is a pipe', (folder) => pipeInstead(join(folder, 'bundle.json'))],
    ['what proves it is a link', (folder) => linkInstead(join(folder, 'bundle.json'))],
    ['what proves it is cut short', (folder) => truncateSync(join(folder, 'bundle.json'), 9)],
    ['what proves it is null', (folder) => writeFileSync(join(folder, 'bundle.json'), 'null')],
    ['what proves it is of another kind', (folder) => writeFileSync(join(folder, 'bundle.json'), '"digest"')],
    ['what proves it is an earlier one', (folder) => writeFileSync(join(folder, 'bundle.json'), '{"digest":"digest"}')],
    ['what proves it is gone', (folder) => rmSync(join(folder, 'bundle.json'))],
    ['the folder is gone', (folder) => rmSync(folder, { recursive: true })],
    ['the folder is a file', (folder) => (rmSync(folder, { recursive: true }), writeFileSync(folder, 'digest'))],
  ])('where %s', (_, damage) => {
    const { folder } = written();
    damage(folder);
    expect(holdsBundle(folder, 'digest')).toBe(false);
  });
});

describe('a bundle that is written or copied to where something lies', () => {
  test.each<[string, (to: string, elsewhere: string) => void]>([
    ['an older bundle with a file too many', (to) => (mkdirSync(to), writeFileSync(join(to, 'old.txt'), 'Old.'))],
    ['a file', (to) => writeFileSync(to, 'Old.')],
    ['a link to a folder of the writer’s own', (to, elsewhere) => symlinkSync(elsewhere, to)],
    ['a link to nothing', (to, elsewhere) => symlinkSync(join(elsewhere, 'gone'), to)],
  ])('stands in its place, and nothing elsewhere is touched: %s', (_, put) => {
    const { outer, folder } = written();
    const elsewhere = join(outer, 'elsewhere');
    for (const [name, make] of [
      ['copied', (to: string) => copyBundle(folder, to)],
      ['written', (to: string) => writeBundle(to, 'digest', FILES)],
    ] as const) {
      const to = join(outer, name);
      put(to, elsewhere);
      make(to);
      expect(holdsBundle(to, 'digest'), name).toBe(true);
    }
    expect([...filesOf(elsewhere)]).toEqual([['mine.md', Buffer.from('Mine.')]]);
    expect(readdirSync(outer).toSorted()).toEqual(['copied', 'elsewhere', 'search', 'written']);
  });

  test('leaves nothing half made where it cannot be made', () => {
    const { outer, folder } = written();
    expect(() => copyBundle(join(outer, 'gone'), join(outer, 'copy'))).toThrow('ENOENT');
    expect(() => copyBundle(folder, join(outer, 'elsewhere/mine.md/copy'))).toThrow(/ENOTDIR|EEXIST/);
    expect(existsSync(join(outer, 'copy'))).toBe(false);
    expect(holdsBundle(folder, 'digest')).toBe(true);
  });
});

test('what is not named is removed, links without what they lead to, and the names are told', () => {
  const { outer, folder } = written();
  const search = join(outer, 'search');
  symlinkSync('../elsewhere', join(search, 'link'));
  symlinkSync('nowhere', join(search, 'dangling'));
  mkdirSync(join(search, 'old/deep'), { recursive: true });
  writeFileSync(join(search, 'old/deep/a'), '');
  writeFileSync(join(search, 'bundles.json'), '[]');
  const removed = keepOnly(search, new Set(['2026', 'bundles.json', '2025']));
  expect(removed.toSorted()).toEqual(['dangling', 'link', 'old']);
  expect(readdirSync(search).toSorted()).toEqual(['2026', 'bundles.json']);
  expect(holdsBundle(folder, 'digest')).toBe(true);
  expect(readFileSync(join(outer, 'elsewhere/mine.md'), 'utf8')).toBe('Mine.');
});

function alter(file: string, wanted: string, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(wanted, by));
}

function linkInstead(file: string): void {
  const aside = join(file, '../../../elsewhere/aside');
  writeFileSync(aside, readFileSync(file));
  rmSync(file);
  symlinkSync(aside, file);
}

function pipeInstead(file: string): void {
  rmSync(file);
  execFileSync('mkfifo', [file]);
}
