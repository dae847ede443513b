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

type Asked = Pick<KeptSearch, 'query' | 'shown'>;

/** Some browsers refuse to keep more than a hundred steps in half a minute. */
const PAUSE_MILLISECONDS = 500;
let latest: Asked | null = null;
let pause: number | undefined;

/**
 * Keeps what is asked with this step of the history, so that "back" from a note returns to it. Not in the address: that is
 * what a browser lists and suggests later, and what somebody else at the machine would read.
 */
export function keepSearch(asked: Asked): void {
  latest = asked;
  if (pause !== undefined) return;
  write();
  pause = window.setTimeout(() => {
    pause = undefined;
    write();
  }, PAUSE_MILLISECONDS);
  history.scrollRestoration = 'manual';
  window.onpagehide = write;
}

function write(): void {
  if (!latest) return;
  const search: KeptSearch = { ...latest, scroll: scrollY };
  history.replaceState({ ...(history.state as object | null), search }, '', location.pathname);
}
