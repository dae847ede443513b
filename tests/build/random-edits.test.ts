import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { filesOf, folderForFile, runScript, SAMPLE } from '../build-site.ts';
import { anEdit, doEdit } from './edits.ts';

const START: Day = '2026-11-25';

let places: { readonly notes: string; readonly site: string; readonly clean: string };

beforeAll(() => {
  const outer = folderForFile();
  places = { notes: join(outer, 'notes'), site: join(outer, 'site'), clean: join(outer, 'clean') };
});

async function build(outDir: string, day: Day): Promise<ReadonlyMap<string, Buffer>> {
  const { status, errors } = await runScript('build', ['--outDir', outDir], {
    JOURNAL_DIR: places.notes,
    JOURNAL_TODAY: day,
  });
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return filesOf(outDir);
}

function differencesOf(upon: ReadonlyMap<string, Buffer>, clean: ReadonlyMap<string, Buffer>): string[] {
  const paths = [...new Set([...upon.keys(), ...clean.keys()])];
  return paths.filter((path) => upon.get(path)?.equals(clean.get(path) ?? Buffer.from('')) !== true);
}

test(
  'whatever happens to a journal, a build upon the last one is a clean one byte for byte',
  { timeout: 600_000 },
  async () => {
    const steps = fc.array(fc.array(anEdit, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        rmSync(places.notes, { recursive: true, force: true });
        cpSync(SAMPLE, places.notes, { recursive: true });
        let day = START;
        await build(places.site, day);
        for (const edits of all) {
          for (const edit of edits) day = doEdit(places.notes, edit, day);
          const upon = await build(places.site, day);
          rmSync(places.clean, { recursive: true, force: true });
          expect(differencesOf(upon, await build(places.clean, day)), JSON.stringify(edits)).toEqual([]);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  },
);
