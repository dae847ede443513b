import { capital } from './notes.ts';
import { countWords, plural } from './plural.ts';

/** Words of the pages of the journal, its years, months and days. */
export const JOURNAL_WORDS = {
  title: 'Journal',
  /** `20 entries in November so far.` */
  monthLead: (entries: number, month: string, isNow: boolean) =>
    `${entriesWords(entries)} in ${month}${isNow ? ' so far' : ''}.`,
  columns: { day: 'Day', mood: 'Mood', sleep: 'Asleep', entries: 'Entries' },
  monthBefore: (month: string, entries: number) => `${month}, ${entriesWords(entries)}`,
  noRecord: (days: string) => `${days}: no record`,
  paused: (days: string) => `${days}: paused`,
  session: 'session',
  event: 'event',
  entriesSince: (entries: number, since: string) => `${entriesWords(entries)} since ${since}`,
  entriesIn: (entries: number, month: string) => `${month}: ${entriesWords(entries)}`,
  earlierYears: 'Earlier years',
  ribbons: 'A square a month: the fuller, the more of its days are written.',
  years: 'Years',
  tags: 'Tags',
  allTags: 'All tags',
  insights: 'Insights you kept',
  allInsights: 'All insights',
  also: 'Also written',
  days: 'Days',
  onThisDay: 'On this day',
  goTo: 'Go to a day',
  go: 'Go',
  nothingThen: 'Nothing is written of that day.',
} as const;

/** `1 entry`, `23 entries` */
export function entriesWords(entries: number): string {
  return plural(entries, 'entry', 'entries');
}

/** Kinds of note beside entries, each with the page that lists it and how many there are. */
export const ALSO_WRITTEN = {
  thought: { address: '/thoughts/', words: (count: number) => plural(count, 'thought record') },
  win: { address: '/progress/', words: (count: number) => `${plural(count, 'win')} in notes of their own` },
  reflection: {
    address: '/sessions/',
    words: (count: number) => `${plural(count, 'reflection')}, with their sessions`,
  },
  measure: { address: '/measures/', words: (count: number) => plural(count, 'questionnaire') },
  goal: { address: '/goals/', words: (count: number) => plural(count, 'goal') },
} as const;

/** Headings of notes that have no list of their own. */
export const OTHER_NOTES = {
  undated: 'Notes without a day',
  briefs: 'Changes to briefs',
  closed: 'On their own page only',
} as const;

/** Words of the page of a year. */
export const YEAR_WORDS = {
  /** `Written on 81 of 105 days since 4 August; mood mostly 5, between 2 and 8.` */
  lead: (written: number, days: number, since: string | null) =>
    `Written on ${String(written)} of ${plural(days, 'day')}${since === null ? '' : ` since ${since}`}`,
  mood: (median: string, range: string) => `; mood mostly ${median}${range === '' ? '' : `, ${range}`}`,
  drawnBy: 'Draw by',
  by: { mood: 'Mood', sleep: 'Sleep', written: 'Written' },
  months: 'Month by month',
  entries: 'entries',
  entry: 'entry',
  monthMood: 'Mood mostly ',
  event: (day: string) => `Event, ${day}: `,
  win: (day: string) => `Win, ${day}: `,
  noMood: 'no mood noted',
  moodOf: (value: string) => `mood ${value}`,
  sleepOf: (value: string) => `asleep ${value}`,
  noEntry: 'no record',
} as const;

/** Words of the page of a month. */
export const MONTH_WORDS = {
  /** `Mood mostly 5, between 3 and 7; asleep mostly 5 h. Recorded on 18 of 23 days.` */
  mood: (median: string, range: string) => `Mood mostly ${median}${range === '' ? '' : `, ${range}`}`,
  asleep: (median: string) => `asleep mostly ${median}`,
  recorded: (recorded: number, days: number) => `Recorded on ${String(recorded)} of ${plural(days, 'day')}.`,
  picture: 'Mood and sleep, day by day',
  moodName: 'mood',
  sleepName: 'asleep',
  moodKey: 'mood, leads to its day',
  sleepKey: 'hours asleep',
  dayByDay: 'Day by day',
  sessionWith: (person: string | null) => (person === null ? 'Session' : `Session with ${person}`),
  event: 'Event',
  win: (text: string) => `Win: ${text}`,
} as const;

/** Words of the page of a day. */
export const DAY_WORDS = {
  moodAround: 'Mood, a week either way',
  moodPicture: (from: string, to: string) => `Mood from ${from} to ${to}, this day marked`,
  noted: 'Noted',
  felt: 'Felt',
  tried: 'Tried',
  also: 'Also on this day',
  leadsHere: 'Leads here',
  session: (person: string | null) => (person === null ? 'A session' : `A session with ${person}`),
  /** `Two entries, an event.` */
  lead: (entries: number, isEvent: boolean) =>
    `${capital(countWords(entries))} ${entries === 1 ? 'entry' : 'entries'}${isEvent ? ', an event' : ''}.`,
} as const;
