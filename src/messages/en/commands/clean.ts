/** What `npm run clean` says. */
export const CLEAN_COMMAND = {
  nothing: 'There was nothing to remove.',
  removed: (names: readonly string[]) => `Removed ${names.join(', ')}.`,
  outside: (path: string) => `${path} was left alone: it lies outside this folder.`,
} as const;
