import { plural } from './plural.ts';
import type { PracticeRecord } from '../../notes/kinds/homework.ts';
import { QUALITY_WORDS } from './homework.ts';

/** What was written of one time a homework was tried, and the heading above them all. */
export const PRACTICE_WORDS = {
  title: 'Practice',
  predicted: 'I expected',
  happened: 'What happened',
  learned: 'What I learned',
  inTheWay: 'What got in the way',
} as const;

/** The numbers of one time in a line: `20 min, mostly as I meant, difficulty 4 of 10, distress before 60, after 30`. */
export function practiceWords({ minutes, count, quality, distress, ...record }: PracticeRecord): string {
  return [
    said(minutes, (number) => `${number} min`),
    count === undefined ? null : plural(count, 'time'),
    quality === undefined ? null : QUALITY_WORDS[quality],
    said(record.difficulty, (number) => `difficulty ${number} of 10`),
    said(record.mastery, (number) => `mastery ${number} of 10`),
    said(record.pleasure, (number) => `pleasure ${number} of 10`),
    said(record.likely, (number) => `thought ${number} % likely`),
    said(distress?.expected, (number) => `distress expected ${number}`),
    said(distress?.before, (number) => `distress before ${number}`),
    said(distress?.peak, (number) => `highest ${number}`),
    said(distress?.after, (number) => `after ${number}`),
  ]
    .filter(Boolean)
    .join(', ');
}

function said(number: number | undefined, words: (number: string) => string): string | null {
  return number === undefined ? null : words(String(number));
}
