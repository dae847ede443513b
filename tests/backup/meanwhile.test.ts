import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listFolder } from '../../src/backup/list-folder.ts';
import { filesOf } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';
import { backUp, restoreInto } from './backed-up.ts';

const LARGE = Buffer.alloc(10_000_000, 'picture');

/** Does something again and again until the test is over, between any two steps of what else is done. */
function again(change: (round: number) => void): void {
  let round = 0;
  let next = setImmediate(step);
  function step(): void {
    change(round++);
    next = setImmediate(step);
  }
  onTestFinished(() => clearImmediate(next));
}

/** Backs up, with something that happens when the first file is in the archive. */
async function backedUpWhile(notes: string, change: () => void) {
  const file = join(folderOf({}), 'a.age');
  const written = await backUp(notes, file, { onProgress: (done) => done === 1 && change() });
  const back = folderOf({});
  return { written, back, found: await restoreInto(back, file) };
}

describe('a file that is written to while it is backed up', () => {
  test('is copied again, named, and comes back as it became', async () => {
    const notes = folderOf({ 'a.md': 'First.', 'b.md': 'Before.', 'c.md': 'Third.' });
    const { written, back, found } = await backedUpWhile(notes, () => writeFileSync(join(notes, 'b.md'), 'After it.'));
    expect(written).toMatchObject({ changed: ['b.md'], unsettled: [], gone: [] });
    expect(filesOf(back)).toEqual(filesOf(notes));
    expect(found).toMatchObject({ files: 3, damaged: [], lost: [], isBroken: false });
  });

  test('is named where it went away, and the list of sums does not name it', async () => {
    const notes = folderOf({ 'a.md': 'First.', 'b.md': 'Before.', 'c.md': 'Third.' });
    const { written, back, found } = await backedUpWhile(notes, () => rmSync(join(notes, 'b.md')));
    expect(written).toMatchObject({ changed: [], unsettled: [], gone: ['b.md'], files: ['a.md', 'c.md'] });
    expect([...filesOf(back).keys()]).toEqual(['a.md', 'c.md']);
    expect(found).toMatchObject({ files: 2, damaged: [], lost: [] });
  });

  test.each<[string, (path: string) => (round: number) => void]>([
    ['grows', (path) => () => appendFileSync(path, 'more')],
    ['shrinks', (path) => (round) => truncateSync(path, Math.max(0, LARGE.length - 10 * (round + 1)))],
  ])('and %s all the time is named, and cannot pass for whole when it is restored', async (_, changing) => {
    const notes = folderOf({ 'a.md': 'First.', 'picture.png': LARGE, 'z.md': 'Last.' });
    again(changing(join(notes, 'picture.png')));
    const { written, back, found } = await backedUpWhile(notes, () => undefined);
    expect(written).toMatchObject({ changed: [], unsettled: ['picture.png'], gone: [] });
    expect(found).toMatchObject({ files: 2, damaged: ['picture.png'], lost: [], isBroken: false });
    expect([...filesOf(back).keys()]).toEqual(['a.md', 'picture.png.damaged', 'z.md']);
  });
});

describe('what a backup cannot hold', () => {
  test('is named, and all else is backed up: links, names that are no text, and what is no file', async () => {
    const notes = folderOf({ 'a.md': 'Words.', 'folder/b.md': 'More.' });
    symlinkSync('/etc/hostname', join(notes, 'link.md'));
    symlinkSync('folder', join(notes, 'linked-folder'));
    const noText = (byte: number) => Buffer.concat([Buffer.from(`${notes}/f`), Buffer.from([byte])]);
    mkdirSync(noText(0xfe));
    writeFileSync(noText(0xff), 'Words.');
    execFileSync('mkfifo', [join(notes, 'pipe')]);
    const listing = listFolder(notes);
    expect(listing.files).toEqual(['a.md', 'folder/b.md']);
    expect(listing.links).toEqual(['link.md', 'linked-folder']);
    expect(listing.unreadable).toEqual(['f\ufffd', 'f\ufffd', 'pipe']);
    const [file, back] = [join(folderOf({}), 'a.age'), folderOf({})];
    await backUp(notes, file);
    await restoreInto(back, file);
    expect([...filesOf(back).keys()]).toEqual(['a.md', 'folder/b.md']);
  });

  test('is named where it became a link after the folder was listed', async () => {
    const notes = folderOf({ 'a.md': 'Words.', 'b.md': 'Mine.' });
    const listing = listFolder(notes);
    rmSync(join(notes, 'b.md'));
    symlinkSync('/etc/hostname', join(notes, 'b.md'));
    const file = join(folderOf({}), 'a.age');
    expect(await backUp(notes, file, { listing })).toMatchObject({ files: ['a.md'], unreadable: ['b.md'] });
  });
});

test('a backup that cannot be written leaves the one that is there, and nothing beside it', async () => {
  const notes = folderOf({ 'a.md': 'Words.' });
  const place = folderOf({ 'a.age': 'the old one' });
  const stop = () => {
    throw new Error('Stopped.');
  };
  await expect(backUp(notes, join(place, 'a.age'), { onProving: stop })).rejects.toThrow('Stopped.');
  await expect(backUp(notes, join(place, 'a.age'), { onProgress: stop })).rejects.toThrow('Stopped.');
  expect([...filesOf(place)].map(([path, bytes]) => [path, bytes.toString()])).toEqual([['a.age', 'the old one']]);
});

test('what is not the same when it is read back is taken away again, and the one that is there stays', async () => {
  const notes = folderOf({ 'a.md': 'Words.' });
  const place = folderOf({ 'a.age': 'the old one' });
  const damage = () => {
    const [partial = ''] = [...filesOf(place).keys()].filter((name) => name.endsWith('.partial'));
    const bytes = readFileSync(join(place, partial));
    bytes[bytes.length - 2000] = (bytes[bytes.length - 2000] ?? 0) ^ 1;
    writeFileSync(join(place, partial), bytes);
  };
  expect(await backUp(notes, join(place, 'a.age'), { onProving: damage })).toBeNull();
  expect([...filesOf(place)].map(([path, bytes]) => [path, bytes.toString()])).toEqual([['a.age', 'the old one']]);
});
