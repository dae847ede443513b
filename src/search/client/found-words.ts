import type { Result } from './answer.ts';

/** Kept for one step from the results to a page, in this tab alone: neither the address nor the history has it. */
const KEY = 'found-words';

/** What was found in a note, until its page is there. */
interface FoundWords {
  readonly address: string;
  readonly lang: string | null;
  readonly words: readonly (readonly string[])[];
}

/** Remembers what was found in a note whose page is about to be shown. */
export function keepFoundWords({ address, lang, words }: Result): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ address, lang, words } satisfies FoundWords));
  } catch {
    // A browser that keeps nothing marks nothing.
  }
}

/** What was found on this page, once; null where the reader comes from elsewhere. */
export function takeFoundWords(place: Pick<Location, 'pathname' | 'hash'>): FoundWords | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const found = kept === null ? null : (JSON.parse(kept) as FoundWords);
    return found?.address === place.pathname + place.hash ? found : null;
  } catch {
    return null;
  }
}
