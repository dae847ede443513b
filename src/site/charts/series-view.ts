import { addDays, daysOf, isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import { coverageWords, habitCaption, sleepCaption } from '../../messages/en/chart-captions.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import {
  countedHabit,
  countedTarget,
  dayStates,
  quantityOf,
  skippedDays,
  type DayState,
} from '../../facts/habits/habit-series.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { allRatings, backdropWithin, type Rating } from '../../facts/entries/ratings.ts';
import { rollingMedianIn } from '../../facts/series/rolling-median.ts';
import { toSeries, type Backdrop, type Quantity, type Recorded, type Series } from '../../facts/series/series.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { allNights } from '../../facts/sleep/slept-night.ts';
import { coverageOf, summarize, type Coverage, type Summary } from '../../facts/series/summary.ts';
import type { Target } from '../../facts/series/target.ts';
import { boundsOf } from '../../notes/habit-value.ts';
import type { Journal } from '../../notes/journal.ts';
import type { HabitFields } from '../../notes/kinds/habit.ts';
import type { Habit } from '../../notes/note.ts';
import { aimWords, HABIT_WORDS } from '../../messages/en/habits.ts';
import { RATING_NAMES } from '../../messages/en/mood.ts';
import { SLEEP_WORDS } from '../../messages/en/sleep.ts';
import { drawnAs, type DrawnAs } from './drawn-as.ts';

/** A series as a page shows it: what a line chart, a strip or a sparkline draws. */
export interface SeriesView extends DrawnAs {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly quantity: Quantity;
  readonly caption: string;
  readonly coverage: Coverage;
  readonly series: Series;
  readonly records: readonly Recorded[];
  /** Days of the span that were skipped on purpose. */
  readonly skipped: readonly Day[];
  readonly rolling: Series | null;
  /** For a yes/no habit; null for all others. */
  readonly states: readonly DayState[] | null;
  readonly target: Target | null;
  readonly unit: string | null;
  readonly bounds: readonly [number, number] | null;
  readonly backdrop: Backdrop;
  /** What is aimed for in words, a day or a week; null where nothing is. */
  readonly aim: string | null;
  readonly smallest: string | null;
  /** Whether the writer wants no numbers of it on any page. */
  readonly isHidden: boolean;
}

const RECENT_DAYS = 28;
/** Twelve weeks: long enough for a pattern, short enough to tell days apart. */
export const LONG_DAYS = 84;

export function recentSpan({ today }: Journal, length = RECENT_DAYS): Span {
  return { from: addDays(today, 1 - length), to: today };
}

interface Shown {
  readonly span: Span;
  readonly withRolling?: boolean;
}

/** A habit over a span: paused days and days before its first record are empty. */
export function habitSeriesView(journal: Journal, habit: Habit, { span, withRolling = false }: Shown): SeriesView {
  const { fields } = habit;
  const pauses = pausesOf(journal, habit);
  const quantity = quantityOf(fields);
  const counted = countedHabit(journal, habit);
  const seriesIn = (days: Span) => toSeries(withinDays(counted.values, days), days, COMBINE[quantity]);
  const series = seriesIn(span);
  const coverage = coverageOf(series, pauses, counted.records[0]?.day);
  const shown = withinDays(counted.records, span);
  return {
    ...drawnAs(journal, { name: fields.name, quantity, unit: fields.unit }, { series, coverage }),
    id: `habit-${habit.id}`,
    name: fields.name,
    address: habit.address,
    quantity,
    caption: counted.records.length === 0 ? HABIT_WORDS.nothingOf(fields.name) : habitCaption(fields, series, coverage),
    coverage,
    series,
    records: withinDays(counted.values, span),
    skipped: skippedDays(shown),
    rolling: withRolling && quantity !== 'yesno' ? rollingMedianIn(span, seriesIn, pauses) : null,
    states: quantity === 'yesno' ? dayStates(shown, daysOf(span)) : null,
    target: targetOf(habit, quantity),
    unit: fields.unit ?? null,
    bounds: fields.measure === 'scale' ? [boundsOf(fields)[0], boundsOf(fields)[1]] : null,
    backdrop: { ...backdropWithin(journal, span), paused: pauses },
    aim: aimOf(fields, quantity),
    smallest: fields.smallest ?? null,
    isHidden: fields.hide_numbers ?? false,
  };
}

function aimOf({ target, unit, hide_numbers }: HabitFields, quantity: Quantity): string | null {
  const hasEnd = target?.at_least !== undefined || target?.at_most !== undefined;
  return !target || !hasEnd || hide_numbers ? null : HABIT_WORDS.aim(aimWords(target, quantity, unit));
}

/** A target a day; one a week is no line on a chart of days. */
function targetOf({ fields }: Habit, quantity: Quantity): Target | null {
  if (!fields.target || fields.target.per === 'week' || quantity === 'yesno') return null;
  const { at_least, at_most } = countedTarget(fields) ?? {};
  return { at_least, at_most };
}

export function sleepView(journal: Journal, shown: Shown): SeriesView | null {
  return recordedView(journal, shown, {
    ...{ id: 'sleep', name: SLEEP_WORDS.title, quantity: 'sleep', address: '/habits/sleep/' },
    records: allNights(journal),
    caption: sleepCaption,
  });
}

export function ratingView(journal: Journal, rating: Rating, shown: Shown): SeriesView | null {
  const name = RATING_NAMES[rating];
  return recordedView(journal, shown, {
    ...{ id: rating, name, quantity: 'rating', address: '/habits/mood/' },
    records: allRatings[rating](journal),
    caption: (summary, coverage) => coverageWords(name, coverage, { summary, quantity: 'rating' }),
  });
}

interface RecordedThing extends Pick<SeriesView, 'id' | 'name' | 'address' | 'records'> {
  readonly quantity: 'sleep' | 'rating';
  readonly caption: (summary: Summary | undefined, coverage: Coverage) => string;
}

/** What entries say of themselves over a span, without paused days; null where they never do. */
function recordedView(
  journal: Journal,
  { span, withRolling = false }: Shown,
  { records, caption, ...named }: RecordedThing,
): SeriesView | null {
  const pauses = pausesOf(journal);
  const all = pauses.length === 0 ? records : records.filter(({ day }) => !isWithinAny(day, pauses));
  if (all.length === 0) return null;
  const seriesIn = (days: Span) => toSeries(withinDays(all, days), days, COMBINE[named.quantity]);
  const series = seriesIn(span);
  const coverage = coverageOf(series, pauses, all[0]?.day);
  return {
    ...PLAIN_SERIES,
    ...named,
    ...drawnAs(journal, named, { series, coverage }),
    caption: caption(summarize(series, pauses), coverage),
    coverage,
    series,
    records: withinDays(all, span),
    rolling: withRolling ? rollingMedianIn(span, seriesIn, pauses) : null,
    backdrop: backdropWithin(journal, span),
  };
}

/** What a series has that is no habit: no aim, no states of its days, no unit, and nothing that is hidden. */
export const PLAIN_SERIES = {
  ...{ skipped: [], states: null, target: null, unit: null, bounds: null, aim: null, smallest: null, isHidden: false },
} as const satisfies Partial<SeriesView>;
