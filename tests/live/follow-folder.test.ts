import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { followFolder } from '../../src/live/follow-folder.ts';
import { folderOf } from '../read/folder.ts';

const POLLING = { interval: 20 };

async function following(folder: string) {
  const told = { changes: 0, gone: 0, blind: 0 };
  const stop = await followFolder(folder, {
    onChange: () => told.changes++,
    onGone: () => told.gone++,
    onBlind: () => told.blind++,
  });
  onTestFinished(stop);
  /** Does something, and waits until a change is told of after it. */
  const toldOf = async (change: () => void) => {
    const before = told.changes;
    change();
    await expect.poll(() => told.changes, POLLING).toBeGreaterThan(before);
  };
  return { told, stop, toldOf };
}

test('every change below the folder is told of: new, altered, moved, deleted, in a new folder', async () => {
  const folder = folderOf({ 'a.md': 'A', 'journal/2026/b.md': 'B' });
  const { told, toldOf } = await following(folder);
  await toldOf(() => writeFileSync(join(folder, 'new.md'), 'New'));
  await toldOf(() => writeFileSync(join(folder, 'journal/2026/b.md'), 'Altered'));
  await toldOf(() => renameSync(join(folder, 'a.md'), join(folder, 'moved.md')));
  await toldOf(() => rmSync(join(folder, 'moved.md')));
  await toldOf(() => mkdirSync(join(folder, 'wins')));
  expect(told.gone).toBe(0);
});

test('a folder that goes away is told of once, and so is its return, after which it is followed again', async () => {
  const outer = folderOf({ 'notes/a.md': 'A' });
  const folder = join(outer, 'notes');
  const { told, toldOf } = await following(folder);
  renameSync(folder, join(outer, 'away'));
  await expect.poll(() => told.gone, POLLING).toBe(1);
  await toldOf(() => mkdirSync(folder));
  await toldOf(() => writeFileSync(join(folder, 'b.md'), 'B'));
  expect(told.gone).toBe(1);
});

test('another folder in its place is another folder, and is followed', async () => {
  const outer = folderOf({ 'notes/a.md': 'A', 'other/b.md': 'B' });
  const folder = join(outer, 'notes');
  const { toldOf } = await following(folder);
  renameSync(folder, join(outer, 'away'));
  await toldOf(() => renameSync(join(outer, 'other'), folder));
  await toldOf(() => writeFileSync(join(folder, 'c.md'), 'C'));
});

test('a folder that is not there yet, or is a file, is followed once it is a folder', async () => {
  const outer = folderOf({ notes: 'a file' });
  const folder = join(outer, 'notes');
  const { told, toldOf } = await following(folder);
  rmSync(folder);
  await toldOf(() => mkdirSync(folder));
  await toldOf(() => writeFileSync(join(folder, 'a.md'), 'A'));
  expect(told.gone).toBe(0);
});

test('after it is told to stop nothing is told any more', async () => {
  const folder = folderOf({});
  const { told, stop } = await following(folder);
  const other = await following(folder);
  stop();
  await other.toldOf(() => writeFileSync(join(folder, 'a.md'), 'A'));
  expect(told).toEqual({ changes: 0, gone: 0, blind: 0 });
});
