import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { parseNote } from '../../src/read/read-note.ts';
import { folderOf, TODAY, type Files } from './folder.ts';

const SAMPLE = join(import.meta.dirname, '../../content');
const notes = globSync('**/*.{md,mdx}', { cwd: SAMPLE }).map((path) => ({
  path,
  bytes: readFileSync(join(SAMPLE, path)),
}));

/** A note of the sample in which some bytes were cut out, doubled, or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...notes),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.nat(30),
        fc.oneof(
          fc.uint8Array({ maxLength: 8 }),
          fc.constantFrom(
            ...['---', '\n', ': ', '[', '"', '\t', '&a', '*a', '{', '- '].map((sign) => new TextEncoder().encode(sign)),
          ),
        ),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([{ path, bytes }, cuts]) => ({
    path,
    bytes: cuts.reduce(
      (now, [at, length, instead]) => Buffer.concat([now.subarray(0, at), instead, now.subarray(at + length)]),
      bytes,
    ),
  }));

test('no bytes at all make the reader throw or lose a file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a.md', 'journal/2026-11-23.mdx', 'habits/a.md'),
      fc.uint8Array({ maxLength: 300 }),
      (path, bytes) => {
        const { note, isDraft, diagnostics } = parseNote(path, bytes);
        expect(note !== null || isDraft || diagnostics.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('no damage to a note makes the reader throw or lose it', () => {
  fc.assert(
    fc.property(mutated, ({ path, bytes }) => {
      const { note, isDraft, diagnostics } = parseNote(path, bytes);
      expect(note !== null || isDraft || diagnostics.length > 0).toBe(true);
      for (const { line, column } of diagnostics)
        expect([line, column].every((at) => Number.isInteger(at) && at >= 1)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('notes in are notes shown, drafts and files named', () => {
  fc.assert(
    fc.property(fc.array(mutated, { maxLength: 12 }), (damaged) => {
      const files: Files = Object.fromEntries(damaged.map(({ path, bytes }) => [path, bytes]));
      const { counts, notes: shown, diagnosticsOf } = readJournal(folderOf(files), { today: TODAY });
      const paths = new Set(shown.map(({ path }) => path));
      const named = Object.keys(files).filter((path) => !paths.has(path) && diagnosticsOf.has(path));
      expect(counts.files).toBe(Object.keys(files).length);
      expect(counts.shown + counts.drafts).toBeLessThanOrEqual(counts.files);
      expect(counts.shown + counts.drafts + named.length).toBeGreaterThanOrEqual(counts.files);
      expect(new Set(shown.map(({ address }) => address)).size).toBe(shown.length);
    }),
    { numRuns: 30 },
  );
});

test('the sample journal has no problems', () => {
  expect(readJournal(SAMPLE).diagnostics).toEqual([]);
});
