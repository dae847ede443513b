import { plural } from './plural.ts';

/** Words of the page of today. */
export const HOME_WORDS = {
  last: 'Last session',
  /** `Next session 24 Nov, tomorrow.` */
  next: (day: string, until: number | null) => `Next session ${day}${untilWords(until)}.`,
  brief: 'The brief for it',
  problems: (files: number) => `${plural(files, 'file')} need${files === 1 ? 's' : ''} a look`,
  homework: 'Between-session work',
  recent: 'The last 28 days',
  latest: 'Latest entries',
} as const;

function untilWords(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return ', today';
  return days === 1 ? ', tomorrow' : `, in ${plural(days, 'day')}`;
}
