/** Why a site has no search, or an older one. */
export const SEARCH_INDEX_WORDS = {
  notBuilt: (reasons: readonly string[]) => `Search was not built: ${reasons.join(' ')}`,
  noIndex: 'Search was not built: Pagefind gave no index.',
  noAnswer: 'Search was not built: Pagefind stopped answering. Build again.',
  notInstalled: 'Search was not built: pagefind is not installed. Run npm install.',
} as const;
