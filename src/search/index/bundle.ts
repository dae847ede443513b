import { createHash } from 'node:crypto';
import { UNDATED, yearOf, type SearchRecord } from './record.ts';

/** The notes of one year, in the order in which they are indexed. */
export interface Bundle {
  readonly year: string;
  readonly records: readonly SearchRecord[];
}

/** What a bundle's bytes depend on besides its notes. */
export interface BundleSettings {
  /** ISO 639-1 code of the language whose word endings are ignored. */
  readonly language: string;
  readonly pagefindVersion: string;
}

/** Raised when the same notes would give other bytes: a change of fields, of order, or of what is kept. */
const FORMAT_VERSION = 1;

/**
 * The notes by year, newest year first, undated last; within a year newest day first.
 * The order given does not matter. A note given twice is taken once: Pagefind never ends on two identical ones.
 */
export function groupIntoBundles(records: readonly SearchRecord[]): Bundle[] {
  const byYear = Map.groupBy(records, yearOf);
  return [...byYear.keys()]
    .sort(newestYearFirst)
    .map((year) => ({ year, records: withoutTwins((byYear.get(year) ?? []).toSorted(newestFirst)) }));
}

/** A fingerprint of all a bundle is made from: equal fingerprints, equal bytes. */
export function digestOfBundle(bundle: Bundle, settings: BundleSettings): string {
  const hash = createHash('sha1').update(JSON.stringify([FORMAT_VERSION, settings.pagefindVersion, settings.language]));
  for (const record of bundle.records) hash.update(JSON.stringify(fieldsOf(record)));
  return hash.digest('hex');
}

function newestYearFirst(a: string, b: string): number {
  if (a === UNDATED) return 1;
  return b === UNDATED ? -1 : compare(b, a);
}

function newestFirst(a: SearchRecord, b: SearchRecord): number {
  return (
    compare(b.day ?? '', a.day ?? '') ||
    compare(a.address, b.address) ||
    compare(JSON.stringify(fieldsOf(a)), JSON.stringify(fieldsOf(b)))
  );
}

/** By code unit, not by locale: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function withoutTwins(sorted: readonly SearchRecord[]): SearchRecord[] {
  const addresses = new Set<string>();
  return sorted.filter(({ address }) => !addresses.has(address) && addresses.add(address));
}

function fieldsOf(record: SearchRecord): unknown[] {
  const { address, day, title, kind, tags, hasQuestions, textDigest } = record;
  return [address, day, title, textDigest ?? record.text, kind, tags, hasQuestions];
}
