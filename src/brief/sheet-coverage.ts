import type { Day, Span } from '../calendar/day.ts';
import { perJournal } from '../facts/memoize-by-journal.ts';
import { isWritten, writtenEntries } from '../facts/entries/written-entries.ts';
import { pausesOf } from '../facts/series/pauses.ts';
import { toSeries } from '../facts/series/series.ts';
import { coverageOf, type Coverage } from '../facts/series/summary.ts';
import type { Journal } from '../notes/journal.ts';
import type { Entry } from '../notes/note.ts';
import type { BriefInput } from './brief-input.ts';

/** The first day of all on which anything was noted. */
export const firstWrittenDay = perJournal((journal) => writtenEntries(journal)[0]?.day);

/** The days of the window that the sheet is about: from the first record on, where that is later. */
export function shownSpan({ journal, window }: Pick<BriefInput, 'journal' | 'window'>): Span {
  const first = firstWrittenDay(journal);
  const isLater = first !== undefined && first > window.from && first <= window.to;
  return { from: isLater ? first : window.from, to: window.to };
}

/** On how many days of a span, of those that are not paused, anything was noted in these entries. */
export function recordedDays(journal: Journal, entries: readonly Entry[], span: Span): Coverage {
  const recordings = entries.filter(isWritten).map(({ day }) => ({ day, value: 1 }));
  const series = toSeries(recordings, span, ([one = 0]) => one);
  return coverageOf(series, pausesOf(journal));
}

/** What a line rests on; the header has said already from which day on the sheet is. */
export function coverageBeside(input: BriefInput, { since, ...counted }: Coverage): Coverage {
  return { ...counted, since: sinceBeside(input, since) };
}

/** Since when the days of a line count, where that is not the day from which the sheet is. */
export function sinceBeside(input: BriefInput, since: Day | undefined): Day | undefined {
  return since !== undefined && since > shownSpan(input).from ? since : undefined;
}
