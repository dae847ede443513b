import type { Sentence } from '../sentence.ts';

interface AreaWords {
  readonly address: string;
  readonly words: string;
  /** Its pages, where there are several: the second line of the navigation. */
  readonly parts: readonly { readonly address: string; readonly words: string }[];
  /** Addresses of other pages that belong to it. */
  readonly under: readonly string[];
}

/** The seven words of the navigation, with what each holds. */
const AREAS: readonly AreaWords[] = [
  { address: '/', words: 'Today', parts: [], under: [] },
  { address: '/journal/', words: 'Journal', parts: [], under: ['/tags/', '/notes/', '/wins/', '/reflections/'] },
  {
    ...{ address: '/sessions/', words: 'Sessions', under: [] },
    parts: [
      { address: '/sessions/', words: 'Sessions' },
      { address: '/questions/', words: 'Questions' },
    ],
  },
  {
    ...{ address: '/homework/', words: 'Homework', under: [] },
    parts: [
      { address: '/homework/', words: 'Homework' },
      { address: '/thoughts/', words: 'Thought records' },
    ],
  },
  {
    ...{ address: '/habits/', words: 'Habits', under: ['/feelings/'] },
    parts: [
      { address: '/habits/', words: 'Habits' },
      { address: '/habits/sleep/', words: 'Sleep' },
      { address: '/habits/mood/', words: 'Mood' },
      { address: '/compare/', words: 'Side by side' },
    ],
  },
  {
    ...{ address: '/progress/', words: 'Progress', under: [] },
    parts: [
      { address: '/progress/', words: 'Progress' },
      { address: '/goals/', words: 'Goals' },
      { address: '/measures/', words: 'Measures' },
    ],
  },
  { address: '/brief/', words: 'Brief', parts: [], under: ['/sheets/', '/briefs/'] },
];

/** Words of the frame around every page. */
export const SITE_WORDS = {
  skip: 'Skip to the page',
  navigation: 'Pages',
  discreetTitle: 'Notes',
  areas: AREAS,
  inThisPart: 'In this part',
  beside: [
    { address: '/search/', words: 'Search' },
    { address: '/help/', words: 'Help' },
  ],
  besideLabel: 'Search and help',
  guide: { address: '/guide/', words: 'Guide' },
  /** Those within reach of a thumb; the others are behind "More". */
  inBar: ['/', '/journal/', '/habits/', '/brief/'],
  more: 'More',
  whereabouts: 'Where this page is',
  turnAtFoot: 'Earlier and later',
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
  prompt: 'If you want something to write to',
  writtenTo: 'Written to:',
  question: 'Question',
  brief: 'Brief',
} as const;
