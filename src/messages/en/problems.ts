import { plural } from './plural.ts';

export const PROBLEM_WORDS = {
  title: 'Lines that need a look',
  none: 'Every line of every note could be read.',
  goodToKnow: 'Good to know',
  inNote: 'This line needs a look. The command npm run check says why.',
  line: (line: number) => `Line ${String(line)}`,
  /** `3 lines in 2 files need a look.` */
  count: (lines: number, files: number) =>
    `${plural(lines, 'line')} in ${plural(files, 'file')} ${lines === 1 ? 'needs' : 'need'} a look.`,
  read: (files: number, shown: number, drafts: number) =>
    `${plural(files, 'file')} read, ${String(shown)} shown${drafts > 0 ? `, ${plural(drafts, 'draft')} left out` : ''}.`,
} as const;
