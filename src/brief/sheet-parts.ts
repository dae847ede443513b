import { SECTIONS, type BriefPhrases } from './sections/sections.ts';

/** The numbers of what stands on every sheet around its sections, which no section has. */
export const HEADER_NUMBER = 0;
export const FOOT_NUMBER = 10;

/** A heading with lines to write on. */
export interface RuledHeading {
  readonly number: number;
  readonly heading: string;
}

/** The headings of a sheet on which nothing may be printed. */
export function ruledHeadings(say: BriefPhrases): RuledHeading[] {
  return SECTIONS.filter(({ isRuledWhenBlank }) => isRuledWhenBlank === true).map(({ number, heading }) => ({
    number,
    heading: heading(say),
  }));
}
