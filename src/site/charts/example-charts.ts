import { addDays } from '../../calendar/day.ts';
import type { GridSpec } from '../../charts/grid/grid-spec.ts';
import type { GroupsSpec } from '../../charts/groups/groups-spec.ts';
import type { LineChartSpec } from '../../charts/line/line-spec.ts';
import type { NightsSpec } from '../../charts/nights/nights-spec.ts';
import type { PairsSpec } from '../../charts/pairs/pairs-spec.ts';
import type { SparklineSpec } from '../../charts/sparkline/draw-sparkline.ts';
import type { StripSpec } from '../../charts/strip/strip-spec.ts';
import type { Series } from '../../facts/series/series.ts';
import { EXAMPLE_WORDS } from '../../messages/en/example-charts.ts';
import { BACKDROP, FROM, MOOD, recordsIn, seriesFrom } from './example-days.ts';

/** Charts of invented days, one of each kind: for the guide, and to see at a glance whether a change moved one. */

/** A day on which mood is noted twice: two dots. */
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
  ...EXAMPLE_WORDS.line,
  quantity: 'rating',
  series: TWICE_A_DAY,
  records: [...recordsIn(MOOD), { day: TWICE.day, value: TWICE.second }],
  rolling: ROLLING,
  target: { at_least: 4, at_most: 6 },
  backdrop: BACKDROP,
};

export const STRIP: StripSpec = {
  ...EXAMPLE_WORDS.strip,
  days: MOOD.days,
  states: MOOD.values.map((value, index) => {
    if (value === null) return null;
    return index % 11 === 5 ? 'skipped' : value > 3 ? 'done' : 'not-done';
  }),
  backdrop: BACKDROP,
  firstDayOfWeek: 1,
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
  ...EXAMPLE_WORDS.grid,
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
  ...EXAMPLE_WORDS.nights,
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
  ...EXAMPLE_WORDS.pairs,
  quantity: 'rating',
  bounds: [0, 100],
  pairs: DISTRESS.map(([first, second], index) => ({ day: addDays(FROM, 4 * index), name: '', first, second })),
};

const WITH = [4, 5, 5, 6, 6, 6, 6, 7, 7, 8, 6, 5];
const WITHOUT = [3, 4, 4, 4, 5, 5, 5, 6, 2, 4, 7];

const { names: GROUP_NAMES, ...GROUP_WORDS } = EXAMPLE_WORDS.groups;

export const GROUPS: GroupsSpec = {
  ...GROUP_WORDS,
  quantity: 'rating',
  groups: [
    { name: GROUP_NAMES[0], records: recordsIn(seriesFrom(FROM, WITH)), median: 6 },
    { name: GROUP_NAMES[1], records: recordsIn(seriesFrom('2026-10-20', WITHOUT)), median: 4 },
  ],
};

export const SPARKLINE: SparklineSpec = { title: EXAMPLE_WORDS.sparkline, series: MOOD };
