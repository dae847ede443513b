import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isPartialName } from '../../src/disk/partial-file.ts';
import { folderOf } from '../read/folder.ts';
import { backUp, restoreInto, treeOf } from './backed-up.ts';

const LONGEST_NAME_BYTES = 255;

const nameOf = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '.obsidian',
      'a\nb.md',
      '\\',
      '\r',
      '\ufeffbegins.md',
      'SHA256SUMS',
      'x'.repeat(LONGEST_NAME_BYTES),
    ),
  )
  .map((name) => name.replace(/[/\0]/g, '-'))
  .filter((name) => !['.', '..', '.git', '.DS_Store'].includes(name) && !isPartialName(name))
  .filter((name) => Buffer.byteLength(name) <= LONGEST_NAME_BYTES);

const fileOf = fc.record({
  way: fc.array(nameOf, { minLength: 1, maxLength: 5 }),
  bytes: fc.option(fc.uint8Array({ maxLength: 2000 }), { nil: null }),
  repeated: fc.constantFrom(1, 1, 1, 100),
  // The last is one that a computer's fractions of a second would cut.
  modified: fc.oneof(fc.integer({ min: -1_000_000_000_000, max: 4_000_000_000_000 }), fc.constant(1_091_667_226_097)),
});

type Planted = typeof fileOf extends fc.Arbitrary<infer Value> ? Value : never;

/** Files and, where there are no bytes, empty folders. What does not fit with those before it is left out. */
function plant(folder: string, files: readonly Planted[]): void {
  for (const { way, bytes, repeated, modified } of files) {
    const path = join(folder, ...way);
    try {
      mkdirSync(bytes === null ? path : dirname(path), { recursive: true });
      if (bytes !== null) writeFileSync(path, Buffer.concat(Array<Uint8Array>(repeated).fill(bytes)), { flag: 'wx' });
      utimesSync(path, modified / 1000, modified / 1000);
    } catch {
      continue;
    }
  }
}

test('any tree of files comes back byte for byte, with its times, for its owner alone', async () => {
  let planted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fileOf, { maxLength: 12 }), async (files) => {
      const place = mkdtempSync(join(tmpdir(), 'backup-'));
      try {
        const [notes, restored] = ['notes', 'restored'].map((name) => join(place, name)) as [string, string];
        [notes, restored].forEach((folder) => mkdirSync(folder));
        plant(notes, files);
        const written = await backUp(notes, join(place, 'a.age'));
        const found = await restoreInto(restored, join(place, 'a.age'));
        expect(treeOf(restored)).toEqual(treeOf(notes));
        expect(found).toMatchObject({ files: written?.files.length, isChecked: true, isBroken: false });
        expect([found.damaged, found.lost, found.refused, found.unwritten]).toEqual([[], [], [], []]);
        planted += found.files;
      } finally {
        rmSync(place, { recursive: true });
      }
    }),
    { numRuns: 40 },
  );
  expect(planted).toBeGreaterThan(40);
});

test('what comes back can be read by its owner alone, also where the original could be by others', async () => {
  const notes = folderOf({ 'journal/2026-11-23.md': 'Words.' });
  const [file, back] = [join(folderOf({}), 'a.age'), folderOf({})];
  await backUp(notes, file);
  await restoreInto(back, file);
  const rights = ['journal', 'journal/2026-11-23.md'].map((path) => statSync(join(back, path)).mode & 0o777);
  expect([...rights, statSync(file).mode & 0o777]).toEqual([0o700, 0o600, 0o600]);
});

test('a backup holds what is hidden, but for .git, .DS_Store and what this program had not finished', async () => {
  const notes = folderOf({
    'journal.yaml': 'paper: a4\n',
    '.obsidian/app.json': '{}',
    '.git/HEAD': 'ref',
    'journal/.DS_Store': 'x',
    'journal/.new-0123456789ab': 'half',
    'journal/.new-77-0123456789ab': 'half',
    'kept.json.77-2.partial': 'half',
  });
  const [file, back] = [join(folderOf({}), 'a.age'), folderOf({})];
  await backUp(notes, file);
  await restoreInto(back, file);
  expect(readdirSync(back, { recursive: true }).sort()).toEqual([
    '.obsidian',
    '.obsidian/app.json',
    'journal',
    'journal.yaml',
  ]);
});
