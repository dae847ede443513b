import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/read/read-note.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, parse, TODAY, type Files } from './folder.ts';
import { damage, flipped, flips, newPath, type TextFile } from './mutations.ts';

const SAMPLE = join(import.meta.dirname, '../../content');
const MINUTE = 60_000;
/** The same damage each time, so that what fails once fails again. */
const SEED = 20261123;

const sample: readonly TextFile[] = globSync('**/*.{md,mdx,yaml}', { cwd: SAMPLE })
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(SAMPLE, path), 'utf8') }));

const damaged = fc
  .tuple(fc.constantFrom(...sample), fc.array(damage, { minLength: 1, maxLength: 4 }), flips, newPath)
  .map(([{ path, text }, changes, bits, rename]) => ({
    path: rename(path),
    bytes: flipped(
      changes.reduce((now, change) => change(now), text),
      bits,
    ),
  }));

test('two thousand damaged files are read, and each is shown, a draft or named', { timeout: MINUTE }, () => {
  const journals = fc.array(damaged, { minLength: 20, maxLength: 20, size: 'max' });
  let count = 0;
  const readAll = (list: readonly { path: string; bytes: Uint8Array }[]) => {
    const files: Files = Object.fromEntries(list.map(({ path, bytes }, index) => [apart(path, index), bytes]));
    count += Object.keys(files).length;
    expect(lostFrom(files)).toEqual([]);
  };
  fc.assert(fc.property(journals, readAll), { numRuns: 100, seed: SEED });
  expect(count).toBeGreaterThanOrEqual(2000);
});

/** Files side by side that came from one of the sample; settings have to keep their name. */
function apart(path: string, index: number): string {
  return path === 'journal.yaml'
    ? path.replace('.yaml', `-${String(index)}.yaml`)
    : path.replace(/([^/]+)$/, `${String(index)}/$1`);
}

function lostFrom(files: Files): string[] {
  const { notes, diagnosticsOf, counts } = readJournal(folderOf(files), { today: TODAY });
  const shown = new Set(notes.map(({ path }) => path));
  const silent = Object.keys(files).filter((path) => !shown.has(path) && !diagnosticsOf.has(path));
  const drafts = silent.filter((path) => parseNote(path, files[path] as Uint8Array).isDraft);
  expect(counts.files).toBe(Object.keys(files).length);
  return silent.filter((path) => !drafts.includes(path));
}

test('damaged settings never keep the notes from being read', { timeout: MINUTE }, () => {
  const settings = sample.find(({ path }) => path === 'journal.yaml')?.text ?? '';
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), flips, (changes, bits) => {
      const text = changes.reduce((now, change) => change(now), settings);
      const { counts } = readJournal(folderOf({ 'journal.yaml': flipped(text, bits), 'a.md': 'x' }), { today: TODAY });
      expect(counts.shown).toBe(1);
    }),
    { numRuns: 150, seed: SEED },
  );
});

const closed = fc.constantFrom('never', 'hint', 'private');
const entries = sample.filter(({ path }) => path.startsWith('journal/') && !path.endsWith('.yaml'));

const SIGNS = [...Array.from(': "\'[]{}|>&*!%@`\t\u200b-,?\ufeff\u00a0~x\u0000'), '\n', '\n  '];

/** The line with one slip in each place: a sign too many, one too few, another one, or two that changed places. */
function slipsOf(line: string): string[] {
  const places = Array.from({ length: line.length + 1 }, (_, at) => at);
  const slips = places.flatMap((at) => [
    line.slice(0, at) + line.slice(at + 1),
    line.slice(0, at) + (line[at + 1] ?? '') + (line[at] ?? '') + line.slice(at + 2),
    ...SIGNS.flatMap((sign) => [
      line.slice(0, at) + sign + line.slice(at),
      line.slice(0, at) + sign + line.slice(at + 1),
    ]),
  ]);
  return [...slips, `  ${line}`, `- ${line}`, `"${line}"`, line.toUpperCase(), `${line}\n${line}`];
}

describe.each(['journal/2026-11-23.md', 'about.md'])('one slip in the share line of %s', (path) => {
  test.each(['never', 'hint', 'private'])('never makes %s more open', (level) => {
    const open = slipsOf(`share: ${level}`).filter((line) => {
      const { note, isDraft } = parse(`---\nmood: 4\n${line}\ntitle: Kept\n---\n- [?] Why\n`, path);
      return !isDraft && note?.share !== level && note?.share !== 'never';
    });
    expect(open).toEqual([]);
  });
});

test('damage to a closed note never opens it, as long as the line of its level stands', { timeout: MINUTE }, () => {
  let standing = 0;
  const stays = ({ text }: TextFile, level: string, changes: readonly ((now: string) => string)[]) => {
    const fields = text.startsWith('---\n') ? text.replace(/^share:.*\n/m, '').slice(4) : `title: x\n---\n${text}`;
    const damagedText = changes.reduce((now, change) => change(now), `---\nshare: ${level}\n${fields}`);
    if (!damagedText.split('\n', 12).includes(`share: ${level}`)) return;
    standing++;
    const { note, isDraft } = parse(damagedText);
    expect(isDraft || [level, 'never'].includes(note?.share ?? 'open')).toBe(true);
  };
  const changes = fc.array(damage, { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(fc.constantFrom(...entries), closed, changes, stays), { numRuns: 1000, seed: SEED });
  expect(standing).toBeGreaterThan(350);
});
