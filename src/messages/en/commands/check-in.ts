/** What `npm run checkin` says and asks. Enter alone is no answer, and that is fine. */
export const CHECK_IN_WORDS = {
  about: 'Asks a few questions and writes the answers as a new entry. Every question may be left empty.',
  moodAlone: 'your mood, 0 lowest to 10 highest; then it is written at once, and nothing is asked',
  feelings: 'what you feel, in single words, or with commas between',
  forms: `
Examples:
  npm run checkin
  npm run checkin -- 6
  npm run checkin -- 6 tired
  npm run checkin -- 6 tired, a bit proud

What you may type:
  sleep     7,5 or 7.5; 7h30, 7:30, 450 min; from when to when, 23:10-6:45
  minutes   30, 30 min, 1:30, 1h30; 1,5 h or 1.5 h
  a count   2 or 1,5; 2 cups where cups is its unit
  homework  yes, part, not this time; with how long, yes 10 min
  a habit   skip, where it was not for today
`,
  opening: 'Enter alone skips a question. Ctrl-C ends it, and nothing is written.',
  noTerminal:
    'A check-in asks questions, so it needs a terminal. Mood alone needs none: npm run checkin -- 6. Or make an entry: npm run new -- entry.',
  wrongMood: 'Give your mood as a whole number from 0 to 10, such as npm run checkin -- 6. Nothing was written.',
  wrongFeelings: 'Give feelings in words behind your mood, such as npm run checkin -- 6 tired. Nothing was written.',
  saved: 'Saved. That is enough for today.',
  notSaved: 'Your answers could not be saved. Here they are, so that you can keep them by hand:',
  mood: 'Mood, 0 lowest to 10 highest:',
  sleep: 'Sleep, in hours or from to, such as 7.5, 7h30 or 22:45-6:30:',
  sleepExpected: 'hours up to 24, such as 7.5 or 7h30, or times such as 22:45-6:30',
  loneTime: (time: string) =>
    `${time} alone may be a time. Write from when to when, such as ${time}-6:30, or as hours, ${time.replace(':', ' h ')} min.`,
  habit: (name: string, expected: string) => `${name} (${expected}, or skip):`,
  minutesExpected: (expected: string) => `${expected}, such as 30, 30 min or 1:30`,
  homework: (what: string) => `${what}: done? (yes, part, not this time; Enter for no answer):`,
  practiceExpected: 'yes, part or not this time, or with how long, such as yes 10 min',
  question: 'A question for the next session:',
  win: 'Something that went well:',
  wrong: (expected: string) => `Give ${expected}, or leave it empty.`,
  wrongHabit: (expected: string) => `Give ${expected}, or skip, or leave it empty.`,
  twoWays: ({ typed, either, or }: Readonly<Record<'typed' | 'either' | 'or', string>>) =>
    `${typed} can be read in two ways. Write ${either} or ${or}.`,
} as const;
