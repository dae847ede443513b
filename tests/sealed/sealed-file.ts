import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { PackedFile } from '../../src/sealed/format/pack.ts';
import { takeBlocks } from '../../src/sealed/format/blocks.ts';
import { oneFileOutput } from '../../src/sealed/seal/one-file.ts';
import type { OpeningPage } from '../../src/sealed/seal/opening-page.ts';
import { sealSite, type SiteToSeal } from '../../src/sealed/seal/seal-site.ts';

export const PASSPHRASE = 'one lamp, two rivers, a late bus';

/** Stands for the page that opens, whose program is tried in a browser. */
export const OPENING: OpeningPage = {
  head: '<!doctype html>\n<p>Sealed.</p>\n',
  foot: '<script type="text/plain" id="end"></script>\n',
};

/** Files large enough for several pieces. */
export const FILES: readonly PackedFile[] = [
  { path: 'index.html', bytes: utf8('<h1>Today</h1>') },
  ...['one', 'two', 'three'].map((name) => ({ path: `pictures/${name}.jpg`, bytes: noise(300_000) })),
  { path: 'journal/2026/11/23/index.html', bytes: utf8('<p>A walk by the canal.</p>') },
];

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Bytes that do not pack, always the same for the same size. */
function noise(size: number): Uint8Array<ArrayBuffer> {
  let state = size;
  return Uint8Array.from({ length: size }, () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >> 16);
}

/** A folder for sealed files, removed after the last test of a file. To be called at its top. */
export function sealedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'between-sessions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function* each(files: readonly PackedFile[]): AsyncGenerator<PackedFile> {
  yield* files;
}

/** Seals files as the command does; what is not given is as usual. */
export function seal(path: string, given: Partial<Omit<SiteToSeal, 'files'>> = {}, files = FILES) {
  const { opening = OPENING, output = oneFileOutput(path, opening), ...rest } = given;
  return sealSite({
    ...{ opening, passphrase: PASSPHRASE, first: '/', idleMinutes: 10, words: new Set<string>() },
    ...{ onProving: () => undefined, output, files: each(files) },
    ...rest,
  });
}

/** Changes the elements of a sealed file that hold its blocks: the key, the pieces, the contents. */
export function changeBlocks(file: string, change: (elements: string[]) => readonly string[]): void {
  const page = readFileSync(file, 'utf8');
  const elements = page.match(/<script type="text\/plain"[^>]*>\n[\s\S]*?<\/script>\n/g) ?? [];
  const [before = ''] = page.split(elements[0] ?? '');
  const after = takeBlocks(page).rest.slice(before.length);
  writeFileSync(file, before + change([...elements]).join('') + after);
}
