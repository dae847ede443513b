import type { TypicalDays } from '../../brief/typical-days.ts';
import type { Range } from '../../facts/series/series.ts';
import { medianWords, partsWords, rangeWords } from './values.ts';

/** "mostly 5, between 3 and 7", "5 each time" where there is no range, or few days one after the other: "4, then 6". */
export function typicalWords({ summary, quantity, unit, oneByOne }: TypicalDays): string {
  const { median, low, high } = summary;
  const parts = partsWords(summary, quantity, unit);
  const value = (one: number) => medianWords(one, quantity, unit);
  const range = (ends: Range) => rangeWords(ends, quantity, unit);
  if (oneByOne !== null) {
    const days = oneByOne.map((ends) => (ends[0] === ends[1] ? value(ends[0]) : range(ends)));
    return days.join(', then ') + parts;
  }
  const usual = low === high ? `${value(median)} each time` : `mostly ${value(median)}, ${range([low, high])}`;
  return usual + parts;
}
