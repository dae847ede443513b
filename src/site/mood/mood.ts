import { nowAndBefore, windowBefore, type NowAndBefore } from '../../facts/series/now-and-before.ts';
import { isWithinAny, type Span } from '../../calendar/day.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { countFeelings, type FeelingCount } from '../../facts/entries/feelings.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { allEntries, ratingsOf, type Rating } from '../../facts/entries/ratings.ts';
import { toSeries } from '../../facts/series/series.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Journal } from '../../notes/journal.ts';
import { onePage } from '../shell/pages-of.ts';
import { LONG_DAYS, ratingView, recentSpan, type SeriesView } from '../charts/series-view.ts';

/** Mood, energy and stress as far as they are recorded, and the words for feelings. */
export interface MoodView {
  readonly ratings: readonly { readonly chart: SeriesView; readonly comparison: NowAndBefore }[];
  /** Of the same days as the charts. */
  readonly feelings: readonly FeelingCount[];
}

const RATINGS: readonly Rating[] = ['mood', 'energy', 'stress'];

export const moodPage = onePage('/habits/mood/', ({ journal }): MoodView => {
  const span = recentSpan(journal, LONG_DAYS);
  const ratings = RATINGS.flatMap((rating) => {
    const chart = ratingView(journal, rating, { span, withRolling: true });
    return chart ? [{ chart, comparison: comparisonOf(journal, rating) }] : [];
  });
  const entries = withinDays(allEntries(journal), span);
  return { ratings, feelings: countFeelings(entries) };
});

function comparisonOf(journal: Journal, rating: Rating): NowAndBefore {
  const pauses = pausesOf(journal);
  const records = ratingsOf(allEntries(journal), rating).filter(({ day }) => !isWithinAny(day, pauses));
  const seriesIn = (span: Span) => toSeries(records, span, COMBINE.rating);
  const now = recentSpan(journal);
  return nowAndBefore(seriesIn(now), seriesIn(windowBefore(now)), { pauses, firstRecord: records[0]?.day });
}
