import type { Query } from './query.ts';

/** What is asked, how many results are shown, and how far down the reader is. */
interface KeptSearch {
  readonly query: Query;
  readonly shown: number;
  readonly scroll: number;
}

/** What the page had asked when it was left; null for one that is new. */
export function keptSearch(): KeptSearch | null {
  const { search } = (history.state ?? {}) as { search?: KeptSearch };
  return search ?? null;
}

/**
 * Keeps what is asked with this step of the history, so that "back" from a note returns to it. Not in the address: that is
 * what a browser lists and suggests later, and what somebody else at the machine would read.
 */
export function keepSearch({ query, shown }: Pick<KeptSearch, 'query' | 'shown'>): void {
  history.scrollRestoration = 'manual';
  const keep = () => {
    const search: KeptSearch = { query, shown, scroll: scrollY };
    history.replaceState({ ...(history.state as object | null), search }, '', location.pathname);
  };
  keep();
  window.onpagehide = keep;
}
