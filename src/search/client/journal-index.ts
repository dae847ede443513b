import { langOf } from '../../messages/language.ts';
import { BUNDLE_LIST, ORDER, type BundleList, type Order } from '../shared/bundle-list.ts';
import { openRuntime, type RuntimeFilters, type RuntimeResult } from './runtime.ts';

/** A note that was found, with its place in the journal. */
export interface Hit {
  readonly year: string;
  readonly day: string | null;
  /** 0 for the newest note of the journal; undated ones come last. */
  readonly place: number;
  readonly result: RuntimeResult;
  /** Of what is written in it; null where it is the interface's. */
  readonly lang: string | null;
}

export interface JournalIndex {
  readonly list: BundleList;
  /** Hits of all years, best first. */
  search(term: string, filters: RuntimeFilters): Promise<Hit[]>;
  /** Loads every word that starts with one of the terms. */
  loadWords(terms: readonly string[]): Promise<void>;
}

/** Comes after every letter, so that a term followed by it comes after every word that starts with the term. */
const LAST_CHARACTER = '\u{10FFFD}';

type Place = Omit<Hit, 'result' | 'lang'>;

/** The list of years; rejects where there is none. */
export async function loadList(base: string): Promise<BundleList> {
  return (await load(`${base}${BUNDLE_LIST}`)) as BundleList;
}

/** Opens the index of every year of the list; rejects where one cannot be loaded. */
export async function openIndex(base: string, list: BundleList): Promise<JournalIndex> {
  const [runtime, places] = await Promise.all([openRuntime(base, list), loadPlaces(base, list)]);
  const lang = langOf(list.language);
  const toHit = async (result: RuntimeResult): Promise<Hit[]> => {
    const place = await placeOf(result, places);
    return place === null ? [] : [{ ...place, result, lang }];
  };
  return {
    list,
    loadWords: (terms) => runtime.preload(terms.map((term) => term + LAST_CHARACTER).join(' ')),
    search: async (term, filters) => {
      const { results } = await runtime.search(term, { filters });
      return (await Promise.all(results.map(toHit))).flat();
    },
  };
}

/** The places of the notes by Pagefind's names for them. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/**
 * Merged results know neither year nor day, and Pagefind's own sorting compares places of different years; so the places
 * come from the order of each year.
 */
async function loadPlaces(base: string, list: BundleList): Promise<Places> {
  const orders = await Promise.all(list.years.map(({ year }) => load(`${base}${year}/${ORDER}`)));
  return placesOf(orders.map((order, index) => ({ year: list.years[index]?.year ?? '', order: order as Order })));
}

/** A name has seven digits, so notes of several years may share one: it has the places of all of them. */
export function placesOf(years: readonly { year: string; order: Order }[]): Places {
  const rows = years.flatMap(({ year, order }) => order.map(([id, day]) => ({ id, place: { year, day } })));
  const placed = rows.map(({ id, place }, index) => ({ id, place: { ...place, place: index } }));
  return new Map([...Map.groupBy(placed, ({ id }) => id)].map(([id, same]) => [id, same.map(({ place }) => place)]));
}

/** The place of the note that was found: where its name is that of several, its own text says which year it is of. */
export async function placeOf(result: Pick<RuntimeResult, 'id' | 'data'>, places: Places): Promise<Place | null> {
  const possible = places.get(result.id) ?? [];
  if (possible.length < 2) return possible[0] ?? null;
  const { filters } = await result.data();
  return possible.find(({ year }) => year === filters['year']?.[0]) ?? null;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
