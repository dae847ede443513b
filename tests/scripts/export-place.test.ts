import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, ROOT, runScript } from '../build-site.ts';
import { folderOf, TODAY } from '../read/folder.ts';
import { BASE, NOTES, placed } from './placed-export.ts';

describe('a place', () => {
  test.each([
    ['among the notes', (folder: string) => join(folder, 'journal/x.json'), 'would lie among your notes'],
    ['that is the folder of the notes', (folder: string) => folder, 'would lie among your notes'],
    ['in the folder of the program', () => join(ROOT, 'x.json'), 'in the folder of this program'],
    ['of the built site', () => join(ROOT, 'dist/x.json'), 'in the folder of this program'],
    ['in a folder that is not there', () => 'no/such/x.json', 'There is no folder'],
  ])('%s is refused', async (_, place, sentence) => {
    const { folder, called, run } = placed();
    const before = filesOf(folder);
    const { status, errors } = await run('json', '--out', place(folder));
    expect([status, errors]).toEqual([1, expect.stringContaining(sentence)]);
    expect([filesOf(folder), readdirSync(called)]).toEqual([before, []]);
  });

  test('that is a link to the notes is refused, and nothing that is there is written over', async () => {
    const { folder, called, run } = placed();
    symlinkSync(folder, join(called, 'link'));
    expect((await run('json', '--out', 'link/x.json')).errors).toContain('would lie among your notes');
    await run('json', '--out', 'x.json');
    const before = filesOf(called);
    expect((await run('json', '--out', 'x.json')).errors).toContain('is already there');
    expect(filesOf(called)).toEqual(before);
  });

  test('is beside the notes where the command was called from the program or from among them', async () => {
    const outer = folderOf(Object.fromEntries(Object.entries(NOTES).map(([path, text]) => [`notes/${path}`, text])));
    for (const called of [ROOT, join(outer, 'notes/journal')]) {
      const env = { JOURNAL_DIR: join(outer, 'notes'), JOURNAL_TODAY: TODAY, INIT_CWD: called };
      expect((await runScript('export', ['json'], env)).output).toContain(join(outer, BASE));
    }
  });
});
