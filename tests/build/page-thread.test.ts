import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { generateJournal, writeJournal } from '../../scripts/bench/generate-journal.ts';
import { journalPlace } from '../../scripts/journal-site.ts';
import { helpWithPages } from '../../src/build/help-with-pages.ts';
import { claimFolder } from '../../src/build/out-folder.ts';
import { siteFolder } from '../../src/build/site-folder.ts';
import { fileOfPage, writePage, writePages, type PageHelp, type PageWritten } from '../../src/build/write-pages.ts';
import { writeSite, type BuildSummary } from '../../src/build/write-site.ts';
import { readInputs } from '../../src/load/inputs.ts';
import type { JournalPlace } from '../../src/load/load-journal.ts';
import { claimedFromEnd, sharedWork } from '../../src/load/shared-work.ts';
import type { Renderer } from '../../src/render/entry.ts';
import { openCompiled, type Compiled } from '../../src/render/open.ts';
import { filesOf, folderForFile, ROOT, SAMPLE } from '../build-site.ts';

/** More than enough that help is called. */
const ENTRIES = 2000;

let root: string;
let compiled: Compiled;
let renderer: Renderer;
let place: JournalPlace & { readonly cacheFolder: string };

beforeAll(async () => {
  root = folderForFile();
  const notes = join(root, 'notes');
  writeJournal(notes, generateJournal({ entries: ENTRIES }));
  compiled = await openCompiled(ROOT, () => undefined);
  place = journalPlace(notes, { cacheFolder: join(root, 'cache'), version: compiled.version });
  mkdirSync(place.cacheFolder);
  renderer = await compiled.open(place);
  await renderer.load();
  renderer.save();
}, 60_000);

test('a thread beside makes the pages that this one would make, with their keys', { timeout: 120_000 }, async () => {
  const { compiledFolder } = compiled;
  const folder = join(root, 'beside');
  const addresses = [...renderer.addresses()];
  const written: PageWritten[] = [];
  const help = helpWithPages(ENTRIES, {
    compiledFolder,
    place,
    inputs: readInputs(place).name,
    folder,
    before: null,
  });
  await help?.(sharedWork(addresses), (pages) => written.push(...pages));
  expect(written.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted());
  const files = siteFolder(folder, new Map(written.map(({ address, file }) => [fileOfPage(address), file])));
  const site = filesOf(folder);
  for (const address of addresses) {
    expect(await writePage(files, renderer, address)).toMatchObject({ isKept: true, reason: null });
    expect(String(site.get(fileOfPage(address))), address).toBe(await renderer.render(address));
  }
});

async function build(name: string, compiledFolder?: string): Promise<BuildSummary> {
  const folder = join(root, name);
  const claim = claimFolder(folder);
  const { clientFolder } = compiled;
  const kept = {
    clientFolder,
    folder,
    claim,
    cacheFolder: join(root, `cache-${name}`),
    place,
  };
  mkdirSync(kept.cacheFolder);
  const site = { ...kept, renderer: () => Promise.resolve(renderer), ...(compiledFolder && { compiledFolder }) };
  return writeSite(site).finally(claim.release);
}

test('a site is the same whether a thread helps, stops at once, or is not there', { timeout: 120_000 }, async () => {
  const alone = await build('alone');
  expect(alone.failed).toEqual([]);
  // So many that help is called.
  expect(alone.pages).toBeGreaterThan(1700);
  expect(await build('helped', compiled.compiledFolder)).toEqual(alone);
  expect(await build('stopped', join(root, 'nowhere'))).toEqual(alone);
  const site = filesOf(join(root, 'alone'));
  for (const name of ['helped', 'stopped']) expect(filesOf(join(root, name)), name).toEqual(site);
});

test('a thread that has read other notes makes no page', { timeout: 60_000 }, async () => {
  const { version, compiledFolder } = compiled;
  const folder = join(root, 'other');
  const others = journalPlace(SAMPLE, { cacheFolder: join(root, 'others'), version });
  mkdirSync(others.cacheFolder);
  const written: PageWritten[] = [];
  const job = { compiledFolder, place: others, inputs: readInputs(place).name, folder, before: null };
  await helpWithPages(ENTRIES, job)?.(sharedWork(['/', '/help/']), (pages) => written.push(...pages));
  expect([written, existsSync(folder)]).toEqual([[], false]);
});

test('what a thread has taken and not made is made all the same', { timeout: 60_000 }, async () => {
  const folder = join(root, 'taken');
  const help: PageHelp = (work) => {
    expect(claimedFromEnd(work).length).toBeGreaterThan(0);
    return Promise.resolve();
  };
  const { pages, failed } = await writePages(siteFolder(folder, null), { renderer, help });
  expect([filesOf(folder).size, failed]).toEqual([pages, []]);
});

test('no thread writes on where this one has failed', { timeout: 60_000 }, async () => {
  let isHelping = false;
  const help: PageHelp = async (work) => {
    for (isHelping = true; claimedFromEnd(work).length > 0;) await setTimeout(10);
    isHelping = false;
  };
  const onProgress = () => {
    if (isHelping) throw new Error('The disk is full.');
  };
  const files = siteFolder(join(root, 'failed'), null);
  await expect(writePages(files, { renderer, onProgress, help })).rejects.toThrow('full');
  expect(isHelping).toBe(false);
});

test('no thread reads a second time what takes more memory than the time is worth', () => {
  const { compiledFolder } = compiled;
  expect(helpWithPages(50_000, { compiledFolder, place, inputs: '', folder: root, before: null })).toBeNull();
});
