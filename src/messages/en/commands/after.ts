import { formatDay } from '../../../calendar/format.ts';
import type { Day } from '../../../calendar/day.ts';
import { plural } from '../plural.ts';

/** What `npm run after` says and asks, in the hour after a session. Enter alone is no answer, and that is fine. */
export const AFTER_WORDS = {
  about:
    'Asks what came of a session, and writes it down: the session, what to try, and a few lines of reflection. Every question may be left empty.',
  opening: 'Two minutes. Enter alone skips a question. Ctrl-C ends it, and nothing is written.',
  wouldAsk: 'On a terminal this asks:',
  day: (day: Day, language: string) => `Which session? Enter for ${formatDay(day, 'long', language)}:`,
  dayExpected: 'Give a day up to today, such as 2026-11-24, yesterday, or leave it empty.',
  isThere: (path: string) => `${path} is there already. What belongs in it is shown at the end.`,
  with: (last: string | null) => (last === null ? 'With whom (initials or a role):' : `With whom? Enter for ${last}:`),
  minutes: 'How long, such as 50 min:',
  minutesExpected: 'Give minutes, such as 50, 50 min or 1h30, or leave it empty.',
  topics: 'What was it about? Topics, with commas between:',
  topicsExpected: (most: number) => `Give at most ${String(most)} topics, with commas between.`,
  asked: 'Which of these were asked? Space chooses, Enter goes on:',
  answer: (ask: string) => `What came of it? ${ask}`,
  look: (count: number) => `${plural(count, 'question')} waiting for long. Look at them now?`,
  again: 'Which to bring again next time? Space chooses, Enter goes on:',
  first: 'Which of them first of all?',
  drop: 'Which to let go?',
  tries: 'What to try until next time:',
  more: 'Anything else to try:',
  times: 'How often, such as 3 a week, daily or once:',
  timesExpected: 'Give how often, such as 3 a week, twice a day, daily or once, or leave it empty.',
  smallest: 'The smallest step that counts:',
  next: 'The next session, such as 2026-12-08 or in 2 weeks:',
  nextExpected: 'Give a day after this session, such as 2026-12-08 or in 2 weeks, or leave it empty.',
  learned: 'One thing to keep:',
  helped: 'What helped:',
  notHelped: 'What did not help, or was missing:',
  share: 'May the brief print what you keep and what did not help?',
  files: (count: number) => `${count === 1 ? 'This file' : `These ${String(count)} files`} will be made:`,
  toChange: (path: string, { from, to }: { readonly from: string; readonly to: string }) =>
    `${path} is yours. In it, make ${from} into ${to}.`,
  toAdd: (path: string) => `Add these lines to the fields of ${path}, between the two ---:`,
  withThose: 'with those that are there',
  write: (count: number) => `Make ${count === 1 ? 'it' : 'them'}?`,
  notSaved: 'Nothing of it could be saved. It stands above, so that you can keep it by hand.',
} as const;
