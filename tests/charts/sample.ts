import { addDays, daysOf, type Day } from '../../src/calendar/day.ts';
import type { GridSpec } from '../../src/charts/grid/grid-spec.ts';
import type { GroupsSpec } from '../../src/charts/groups/groups-spec.ts';
import type { LineChartSpec } from '../../src/charts/line/line-spec.ts';
import type { NightsSpec } from '../../src/charts/nights/nights-spec.ts';
import type { PairsSpec } from '../../src/charts/pairs/pairs-spec.ts';
import type { RowSpec } from '../../src/charts/row/draw-row.ts';
import type { StripSpec } from '../../src/charts/strip/strip-spec.ts';
import type { WeekdaysSpec } from '../../src/charts/weekdays/weekdays-spec.ts';
import type { DayState } from '../../src/facts/habits/habit-series.ts';
import type { Pair } from '../../src/facts/series/paired-values.ts';
import type { Backdrop, Recorded, Series } from '../../src/facts/series/series.ts';
import { byWeekday } from '../../src/facts/series/weekdays.ts';
import type { DiaryNight } from '../../src/facts/sleep/sleep-diary.ts';

export const EMPTY_BACKDROP: Backdrop = { sessions: [], events: [], paused: [] };

/** So many days from the given one. */
export function daysFrom(from: Day, count: number): Day[] {
  return daysOf({ from, to: addDays(from, count - 1) });
}

export function seriesFrom(from: Day, values: readonly (number | null)[]): Series {
  return { days: daysFrom(from, values.length), values };
}

/** So many equal values. */
export function repeat<Value>(value: Value, count: number): Value[] {
  return Array.from({ length: count }, () => value);
}

export function pausedIn(from: Day, to: Day): Backdrop {
  return { ...EMPTY_BACKDROP, paused: [{ from, to }] };
}

/** A record for each value of a series. */
export function recordsOf({ days, values }: Series): Recorded[] {
  return days.flatMap((day, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ day, value }];
  });
}

/** A line chart of ratings from 1 November 2025, a Saturday, with a record for each value, unless told otherwise. */
export function lineSpec(values: readonly (number | null)[], changes: Partial<LineChartSpec> = {}): LineChartSpec {
  const series = changes.series ?? seriesFrom('2025-11-01', values);
  const named = { title: 'Mood', caption: 'Mood: median 6.', quantity: 'rating' as const };
  return { ...named, series, records: recordsOf(series), backdrop: EMPTY_BACKDROP, ...changes };
}

/** Minutes of 1 and 2 November 2025, of which the first has several that are added up. */
export function summedSpec(parts: readonly number[], next: number | null = null): LineChartSpec {
  const sum = parts.reduce((total, part) => total + part, 0);
  const days = seriesFrom('2025-11-01', [sum, next]);
  const range = [Math.min(...parts), Math.max(...parts)] as const;
  const series: Series = { ...days, ranges: [range, null], addsUp: true };
  const written = parts.map((value) => ({ day: '2025-11-01' as const, value }));
  const records = [...written, ...recordsOf(series).slice(1)];
  return lineSpec([], { title: 'Walking', quantity: 'minutes', series, records });
}

/** A row of ratings from 1 November 2025, or of yes and no where states are given. */
export function rowSpec(values: readonly (number | null)[], changes: Partial<RowSpec> = {}): RowSpec {
  const { title, quantity, series, records, backdrop } = lineSpec(values, changes.series && { series: changes.series });
  return { title, quantity, series, records, backdrop, states: null, ...changes };
}

/** The row of a yes-or-no habit from 1 November 2025. */
export function statesSpec(states: readonly DayState[], changes: Partial<RowSpec> = {}): RowSpec {
  const values = states.map((state) => (state === 'done' ? 1 : state === 'not-done' ? 0 : null));
  return rowSpec(values, { quantity: 'yesno', states, ...changes });
}

export function stripSpec(from: Day, states: readonly DayState[], changes: Partial<StripSpec> = {}): StripSpec {
  const named = { title: 'Stretching', caption: 'Stretching: on 3 of 5 recorded days.' };
  const days = daysFrom(from, states.length);
  return { ...named, days, states, backdrop: EMPTY_BACKDROP, firstDayOfWeek: 1, ...changes };
}

/** Minutes a day from 16 November 2026, a Monday. */
export function gridSpec(values: readonly (number | null)[], changes: Partial<GridSpec> = {}): GridSpec {
  return {
    ...{ title: 'Walking, 2026', caption: '', quantity: 'minutes', skipped: [], backdrop: EMPTY_BACKDROP },
    series: seriesFrom('2026-11-16', values),
    firstDayOfWeek: 1,
    ...changes,
  };
}

/** A grid of days without any record. */
export function emptyGrid(from: Day, count: number, changes: Partial<GridSpec> = {}): GridSpec {
  return gridSpec([], { series: seriesFrom(from, repeat(null, count)), ...changes });
}

export function groupsSpec(...values: readonly (readonly number[])[]): GroupsSpec {
  const groups = values.map((group, index) => ({
    name: ['with', 'without'][index] ?? '',
    records: daysFrom('2026-11-01', group.length).map((day, at) => ({ day, value: group[at] ?? 0 })),
    median: group[Math.floor(group.length / 2)] ?? 0,
  }));
  return { title: 'Mood and Outside', caption: '', quantity: 'rating', groups };
}

/** Ratings from 2 November 2026, a Monday, with what their weekdays amount to. */
export function weekdaysSpec(values: readonly (number | null)[], changes: Partial<WeekdaysSpec> = {}): WeekdaysSpec {
  const series = changes.series ?? seriesFrom('2026-11-02', values);
  const { firstDayOfWeek = 1 } = changes;
  const summaries = byWeekday(series, firstDayOfWeek, []);
  return { quantity: 'rating', series, summaries, firstDayOfWeek, ...changes };
}

const NOTHING: DiaryNight = {
  ...{ day: '2026-11-20', night: null, bed: null, sleep: null, inBed: null, asleep: null, efficiency: null },
};

export function nightsSpec(...nights: Partial<DiaryNight>[]): NightsSpec {
  return { title: 'Two weeks', caption: '', nights: nights.map((night) => ({ ...NOTHING, ...night })) };
}

/** Pairs from 16 November 2026 on, one a day, of 0 to 100. */
export function pairsSpec(values: readonly (readonly [number | null, number | null])[], name = ''): PairsSpec {
  const days = daysFrom('2026-11-16', values.length);
  const pairs = values.map(([first, second], index): Pair => ({
    day: days[index] ?? '2026-11-16',
    name,
    first,
    second,
  }));
  return { title: 'Distress', caption: '', ends: ['before', 'after'], quantity: 'rating', bounds: [0, 100], pairs };
}

/** Pairs of more than a year. */
export const YEARS_APART: readonly Pair[] = [
  { day: '2024-02-29', name: '', first: 80, second: 20 },
  { day: '2026-02-28', name: '', first: 70, second: null },
];
