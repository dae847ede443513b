import { addDays, daysOf, type Day } from '../../src/calendar/day.ts';
import type { GridSpec } from '../../src/charts/grid/grid-spec.ts';
import type { GroupsSpec } from '../../src/charts/groups/groups-spec.ts';
import type { NightsSpec } from '../../src/charts/nights/nights-spec.ts';
import type { PairsSpec } from '../../src/charts/pairs/pairs-spec.ts';
import type { Pair } from '../../src/facts/series/paired-values.ts';
import type { DiaryNight } from '../../src/facts/sleep/sleep-diary.ts';
import type { LineChartSpec } from '../../src/charts/line/line-spec.ts';
import type { StripSpec } from '../../src/charts/strip/strip-spec.ts';
import type { DayState } from '../../src/facts/habits/habit-series.ts';
import type { Backdrop, Series } from '../../src/facts/series/series.ts';

export const EMPTY_BACKDROP: Backdrop = { sessions: [], events: [], paused: [] };

/** So many days from the given one. */
export function daysFrom(from: Day, count: number): Day[] {
  return daysOf({ from, to: addDays(from, count - 1) });
}

export function seriesFrom(from: Day, values: readonly (number | null)[]): Series {
  return { days: daysFrom(from, values.length), values };
}

/** A line chart of ratings from 1 November 2025, a Saturday, with a record for each value, unless told otherwise. */
export function lineSpec(values: readonly (number | null)[], changes: Partial<LineChartSpec> = {}): LineChartSpec {
  const series = changes.series ?? seriesFrom('2025-11-01', values);
  const records = series.days.flatMap((day, index) => {
    const value = series.values[index] ?? null;
    return value === null ? [] : [{ day, value }];
  });
  const named = { title: 'Mood', caption: 'Mood: median 6.', quantity: 'rating' as const };
  return { ...named, series, records, backdrop: EMPTY_BACKDROP, ...changes };
}

export function stripSpec(from: Day, states: readonly DayState[], backdrop: Backdrop = EMPTY_BACKDROP): StripSpec {
  const days = daysFrom(from, states.length);
  return { title: 'Stretching', caption: 'Stretching: on 3 of 5 recorded days.', days, states, backdrop };
}

export function gridSpec(values: readonly (number | null)[], changes: Partial<GridSpec> = {}): GridSpec {
  return {
    ...{ title: 'Walking, 2026', caption: '', quantity: 'minutes', skipped: [], backdrop: EMPTY_BACKDROP },
    series: { days: daysFrom('2026-11-16', values.length), values },
    firstDayOfWeek: 1,
    ...changes,
  };
}

export function groupsSpec(...values: readonly (readonly number[])[]): GroupsSpec {
  const groups = values.map((group, index) => ({
    name: ['with', 'without'][index] ?? '',
    records: daysFrom('2026-11-01', group.length).map((day, at) => ({ day, value: group[at] ?? 0 })),
    median: group[Math.floor(group.length / 2)] ?? 0,
  }));
  return { title: 'Mood and Outside', caption: '', quantity: 'rating', groups };
}

const NOTHING: DiaryNight = {
  ...{ day: '2026-11-20', night: null, bed: null, sleep: null, inBed: null, asleep: null, efficiency: null },
};

export function nightsSpec(...nights: Partial<DiaryNight>[]): NightsSpec {
  return { title: 'Two weeks', caption: '', nights: nights.map((night) => ({ ...NOTHING, ...night })) };
}

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
