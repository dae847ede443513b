import { isWithinAny } from '../../calendar/day.ts';
import { countFeelings, type FeelingCount } from '../../facts/entries/feelings.ts';
import { allEntries, allRatings, type Rating } from '../../facts/entries/ratings.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { toSeries } from '../../facts/series/series.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Journal } from '../../notes/journal.ts';
import { seriesDetail, type SeriesDetail } from '../charts/series-detail.ts';
import { LONG_DAYS, ratingView, recentSpan, type SeriesView } from '../charts/series-view.ts';
import { feelingAddress } from '../feelings/feelings.ts';
import { onePage } from '../shell/pages-of.ts';

/** Mood, energy and stress as far as they are recorded, and the words for feelings. */
export interface MoodView {
  readonly ratings: readonly RatingOnPage[];
  /** Of the same days as the charts. */
  readonly feelings: readonly (FeelingCount & { readonly address: string | null })[];
}

export interface RatingOnPage {
  readonly chart: SeriesView;
  readonly detail: SeriesDetail;
}

const RATINGS: readonly Rating[] = ['mood', 'energy', 'stress'];

export const moodPage = onePage('/habits/mood/', ({ journal }): MoodView => {
  const span = recentSpan(journal, LONG_DAYS);
  const ratings = RATINGS.flatMap((rating) => {
    const chart = ratingView(journal, rating, { span, withRolling: true });
    return chart ? [{ chart, detail: detailOf(journal, rating) }] : [];
  });
  const feelings = countFeelings(withinDays(allEntries(journal), span));
  return { ratings, feelings: feelings.map((felt) => ({ ...felt, address: feelingAddress(journal, felt.word) })) };
});

function detailOf(journal: Journal, rating: Rating): SeriesDetail {
  const pauses = pausesOf(journal);
  const records = allRatings[rating](journal).filter(({ day }) => !isWithinAny(day, pauses));
  return seriesDetail(journal, (span) => toSeries(withinDays(records, span), span, COMBINE.rating), {
    ...{ quantity: 'rating', pauses, firstRecord: records[0]?.day },
  });
}
