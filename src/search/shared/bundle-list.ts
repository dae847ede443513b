import type { Bundle } from '../index/bundle.ts';

/** Where the built search lies on the site. */
export const SEARCH_BASE = '/pagefind/';

/** The folder of Pagefind's own program, loaded once for all years. */
export const RUNTIME = 'runtime';

/** The file that says which years there are, and what notes can be filtered by. */
export const BUNDLE_LIST = 'bundles.json';

/** The file of a year that says in which order its notes stand. */
export const ORDER = 'order.json';

export interface BundleList {
  /** The journal's, as its settings have it. */
  readonly language: string;
  /** Newest first, `undated` last. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  readonly kinds: readonly string[];
  readonly tags: readonly string[];
}

/** Pagefind's name for a note and the note's day, newest first. */
export type Order = readonly (readonly [id: string, day: string | null])[];

/** The language in which Pagefind takes words apart, which knows no countries: `en` of `en-GB`. */
export function stemmingLanguage(language: string): string {
  return new Intl.Locale(language).language;
}

/** What the search page must know before it can offer filters. */
export function listBundles(bundles: readonly Bundle[], language: string): BundleList {
  const records = bundles.flatMap((bundle) => bundle.records);
  return {
    language,
    years: bundles.map(({ year, records: { length } }) => ({ year, count: length })),
    kinds: [...new Set(records.map((record) => record.kind))].sort(),
    tags: [...new Set(records.flatMap((record) => record.tags))].sort(),
  };
}
