import { plural } from './plural.ts';

/** Words of the pages of years, months and days. */
export const JOURNAL_WORDS = {
  title: 'Journal',
  lead: (notes: number) => `${plural(notes, 'note')} in all.`,
  /** `12 entries in 3 months` */
  entriesIn: (entries: number, months: number) => `${entriesWords(entries)} in ${plural(months, 'month')}`,
  yearLead: (entries: number) => `${entriesWords(entries)}. Days with a session are underlined.`,
  toYear: (year: string) => `The year ${year}`,
  alsoOnDay: 'Also on this day',
  years: 'Years',
  months: 'Months',
  days: 'Days',
  /** A day of a calendar, as it is read out: `Monday 3 November 2025, 2 entries, session`. */
  dayOfYear: (day: string, entries: number, hasSession: boolean) =>
    `${day}, ${entriesWords(entries)}${hasSession ? ', session' : ''}`,
} as const;

function entriesWords(entries: number): string {
  return plural(entries, 'entry', 'entries');
}

/** The headings under which notes that are no entries are listed, by kind. */
export const JOURNAL_HEADINGS = {
  thought: 'Thought records',
  goal: 'Goals',
  win: 'Wins',
  measure: 'Measures',
  'safety-plan': 'Safety plan',
  brief: 'Changes to briefs',
  note: 'Notes without a day',
} as const;

/** Columns of a month's days. */
export const MONTH_COLUMNS = {
  caption: 'Days with a record',
  day: 'Day',
  mood: 'Mood',
  sleep: 'Sleep',
  also: 'Also',
} as const;

/** What else a day was: `session`, `session, event`, or nothing. */
export function alsoWords({ hasSession, isEvent }: { hasSession: boolean; isEvent: boolean }): string {
  return [hasSession && 'session', isEvent && 'event'].filter(Boolean).join(', ');
}
