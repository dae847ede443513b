import type { SectionDrafts } from '../draft.ts';
import type { FittingPlan } from '../sections/define-section.ts';
import type { LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases } from './look-back-phrases.ts';

/** A section of the look back: lines of text, with what it has to say of the days of the sheet. */
export interface LookBackSection extends FittingPlan {
  /** Whether its lines are numbers and days alone, with no words that the writer shared. */
  readonly isOfNumbers: boolean;
  readonly heading: (say: LookBackPhrases) => string;
  readonly drafts: (input: LookBackInput) => SectionDrafts<LookBackPhrases>;
}

type Given = Omit<LookBackSection, 'body' | 'isOfNumbers'> & Partial<Pick<LookBackSection, 'isOfNumbers'>>;

/** A section of the writer's words, unless it says that it is of numbers. */
export function defineLookBackSection(given: Given): LookBackSection {
  return { body: 'lines', isOfNumbers: false, ...given };
}
