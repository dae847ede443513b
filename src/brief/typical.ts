import { rangeOn, type Quantity, type Series } from '../facts/series/series.ts';
import { recordedOf, summarize } from '../facts/series/summary.ts';
import { medianWords, partsWords, rangeWords } from '../messages/en/values.ts';
import { BRIEF_WORDS } from '../messages/en/brief.ts';

/** Of fewer records none is the middle: they are said one after the other. */
const FEWEST_RECORDS = 3;

/** What was usual on the days of a series, with its range; an empty text where nothing is recorded. */
export function typicalWords(series: Series, quantity: Quantity, unit = ''): string {
  const recorded = recordedOf(series);
  const summary = summarize(series);
  if (!summary) return '';
  const { median, low, high } = summary;
  const parts = partsWords(summary, quantity, unit);
  if (recorded.length < FEWEST_RECORDS && (low !== high || recorded.length === 1))
    return BRIEF_WORDS.oneByOne(dayByDay(series, quantity, unit)) + parts;
  return BRIEF_WORDS.typical(medianWords(median, quantity, unit), rangeWords(low, high, quantity, unit)) + parts;
}

/** Each recorded day: its value, or what lies between the several that were written. */
function dayByDay(series: Series, quantity: Quantity, unit: string): string[] {
  return series.values.flatMap((value, index) => {
    const [low, high] = rangeOn(series, index) ?? [];
    if (value === null || low === undefined || high === undefined) return [];
    const isOne = series.addsUp === true || low === high;
    return isOne ? medianWords(value, quantity, unit) : rangeWords(low, high, quantity, unit);
  });
}
