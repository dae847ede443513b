import { winsIn } from '../sections/wins.ts';
import { notesOfSheet, withWords } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';

/** Wins of shared notes, those for a goal first, then the newest. */
export const winsOverTime = defineLookBackSection({
  name: 'proud',
  number: 7,
  cap: { lines: 6, words: 75 },
  trimming: { turn: 4, steps: [5, 4, 3, 2, 1] },
  refilling: { turn: 6, lines: 'as-capped' },
  heading: (say) => say.lookBack.proud.heading,
  drafts: (input) => ({ drafts: withWords<LookBackPhrases>(winsIn(notesOfSheet(input))), rest: [] }),
});
