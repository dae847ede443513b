/** What every command says of a file it makes, or could not make. */
export const WRITTEN_WORDS = {
  isThere: (path: string) => `${path} is already there, and there can be one alone. It is left as it is.`,
  outside: 'The folder for it leads out of the journal, so nothing was written.',
  sample: 'It went into the sample journal. npm run init -- ~/journal makes one of your own.',
  notWritten: (path: string) => `The file could not be written at ${path}. See whether files can be made there.`,
  nothing: 'Nothing was written.',
} as const;
