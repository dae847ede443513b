import { createHash } from 'node:crypto';
import { stemmingLanguage } from '../shared/bundle-list.ts';
import { UNDATED, yearOf, type SearchRecord } from './record.ts';

/** Notes of one or more years, in the order in which they are indexed. */
export interface Bundle {
  /** `2026`, `2019-2025`. */
  readonly name: string;
  /** ISO 639-1 code of the language whose word endings are ignored. */
  readonly language: string;
  readonly records: readonly SearchRecord[];
  /** The numbers of those that are found no more, as others have taken their place. */
  readonly hidden?: readonly number[];
}

/** What the lists of all notes are made from, kept beside a bundle. */
export interface BundleParts {
  /** A short name for what is built of each note. */
  readonly keys: readonly string[];
  /** How many words each note has. */
  readonly words: readonly number[];
  readonly titles: readonly number[];
  /** How many bytes the text of each takes up. */
  readonly bytes: readonly number[];
  /** The different words of all its notes in small letters, in the order of what they are folded. */
  readonly vocabulary: readonly string[];
  /** How many bytes it takes to say where each of them stands. */
  readonly places: readonly number[];
}

/** Raised when the same notes would give other bytes: a change of fields, of order, or of what is kept. */
const FORMAT_VERSION = 13;

/** Of so few older notes one bundle is made, of more two, and of very many as many as it takes: each asks for files of its own. */
const FEW_NOTES = 4000;
const MANY_NOTES = 20_000;
const MOST_NOTES_A_BUNDLE = 10_000;

/**
 * The notes in bundles: the newest year, in which most is written, with those without a day; then the years before, some at a
 * time; then those in another language than the journal's. Newest day first in each. The order given does not matter.
 * A note given twice is taken once.
 */
export function groupIntoBundles(records: readonly SearchRecord[], language: string): Bundle[] {
  const own = stemmingLanguage(language);
  const stems = new Map(
    [...new Set(records.map((record) => record.language))].map((tag) => [tag, stemmingLanguage(tag)]),
  );
  const byLanguage = Map.groupBy(records, (record) => stems.get(record.language) ?? own);
  const others = [...byLanguage.keys()].filter((name) => name !== own).sort();
  return [own, ...others].flatMap((name) => bundlesOf(byLanguage.get(name) ?? [], { language: name, own }));
}

function bundlesOf(records: readonly SearchRecord[], { language, own }: { language: string; own: string }): Bundle[] {
  const byYear = Map.groupBy(records, yearOf);
  const years = [...byYear.keys()].filter((year) => year !== UNDATED).sort();
  const newest = years.slice(-1);
  const groups = [...oldGroups(years.slice(0, -1), (year) => byYear.get(year)?.length ?? 0), [...newest, UNDATED]];
  return groups.reverse().flatMap((group) => {
    const inGroup = withoutTwins(group.flatMap((year) => byYear.get(year) ?? []).toSorted(newestFirst));
    return inGroup.length === 0 ? [] : [{ name: nameOf(group, language, own), language, records: inGroup }];
  });
}

/** Years in order, in groups of about as many notes each. They change when a year is over, and hardly ever else. */
function oldGroups(years: readonly string[], countOf: (year: string) => number): string[][] {
  const all = years.reduce((sum, year) => sum + countOf(year), 0);
  const groups = all <= FEW_NOTES ? 1 : all <= MANY_NOTES ? 2 : Math.ceil(all / MOST_NOTES_A_BUNDLE);
  let before = 0;
  const byGroup = Map.groupBy(years, (year) => {
    const middle = before + countOf(year) / 2;
    before += countOf(year);
    return Math.floor((middle / all) * groups);
  });
  return [...byGroup.values()];
}

function nameOf(group: readonly string[], language: string, own: string): string {
  const years = group.filter((year) => year !== UNDATED);
  const span = [...new Set([years[0] ?? UNDATED, years.at(-1) ?? UNDATED])].join('-');
  return language === own ? span : `${language}-${span}`;
}

/** A fingerprint of all a bundle is made from: equal fingerprints, equal bytes. */
export function digestOfBundle({ name, language, records }: Bundle): string {
  const hash = createHash('sha1').update(JSON.stringify([FORMAT_VERSION, name, language]));
  for (const record of records) hash.update(keyOfRecord(record));
  return hash.digest('hex');
}

function newestFirst(a: SearchRecord, b: SearchRecord): number {
  return compare(b.day ?? '', a.day ?? '') || compare(a.address, b.address) || compare(keyOfRecord(a), keyOfRecord(b));
}

/** By code unit, not by locale: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function withoutTwins(sorted: readonly SearchRecord[]): SearchRecord[] {
  const addresses = new Set<string>();
  return sorted.filter(({ address }) => !addresses.has(address) && addresses.add(address));
}

/** The same for two records of which the same is built. */
export function keyOfRecord(record: SearchRecord): string {
  return JSON.stringify(writtenIn(record));
}

const DIGITS = 16;

/** A short name for what is built of a record. */
export function shortKeyOf(record: SearchRecord): string {
  return createHash('sha1').update(keyOfRecord(record)).digest('hex').slice(0, DIGITS);
}

function writtenIn(record: SearchRecord): unknown[] {
  return [record.address, record.language, record.textDigest ?? [record.title, record.fields]];
}
