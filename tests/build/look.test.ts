import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { generateJournal, writeJournal } from '../../scripts/bench/generate-journal.ts';
import { journalPlace } from '../../scripts/journal-site.ts';
import { look, lookBeside, type Look, type LookJob } from '../../src/build/look.ts';
import { claimFolder } from '../../src/build/out-folder.ts';
import { writeSite } from '../../src/build/write-site.ts';
import { bytesAtHand } from '../../src/load/inputs.ts';
import { openCompiled } from '../../src/render/open.ts';
import { filesOf, folderForFile, ROOT } from '../build-site.ts';

/** So many that a site of them is looked at in a thread. */
const ENTRIES = 1600;

let root: string;
let job: LookJob;
let build: (name: string) => Promise<ReadonlyMap<string, Buffer>>;

beforeAll(async () => {
  root = folderForFile();
  const [notes, folder] = [join(root, 'notes'), join(root, 'site')];
  writeJournal(notes, generateJournal({ entries: ENTRIES }));
  const { open, clientFolder, version } = await openCompiled(ROOT, () => undefined);
  const placeIn = (cacheFolder: string) => journalPlace(notes, { cacheFolder, version });
  build = async (name) => {
    const [site, cacheFolder] = [join(root, name), join(root, `cache-${name}`)];
    mkdirSync(cacheFolder, { recursive: true });
    const [claim, place] = [claimFolder(site), placeIn(cacheFolder)];
    const kept = { clientFolder, folder: site, claim, cacheFolder, place, renderer: () => open(place) };
    const { failed } = await writeSite(kept).finally(claim.release);
    expect(failed).toEqual([]);
    return filesOf(site);
  };
  await build('site');
  job = { place: placeIn(join(root, 'cache-site')), folder, manifest: join(root, 'cache-site/written.json') };
}, 120_000);

async function told({ inputs, found }: Look) {
  const { name, notes } = await inputs;
  const atHand = bytesAtHand(notes);
  return {
    name,
    found: await found,
    notes: notes.paths.map((path) => [path, Buffer.from(atHand(path) ?? []).toString()]),
  };
}

async function aNote(): Promise<string> {
  const { notes } = await look(job).inputs;
  return notes.paths.find((path) => path.startsWith('journal/')) ?? '';
}

test('a thread finds what this one finds, and what it does not tell is looked at here', async () => {
  const here = await told(look(job));
  expect([here.notes.length > ENTRIES, here.found?.altered.size]).toEqual([true, 0]);
  const path = await aNote();
  expect(here.notes).toContainEqual([path, readFileSync(join(job.place.folder, path), 'utf8')]);
  expect(await told(lookBeside(job))).toEqual(here);
  const stopping = join(root, 'stopping.mjs');
  for (const code of ['process.exit()', 'throw new Error()']) {
    writeFileSync(stopping, code);
    expect(await told(lookBeside(job, pathToFileURL(stopping)))).toEqual(here);
  }
  expect(await told(lookBeside({ ...job, manifest: null }))).toEqual({ ...here, found: null });
});

test('a large site on which somebody laid hands is as it was after the next build', { timeout: 120_000 }, async () => {
  const clean = await build('site');
  expect(clean.size).toBeGreaterThan(1500);
  const { search } = (await look(job).found) ?? {};
  appendFileSync(join(job.folder, 'index.html'), 'Mine.');
  rmSync(join(job.folder, 'journal/index.html'));
  writeFileSync(join(job.folder, 'pagefind/pagefind-entry.json'), '{}');
  const found = await lookBeside(job).found;
  expect([...(found?.altered ?? [])].toSorted()).toEqual(['index.html', 'journal/index.html']);
  expect(found?.search).not.toBe(search);
  const again = await build('site');
  for (const [path, content] of clean) expect(again.get(path)?.equals(content), path).toBe(true);
  expect([...again.keys()].toSorted()).toEqual([...clean.keys()].toSorted());
});

test('a large site follows a note that is another, byte for byte', { timeout: 120_000 }, async () => {
  appendFileSync(join(job.place.folder, await aNote()), '\nA word more.\n');
  const [upon, clean] = [await build('site'), await build('clean')];
  expect([...upon.keys()].toSorted()).toEqual([...clean.keys()].toSorted());
  for (const [path, content] of clean) expect(upon.get(path)?.equals(content), path).toBe(true);
});
