import { countFeelings } from '../../facts/entries/feelings.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { addressBook, slugOf } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Entry } from '../../notes/note.ts';
import { linksByYear, type YearOfLinks } from '../note/by-year.ts';
import { pagesOf } from '../shell/pages-of.ts';

/** A word for a feeling as it is linked: its page, and how many entries have it. */
export interface FeelingLink {
  readonly word: string;
  readonly address: string;
  readonly entries: number;
}

/** What the page of a feeling shows: the entries with it, newest first, by year. */
export interface FeelingView extends FeelingLink {
  readonly years: readonly YearOfLinks[];
}

interface Felt extends FeelingLink {
  readonly felt: readonly Entry[];
}

/** Every feeling of the entries that other pages may show, by its word in small letters. */
const feelings = perJournal((journal): ReadonlyMap<string, Felt> => {
  const entries = journal.listed.filter((note) => note.kind === 'entry');
  const byWord = Map.groupBy(
    entries.flatMap((entry) => keysOf(entry).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  const own = addressBook();
  const counted = countFeelings(entries).toSorted((a, b) => (keyOf(a.word) < keyOf(b.word) ? -1 : 1));
  return new Map(
    counted.map(({ word, entries: count }) => {
      const felt = (byWord.get(keyOf(word)) ?? []).map(({ entry }) => entry);
      return [keyOf(word), { word, entries: count, felt, address: own(`/feelings/${slugOf(word) || 'feeling'}/`) }];
    }),
  );
});

function keysOf({ fields }: Entry): string[] {
  return [...new Set((fields.feelings ?? []).map(keyOf))];
}

function keyOf(word: string): string {
  return word.trim().toLowerCase();
}

/** Where the page of a feeling is; null for one that only entries on their own page have. */
export function feelingAddress(journal: Journal, word: string): string | null {
  return feelings(journal).get(keyOf(word))?.address ?? null;
}

/** A page for every feeling. */
export const feelingPages = pagesOf({
  things: (journal) => feelings(journal).values(),
  addressOf: ({ address }) => address,
  view: ({ journal }, { word, address, entries, felt }): FeelingView => ({
    ...{ word, address, entries },
    years: linksByYear(felt, journal.settings.language),
  }),
});
