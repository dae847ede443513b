/** What `npm run brief` says. */
export const BRIEF_COMMAND = {
  about: 'Writes the brief for the next session, or for another.',
  options: {
    format: 'what it is written as',
    for: 'the day of the session, such as 2026-11-24; the next one if left out',
    paper: 'the paper of a PDF',
    preset: 'which sections, in which order',
    open: 'the one thing to begin with, in place of what the rules would choose',
    pin: 'names of notes whose lines come first, with commas between',
    hide: 'names of notes or sections to leave out, with commas between',
    reviewed: 'says that you have read it through',
    lookBack: 'writes the look back over a longer time in place of the brief',
    since: 'the first day of the look back, such as 2026-02-24; that of the first session if left out',
    out: 'the file to write, never over one that is there; a PDF goes beside your notes if left out',
  },
  notADay: 'The day after --for is not on the calendar; write it as 2026-11-23.',
  sinceNotADay: 'The day after --since is not on the calendar; write it as 2026-02-24.',
  sinceAhead: (today: string) =>
    `The day after --since is still ahead. Choose one up to ${today}, or leave it out to begin with the first session.`,
  noSessionOn: (last: readonly string[]) =>
    last.length === 0
      ? 'There is no session yet. Without --for it is the brief for the next one.'
      : `There is no session on that day. The last ones are on ${last.join(', ')}.`,
  isThere: (path: string) => `${path} is already there and is left as it is. Choose another name with --out.`,
  opening: (most: number) => `The line after --open is one line of at most ${String(most)} characters.`,
  unknownLine: (name: string, near: string | null) =>
    `${name} names no note or section that is there.${near === null ? '' : ` Did you mean ${near}?`} Nothing was written.`,
  noNextDay:
    'The next session has no day yet. Write it as next in the last session, or make its file: npm run new -- session --day 2026-11-23.',
  fileIsThere: (path: string) => `${path} is yours and is left as it is. With these changes it would be:`,
  notPrinted: 'The page of the brief could not be made. npm start shows what is wrong with it, at /brief/.',
  noBrowser:
    'A PDF needs Chromium, Chrome or Edge on this machine, and none was found. BROWSER_PATH names one. Or print the page: npm start, open /brief/, print.',
  badBrowser: (path: string) => `BROWSER_PATH is ${path}, and there is no such program.`,
} as const;
