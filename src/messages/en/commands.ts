export const WORDS = {
  whichKind: 'What would you like to write?',
  nameless: 'Enter alone leaves it for later.',
  needsKind: (kinds: string) => `Say what to make, such as: npm run new -- entry. There is ${kinds}.`,
  unknownKind: (kinds: string, near: string | null) =>
    `${near === null ? 'There is no such kind of note.' : `Did you mean ${near}?`} There is ${kinds}.`,
  notADay: 'The day after --day is not on the calendar; write it as 2026-11-23.',
  isThere: (path: string) => `${path} is already there, and there can be one alone. It is left as it is.`,
  noSession:
    'A reflection looks back on a session, and there is none yet. Make that first, with its day: npm run new -- session --day 2026-11-23.',
  outside: 'The folder for it leads out of the journal, so nothing was written.',
  sample: 'It went into the sample journal. npm run init -- ~/journal makes one of your own.',
  notWritten: (path: string) => `The file could not be written at ${path}. See whether files can be made there.`,
  nothing: 'Nothing was written.',
  noEditor: 'The file is there, but no editor is set. VISUAL or EDITOR names one.',
  badEditor: 'The file is there, but the editor that VISUAL or EDITOR names did not open it.',
  noTerminal: 'A check-in asks questions, so it needs a terminal. Or make an entry: npm run new -- entry.',
  saved: 'Saved. That is enough for today.',
} as const;

/** What `npm run brief` says. */
export const COMMAND_WORDS = {
  notADay: 'The day after --for is not on the calendar; write it as 2026-11-23.',
  noSessionOn: (last: readonly string[]) =>
    last.length === 0
      ? 'There is no session yet. Without --for it is the brief for the next one.'
      : `There is no session on that day. The last ones are on ${last.join(', ')}.`,
  isThere: (path: string) => `${path} is already there and is left as it is. Choose another name with --out.`,
  notWritten: (path: string) => `The file could not be written at ${path}. See whether files can be made there.`,
  notPrinted: 'The page of the brief could not be made. npm start shows what is wrong with it, at /brief/.',
  noBrowser:
    'A PDF needs Chromium, Chrome or Edge on this machine, and none was found. BROWSER_PATH names one. Or print the page: npm start, open /brief/, print.',
} as const;

/** In the form of a questionnaire. */
export const MEASURE_FORM_WORDS = {
  how: 'Put a number behind each hyphen. All of them, or none yet: a part is not added up.',
  range: (low: number, high: number) => `A total from ${String(low)} to ${String(high)}.`,
  ninth: [
    'PHQ-8 is the same without the ninth question; npm run new -- measure phq8 makes it.',
    'If it is hard right now, the page /help/ has people to call.',
  ],
} as const;

/** Above the prompt of a new entry. */
export const PROMPT_WORDS = {
  entry: 'If you want something to write to, here is one. Take the # off the second line if you use it.',
  reflection: 'If you want something to begin with:',
} as const;

/** What a check-in asks. Enter alone is no answer, and that is fine. */
export const CHECK_IN_WORDS = {
  opening: 'Enter alone skips a question. Ctrl-C ends it, and nothing is written.',
  notSaved: 'Your answers could not be saved. Here they are, so that you can keep them by hand:',
  mood: 'Mood, 0 lowest to 10 highest:',
  sleep: 'Sleep, in hours or from to, such as 7.5 or 22:45-6:30:',
  sleepExpected: 'hours such as 7.5, or times such as 22:45-6:30',
  habit: (name: string, expected: string) => `${name} (${expected}, or skip):`,
  question: 'A question for the next session:',
  win: 'Something that went well:',
  wrong: (expected: string) => `Give ${expected}, or leave it empty.`,
  wrongHabit: (expected: string) => `Give ${expected}, or skip, or leave it empty.`,
} as const;
