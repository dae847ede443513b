/** What `npm run checkin` says and asks. Enter alone is no answer, and that is fine. */
export const CHECK_IN_WORDS = {
  about: 'Asks a few questions and writes the answers as a new entry. Every question may be left empty.',
  opening: 'Enter alone skips a question. Ctrl-C ends it, and nothing is written.',
  noTerminal: 'A check-in asks questions, so it needs a terminal. Or make an entry: npm run new -- entry.',
  saved: 'Saved. That is enough for today.',
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
