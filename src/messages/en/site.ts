import type { Sentence } from '../sentence.ts';

/** Words of the frame around every page. */
export const SITE_WORDS = {
  skip: 'Skip to the page',
  navigation: 'Pages',
  discreetTitle: 'Notes',
  links: [
    { address: '/', words: 'Today' },
    { address: '/journal/', words: 'Journal' },
    { address: '/sessions/', words: 'Sessions' },
    { address: '/homework/', words: 'Homework' },
    { address: '/habits/', words: 'Habits' },
    { address: '/questions/', words: 'Questions' },
    { address: '/brief/', words: 'Brief' },
    { address: '/search/', words: 'Search' },
    { address: '/help/', words: 'Help' },
  ],
  morePages: 'More pages',
  more: [
    { address: '/goals/', words: 'Goals' },
    { address: '/progress/', words: 'Progress' },
    { address: '/thoughts/', words: 'Thoughts' },
    { address: '/measures/', words: 'Measures' },
    { address: '/tags/', words: 'Tags' },
    { address: '/safety-plan/', words: 'Safety plan' },
    { address: '/sheets/', words: 'Sheets' },
    { address: '/guide/', words: 'Guide' },
    { address: '/problems/', words: 'Lines that need a look' },
  ],
} as const;

/** Where an address leads nowhere. */
export const NOT_FOUND_WORDS = {
  title: 'No such page',
  heading: 'There is no page here',
  lead: 'The note may have been renamed, or is a draft.',
  elsewhere: [
    { words: 'Look in the journal', to: '/journal/' },
    ', or ',
    { words: 'search', to: '/search/' },
    '.',
  ] satisfies Sentence,
} as const;

export const PAGE_WORDS = {
  linksHere: 'What links here',
  belongsTo: 'What it belongs to',
  hasProblem: (count: number) =>
    count === 1 ? 'One line of this note needs a look' : `${String(count)} lines of this note need a look`,
  noEntries: 'There are no entries yet.',
  noRecord: 'no record',
  onOwnPage: 'On their own page only',
  prompt: 'If you want something to write to',
  writtenTo: 'Written to:',
  question: 'Question',
  brief: 'Brief',
} as const;
