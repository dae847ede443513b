import { BUNDLE_LIST, ORDER, type BundleList, type Order } from '../bundle-list.ts';
import { openRuntime, type RuntimeFilters, type RuntimeResult } from './runtime.ts';

/** A note that was found, with its place in the journal. */
export interface Hit {
  readonly year: string;
  readonly day: string | null;
  /** 0 for the newest note of the journal; undated ones come last. */
  readonly place: number;
  readonly result: RuntimeResult;
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

type Place = Omit<Hit, 'result'>;

/** The list of years; rejects where there is none. */
export async function loadList(base: string): Promise<BundleList> {
  return (await load(`${base}${BUNDLE_LIST}`)) as BundleList;
}

/** Opens the index of every year of the list; rejects where one cannot be loaded. */
export async function openIndex(base: string, list: BundleList): Promise<JournalIndex> {
  const [runtime, places] = await Promise.all([openRuntime(base, list), loadPlaces(base, list)]);
  const toHit = (result: RuntimeResult): Hit[] => {
    const place = places.get(result.id);
    return place === undefined ? [] : [{ ...place, result }];
  };
  return {
    list,
    loadWords: (terms) => runtime.preload(terms.map((term) => term + LAST_CHARACTER).join(' ')),
    search: async (term, filters) => (await runtime.search(term, { filters })).results.flatMap(toHit),
  };
}

/**
 * Merged results know neither year nor day, and Pagefind's own sorting compares places of different years; so the places
 * come from the order of each year. Two notes of different years could share a name of seven digits: the newer one's
 * place is used for both then, and what is shown of them is still their own.
 */
async function loadPlaces(base: string, list: BundleList): Promise<ReadonlyMap<string, Place>> {
  const orders = await Promise.all(list.years.map(({ year }) => load(`${base}${year}/${ORDER}`)));
  const rows = orders.flatMap((order, index) =>
    (order as Order).map(([id, day]) => ({ id, day, year: list.years[index]?.year ?? '' })),
  );
  const places = new Map<string, Place>();
  rows.forEach(({ id, day, year }, place) => {
    if (!places.has(id)) places.set(id, { year, day, place });
  });
  return places;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
