import { addDays, daysOf, type Day } from '../calendar/day.ts';
import type { GridSpec } from '../charts/grid/draw-grid.ts';
import type { GroupsSpec } from '../charts/groups/draw-groups.ts';
import type { LineChartSpec } from '../charts/line/draw-line.ts';
import type { NightsSpec } from '../charts/nights/draw-nights.ts';
import type { PairsSpec } from '../charts/pairs/draw-pairs.ts';
import type { SparklineSpec } from '../charts/sparkline/draw-sparkline.ts';
import type { StripSpec } from '../charts/strip/draw-strip.ts';
import type { Backdrop, Series } from '../facts/series/series.ts';

/** Charts of invented days, one of each kind: for the guide, and to see at a glance whether a change moved one. */

const FROM: Day = '2026-10-05';

const BACKDROP: Backdrop = {
  sessions: ['2026-10-13', '2026-10-27'],
  events: ['2026-10-20'],
  paused: [{ from: '2026-10-16', to: '2026-10-18' }],
};

function seriesFrom(from: Day, values: readonly (number | null)[]): Series {
  return { days: daysOf({ from, to: addDays(from, values.length - 1) }), values };
}

function recordsOf({ days, values }: Series) {
  return days.flatMap((day, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ day, value }];
  });
}

const MOOD = seriesFrom(FROM, [
  ...[4, 5, 3, null, 4, 6, 5],
  ...[6, 5, null, 4, null, null, null],
  ...[5, 3, 2, 4, 5, 5, 6],
  ...[7, null, 6, 5, 6, 7, 6],
]);

/** A day on which mood is noted twice, so that the line goes through a point between the two. */
const TWICE = { day: '2026-10-20', first: 3, second: 8 } as const;

const TWICE_A_DAY: Series = {
  days: MOOD.days,
  values: MOOD.values.map((value, index) =>
    MOOD.days[index] === TWICE.day ? (TWICE.first + TWICE.second) / 2 : value,
  ),
  ranges: MOOD.days.map((day) => (day === TWICE.day ? [TWICE.first, TWICE.second] : null)),
};

const ROLLING = seriesFrom(FROM, [
  ...[null, null, null, null, 4, 4, 4.5],
  ...[5, 5, 5, 5, null, null, null],
  ...[null, null, null, null, 4, 4.5, 5],
  ...[5, 5, 5, 5.5, 6, 6, 6],
]);

export const LINE: LineChartSpec = {
  title: 'Mood',
  caption: 'Mood: median 5, between 2 and 8; 22 of 25 days recorded.',
  quantity: 'rating',
  series: TWICE_A_DAY,
  records: [...recordsOf(MOOD), { day: TWICE.day, value: TWICE.second }],
  rolling: ROLLING,
  target: { at_least: 4, at_most: 6 },
  backdrop: BACKDROP,
};

export const STRIP: StripSpec = {
  title: 'Outside',
  caption: 'Outside: yes on 17 of 25 days, no on 2, no telling on 6.',
  days: MOOD.days,
  states: MOOD.values.map((value, index) => {
    if (value === null) return null;
    return index % 11 === 5 ? 'skipped' : value > 3 ? 'done' : 'not-done';
  }),
  backdrop: BACKDROP,
};

/** A year of minutes, more of them in summer, with a pause and a month without a record. */
const YEAR = seriesFrom(
  '2025-01-01',
  Array.from({ length: 365 }, (_, index) => {
    if (index % 6 === 4 || (index > 60 && index < 90) || (index > 210 && index < 225)) return null;
    return ((index * 7) % 5) * 8 + Math.round(22 * Math.sin((Math.PI * index) / 365));
  }),
);

export const GRID: Omit<GridSpec, 'caption'> = {
  title: 'Walking, 2025',
  quantity: 'minutes',
  series: YEAR,
  skipped: ['2025-03-10'],
  backdrop: { ...BACKDROP, sessions: ['2025-02-04', '2025-02-18'], paused: [{ from: '2025-07-31', to: '2025-08-13' }] },
  firstDayOfWeek: 1,
};

export const GRID_COVERAGE = { recorded: YEAR.values.filter((value) => value !== null).length, days: 351 };

const NIGHTS_NOTED = [
  [650, 690, 1080, 1140],
  [640, 655, 1110, 1125],
  null,
  [735, 760, 1130, 1170],
  [630, 720, 1020, 1100],
  [660, 670, 1095, 1110],
  [645, 675, 1110, 1140],
] as const;

export const NIGHTS: NightsSpec = {
  title: 'Seven nights',
  caption:
    '6 of 7 nights recorded. The outline is time in bed, the bar runs from trying to sleep to waking; a dot is no record.',
  nights: NIGHTS_NOTED.map((times, index) => {
    const day = addDays(FROM, index);
    const nothing = { day, night: null, bed: null, sleep: null, inBed: null, asleep: null, efficiency: null };
    if (times === null) return nothing;
    const [bed, tried, woke, up] = times;
    const [inBed, asleep] = [up - bed, woke - tried];
    const spans = { bed: { from: bed, to: up }, sleep: { from: tried, to: woke } };
    return { day, night: {}, ...spans, inBed, asleep, efficiency: asleep / inBed };
  }),
};

const DISTRESS = [
  [70, 45],
  [80, 60],
  [60, 60],
  [75, null],
  [55, 30],
  [65, 20],
] as const;

export const PAIRS: PairsSpec = {
  title: 'Distress',
  caption: 'Distress, from 0 to 100: median 65 before, 45 after; both noted 5 of 6 times.',
  ends: ['before', 'after'],
  quantity: 'rating',
  bounds: [0, 100],
  pairs: DISTRESS.map(([first, second], index) => ({ day: addDays(FROM, 4 * index), name: '', first, second })),
};

const WITH = [4, 5, 5, 6, 6, 6, 6, 7, 7, 8, 6, 5];
const WITHOUT = [3, 4, 4, 4, 5, 5, 5, 6, 2, 4, 7];

export const GROUPS: GroupsSpec = {
  title: 'Mood and Outside',
  caption:
    'Mood: median 6 on 12 days with Outside, median 4 on 11 days without Outside. In these 23 days. This cannot tell you why. A good question for your therapist.',
  quantity: 'rating',
  groups: [
    { name: 'with', records: recordsOf(seriesFrom(FROM, WITH)), median: 6 },
    { name: 'without', records: recordsOf(seriesFrom('2026-10-20', WITHOUT)), median: 4 },
  ],
};

export const SPARKLINE: SparklineSpec = { title: 'Mood, 28 days, last 6', quantity: 'rating', series: MOOD };
