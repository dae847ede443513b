import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Current } from '../../current/current-journal.ts';
import type { Journal } from '../../notes/journal.ts';
import { viewInShort, type InShort } from './in-short.ts';

/** The pages of one form: which of them there are, and what one of them shows. */
export interface Pages<View = unknown> {
  readonly addresses: (journal: Journal) => Iterable<string>;
  readonly has: (journal: Journal, address: string) => boolean;
  /** Null where there is no such page. Makes this one alone. */
  readonly viewAt: (current: Current, address: string) => View | null;
  /** What decides whether the page at an address is made again: all that it reads, in short. */
  readonly readsAt: (current: Current, address: string) => string;
}

/** A page of which there is one. */
export interface OnePage<View> extends Pages<View> {
  readonly view: (current: Current) => View;
}

interface PagesOfThings<Thing, View> {
  /** Everything that has such a page, listed once for each journal. */
  readonly things: (journal: Journal) => Iterable<Thing>;
  readonly addressOf: (thing: Thing) => string;
  readonly view: (current: Current, thing: Thing) => View;
  /** All that the view is made from, where that costs less than the view, which says it otherwise. */
  readonly reads?: (current: Current, thing: Thing) => InShort;
}

/** Pages that each show one thing, found by their address without making any other. */
export function pagesOf<Thing, View>({ things, addressOf, view, reads }: PagesOfThings<Thing, View>): Pages<View> {
  const byAddress = perJournal(
    (journal): ReadonlyMap<string, Thing> =>
      new Map([...things(journal)].map((thing) => [addressOf(thing), thing] as const)),
  );
  const at = <Made>(current: Current, address: string, make: (current: Current, thing: Thing) => Made): Made | null => {
    const thing = byAddress(current.journal).get(address);
    return thing === undefined ? null : make(current, thing);
  };
  const viewAt = madeOnce((current, address) => at(current, address, view));
  return {
    addresses: (journal) => byAddress(journal).keys(),
    has: (journal, address) => byAddress(journal).has(address),
    viewAt,
    readsAt: reads ? (current, address) => JSON.stringify(at(current, address, reads)) : inShort(viewAt),
  };
}

/** The same pages, each with more or something else to show. */
export function withView<Before, View>(
  pages: Pages<Before>,
  view: (current: Current, before: Before) => View,
): Pages<View> {
  const viewAt = madeOnce((current, address) => {
    const before = pages.viewAt(current, address);
    return before === null ? null : view(current, before);
  });
  return { ...pages, viewAt, readsAt: inShort(viewAt) };
}

export function onePage<View>(own: string, view: (current: Current) => View): OnePage<View> {
  const viewAt = madeOnce((current, address) => (address === own ? view(current) : null));
  return {
    addresses: () => [own],
    has: (_journal, address) => address === own,
    ...{ viewAt, readsAt: inShort(viewAt), view: (current) => viewAt(current, own) as View },
  };
}

function inShort(viewAt: Pages['viewAt']): Pages['readsAt'] {
  return (current, address) => viewInShort(viewAt(current, address));
}

/** Whoever has asked whether a page is another now asks for the page next, which shows what was made to find out. */
function madeOnce<Made>(
  make: (current: Current, address: string) => Made,
): (current: Current, address: string) => Made {
  let last: { readonly current: Current; readonly address: string; readonly made: Made } | null = null;
  return (current, address) => {
    if (last?.current !== current || last.address !== address)
      last = { current, address, made: make(current, address) };
    return last.made;
  };
}
