/** What `npm run brief` says. */
export const BRIEF_COMMAND = {
  about: 'Writes the brief for the next session, or for another.',
  options: {
    format: 'what it is written as',
    for: 'the day of the session, such as 2026-11-24; the next one if left out',
    paper: 'the paper of a PDF',
    preset: 'which sections, in which order',
    out: 'the file to write, never over one that is there; a PDF goes beside your notes if left out',
  },
  notADay: 'The day after --for is not on the calendar; write it as 2026-11-23.',
  noSessionOn: (last: readonly string[]) =>
    last.length === 0
      ? 'There is no session yet. Without --for it is the brief for the next one.'
      : `There is no session on that day. The last ones are on ${last.join(', ')}.`,
  isThere: (path: string) => `${path} is already there and is left as it is. Choose another name with --out.`,
  notPrinted: 'The page of the brief could not be made. npm start shows what is wrong with it, at /brief/.',
  noBrowser:
    'A PDF needs Chromium, Chrome or Edge on this machine, and none was found. BROWSER_PATH names one. Or print the page: npm start, open /brief/, print.',
  badBrowser: (path: string) => `BROWSER_PATH is ${path}, and there is no such program.`,
} as const;
