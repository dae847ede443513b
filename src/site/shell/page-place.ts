/** A link to a page by its name. */
export interface PageLink {
  readonly address: string;
  readonly words: string;
  /** Of the words, where they are in the journal's language. */
  readonly lang?: string | null;
}

/** Where a page lies: the pages above it from the top down, its own name, and what stands before and after it. */
export interface PagePlace {
  readonly above: readonly PageLink[];
  readonly here: string;
  /** Of the name, where it is in the journal's language. */
  readonly lang?: string | null;
  readonly earlier?: PageLink | null;
  readonly later?: PageLink | null;
}
