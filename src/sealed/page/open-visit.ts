import type { OpenedSite } from '../format/open-sealed.ts';

/** A page of the site that is being looked at. */
export interface Visit {
  readonly site: OpenedSite;
  /** `/journal/2026/`. */
  readonly address: string;
  /** `#there`, or nothing. */
  readonly hash: string;
  /** What its scripts want to find again when the reader comes back. */
  state: unknown;
  /** How far down the reader was; null for a page that was not left yet. */
  scroll: number | null;
  /** What is kept from page to page while the site is open. */
  readonly kept: Map<string, string>;
  readonly go: (address: string) => void;
}

let current: Visit | null = null;

/** Says which page is looked at; null when the site is closed. */
export function setVisit(visit: Visit | null): void {
  current = visit;
}

/** The page that is looked at. Throws when the site is closed: then nothing of it may run. */
export function openVisit(): Visit {
  if (current === null) throw new Error('closed');
  return current;
}
