import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCompiled } from '../../src/render/open.ts';
import { versionOf } from '../../src/render/version.ts';
import { copyProject, folderForFile } from '../build-site.ts';
import { TODAY } from '../read/folder.ts';

/** Its styles are linked in its head, and nowhere before. */
const WHOLE_PAGE =
  /^<!doctype html><html [^>]+><head><meta (?:(?!<body|<head).)*<link rel="stylesheet"(?:(?!<body|<head).)*<\/head>\s*<body/is;

let project: string;
/** How often it was said that pages are compiled. */
let compiled = 0;

const open = () => openCompiled(project, () => compiled++);
const cache = () => join(project, '.cache');
const foldersNow = () => readdirSync(cache()).filter((name) => name.startsWith('renderer-'));

beforeAll(() => {
  project = copyProject(join(folderForFile(), 'project'));
});

describe('the pages of the program', () => {
  test('are compiled once a version, though several ask at once, and make the pages of a journal', async () => {
    const [one] = await Promise.all([open(), open()]);
    expect(foldersNow()).toEqual([`renderer-${one.version}`]);
    const said = compiled;
    await open();
    expect(compiled).toBe(said);
    const folder = join(project, 'content');
    const renderer = await one.open({
      ...{ folder, sampleFolder: folder, cacheFolder: join(cache(), 'test'), version: one.version },
      ...{ today: TODAY, parserThread: '' },
    });
    await renderer.load();
    expect(renderer.hasPage('/journal/2026/11/22/')).toBe(true);
    expect(await renderer.render('/journal/2026/11/22/')).toContain('Sunday 22 November 2026');
    for (const address of ['/no/such/page/', '/journal/2026/02/30/'])
      await expect(renderer.render(address), address).rejects.toThrow('There is no such page.');
    // A page that is a component, and one that is written in Markdown.
    for (const address of ['/journal/2026/11/22/', '/guide/brief/'])
      expect(await renderer.render(address), address).toMatch(WHOLE_PAGE);
  });

  test.each(['sources', 'styles', 'lock file'] as const)('are another version where the %s are', (what) => {
    const before = versionOf(project);
    const path = {
      sources: 'src/site/day/day.ts',
      styles: 'src/site/shell/styles/base.css',
      'lock file': 'package-lock.json',
    }[what];
    const text = readFileSync(join(project, path), 'utf8');
    writeFileSync(join(project, path), `${text}\n`);
    expect(versionOf(project)).not.toBe(before);
    writeFileSync(join(project, path), text);
    expect(versionOf(project)).toBe(before);
  });

  test.each<[string, (folder: string) => void]>([
    ['a byte of them is another', (folder) => alter(join(folder, 'server/entry.mjs'))],
    ['a style is cut', (folder) => writeFileSync(join(folder, 'client/icon.svg'), '')],
    ['a strange file is among them', (folder) => writeFileSync(join(folder, 'server/more.mjs'), 'x')],
    ['their list is null', (folder) => writeFileSync(join(folder, 'sums.json'), 'null')],
  ])('are compiled again where %s', async (_, damage) => {
    const { version } = await open();
    const said = compiled;
    damage(join(cache(), `renderer-${version}`));
    await open();
    expect(compiled).toBe(said + 1);
    await open();
    expect(compiled).toBe(said + 1);
  });

  test('of other versions are removed, but not while a process uses them or may be about to', async () => {
    const OLD = 1e9;
    const other = (name: string, users: readonly number[], time: number | null) => {
      const folder = join(cache(), `renderer-${name}`);
      mkdirSync(join(folder, 'users'), { recursive: true });
      for (const pid of users) writeFileSync(join(folder, 'users', String(pid)), '');
      if (time !== null) utimesSync(folder, time, time);
    };
    other('left', [999_999_999], OLD);
    other('used', [process.pid], OLD);
    other('new', [], null);
    other('x.partial-abc', [], OLD);
    mkdirSync(join(cache(), 'code/of-node'), { recursive: true });
    await open();
    expect(
      ['left', 'used', 'new', 'x.partial-abc'].map((name) => existsSync(join(cache(), `renderer-${name}`))),
    ).toEqual([...[false, true, true, false]]);
    expect(existsSync(join(cache(), 'code'))).toBe(false);
    mkdirSync(join(cache(), 'code/of-node'), { recursive: true });
    await open();
    expect(existsSync(join(cache(), 'code/of-node'))).toBe(true);
  });
});

function alter(file: string): void {
  const bytes = readFileSync(file);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
