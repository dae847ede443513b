import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryFields } from '../../src/notes/kinds/entry.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { COUNTED, OTHER_DAY, OTHER_VALUE, REFUSED } from './messy-differences.ts';

const TODAY = '2026-11-23';

interface Verdict {
  readonly file: string;
  readonly frontmatter: 'parsed' | 'none' | 'error';
  readonly date: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

function unpacked(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('tar', ['xzf', archive, '-C', folder]);
  return folder;
}

/** Files that are neither shown nor left out as drafts nor named. */
function lostOf(journal: Journal, folder: string): string[] {
  const shown = new Set(journal.notes.map(({ path }) => path));
  const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'));
  const unknown = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(
      (path) =>
        !isHidden(path) &&
        !shown.has(path) &&
        !journal.diagnosticsOf.has(path) &&
        !/\.(?:png|jpe?g|svg|gif)$/i.test(path),
    );
  return unknown.filter((path) => !journal.drafts.has(path)).slice(journal.counts.leftOut);
}

describeWithCorpora('files made to be difficult', (corpora) => {
  let made = '';
  let verdicts: readonly Verdict[] = [];
  let journal: Journal;
  let suites = '';

  beforeAll(() => {
    const folder = unpacked(join(corpora, 'frontmatter-messy.tar.gz'));
    made = join(folder, 'made');
    suites = join(folder, 'suites');
    verdicts = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Verdict[];
    journal = readJournal(made, { today: TODAY });
  });

  const pathOf = ({ file }: Verdict) => file.replace(/^made\//, '');
  const noteOf = (verdict: Verdict) => journal.notes.find(({ path }) => path === pathOf(verdict));
  const diagnosticsOf = (verdict: Verdict) => journal.diagnosticsOf.get(pathOf(verdict)) ?? [];

  test('are each shown or named, and nothing in them was run', () => {
    expect(verdicts).toHaveLength(214);
    expect(lostOf(journal, made)).toEqual([]);
    expect(journal.counts).toMatchObject({ files: 212, drafts: 1, leftOut: 1 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('have a problem where a careful reader sees an error', () => {
    const silent = verdicts.filter((verdict) => verdict.frontmatter === 'error' && diagnosticsOf(verdict).length === 0);
    expect(silent.map(({ file }) => file)).toEqual(Object.keys(COUNTED));
  });

  test('have readable frontmatter where a careful reader reads it, but those we refuse', () => {
    const refused = verdicts.filter(
      (verdict) => verdict.frontmatter !== 'error' && noteOf(verdict)?.isReadable === false,
    );
    expect(refused.map(({ file }) => file)).toEqual(Object.keys(REFUSED));
  });

  test('have the day a careful reader gives them, but those listed', () => {
    const other = verdicts.filter((verdict) => (noteOf(verdict)?.day ?? null) !== verdict.date);
    expect(other.map(({ file }) => file).sort()).toEqual(Object.keys(OTHER_DAY).sort());
  });

  test('have the values a careful reader gives to fields of ours, but those listed', () => {
    const other = verdicts.flatMap((verdict) =>
      Object.entries(verdict.values)
        .filter(
          ([name, value]) =>
            Object.hasOwn(entryFields, name) && noteOf(verdict) && !isSame(fieldOf(verdict, name), value),
        )
        .map(([name]) => `${verdict.file} ${name}`),
    );
    expect(other.sort()).toEqual(Object.keys(OTHER_VALUE).sort());
  });

  const fieldOf = (verdict: Verdict, name: string) => (noteOf(verdict)?.fields as Record<string, unknown>)[name];
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

  test("of the parsers' own suites are each shown or named", () => {
    const read = readJournal(suites, { today: TODAY });
    expect(read.counts.files).toBe(106);
    expect(lostOf(read, suites)).toEqual([]);
  });
});

describeWithCorpora("Pepys' diary", (corpora) => {
  test('is 3,413 days without a problem', () => {
    const { counts, days, diagnostics } = readJournal(
      join(unpacked(join(corpora, 'pepys-2017.tar.gz')), 'days-shifted-2017'),
      { today: TODAY },
    );
    expect(diagnostics).toEqual([]);
    expect(days.size).toBe(3413);
    expect(counts).toEqual({ files: 3413, shown: 3413, drafts: 0, leftOut: 0, withMistakes: 0 });
  });
});

describeWithCorpora('vaults of other programs', (corpora) => {
  describe.each(['obsidian-tracker', 'turing-daylio'])('%s', (name) => {
    test('has every file shown or named, each at its own address', () => {
      const folder = unpacked(join(corpora, 'vaults', `${name}.tar.gz`));
      const journal = readJournal(folder, { today: TODAY });
      expect(journal.counts.shown).toBeGreaterThan(70);
      expect(lostOf(journal, folder)).toEqual([]);
      expect(new Set(journal.notes.map(({ address }) => address)).size).toBe(journal.notes.length);
    });
  });
});
