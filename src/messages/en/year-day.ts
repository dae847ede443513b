import { YEAR_WORDS } from './journal.ts';
import { medianWords, valueWords } from './values.ts';

interface DayOfYear {
  readonly moodValue: number | null;
  readonly sleepValue: number | null;
  readonly isSession: boolean;
  readonly isEvent: boolean;
}

/** A day of a year, as its square says it: `mood 5, asleep 5 h 20, session`. */
export function yearDayWords({ moodValue, sleepValue, isSession, isEvent }: DayOfYear): string {
  return [
    moodValue === null ? YEAR_WORDS.noMood : YEAR_WORDS.moodOf(medianWords(moodValue, 'rating')),
    sleepValue === null ? null : YEAR_WORDS.sleepOf(valueWords(sleepValue, 'sleep')),
    isSession ? 'session' : null,
    isEvent ? 'event' : null,
  ]
    .filter((words) => words !== null)
    .join(', ');
}
