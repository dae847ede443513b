import type { Quantity, Series } from '../series.ts';
import { recordedOf, summarize } from '../summary.ts';
import { medianWords, rangeWords } from '../value-words.ts';
import { BRIEF_WORDS } from './words.ts';

/** Of fewer records none is the middle: they are said one after the other. */
const FEWEST_RECORDS = 3;

/** What was usual on the days of a series, with its range; an empty text where nothing is recorded. */
export function typicalWords(series: Series, quantity: Quantity, unit = ''): string {
  const recorded = recordedOf(series);
  const summary = summarize(series);
  if (!summary) return '';
  const { median, low, high } = summary;
  if (recorded.length < FEWEST_RECORDS && (low !== high || recorded.length === 1))
    return BRIEF_WORDS.oneByOne(recorded.map((value) => medianWords(value, quantity, unit)));
  return BRIEF_WORDS.typical(medianWords(median, quantity, unit), rangeWords(low, high, quantity, unit));
}
