import { plural } from '../plural.ts';

/** What `npm run print` says. */
export const PRINT_COMMAND = {
  about: 'Prints your journal as a book, in one PDF. Your notes stay as they are.',
  options: {
    from: 'the first day, such as 2026-09-01; the first of all if left out',
    to: 'the last day; today if left out',
    out: 'the file to write, never over one that is there; it goes beside your notes if left out',
    share: 'all is your own copy; brief holds only what the brief may hold',
    paper: 'the paper; as in the settings if left out',
  },
  ask: 'Your own copy holds what you wrote on these days, in clear, but for notes that stay on their own page. Print it?',
  chooseShare:
    'Say what is to be printed: --share all is your own copy, all but notes that stay on their own page; --share brief holds only what the brief may hold.',
  nothing: 'There is nothing to print on these days. Nothing was written.',
  notPrinted: 'The book could not be made. npm run check names what is wrong with a note.',
  leftOut: (count: number) =>
    count === 0
      ? 'No note of these days was left out.'
      : `${plural(count, 'note')} of these days ${count === 1 ? 'stays on its own page and is' : 'stay on their own page and are'} not in it.`,
  briefOnly:
    'It holds only what a brief may hold, in clear. Look it through before you give it away. Nothing says what was kept back.',
} as const;
