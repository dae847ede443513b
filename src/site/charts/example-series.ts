import { addDays, daysOf } from '../../calendar/day.ts';
import type { MonthSpec } from '../../charts/month/draw-month.ts';
import type { WeekdaysSpec } from '../../charts/weekdays/weekdays-spec.ts';
import type { FourWeeks } from '../../facts/series/four-weeks.ts';
import { byWeekday } from '../../facts/series/weekdays.ts';
import { EXAMPLE_WORDS } from '../../messages/en/example-charts.ts';
import type { HabitRow, HabitsView } from '../habits/habits.ts';
import { BACKDROP, FROM, MOOD, recordsIn, seriesFrom } from './example-days.ts';
import { PLAIN_SERIES, type SeriesView } from './series-view.ts';

/** More examples for the guide: things below each other, a month, and what a long series comes to. */

const [MOOD_WORDS, WALKING_WORDS, OUTSIDE_WORDS] = EXAMPLE_WORDS.rows.things;
const COVERAGE = { recorded: 22, days: 25 };

const WALKING = seriesFrom(FROM, [
  ...[20, 0, 35, null, 25, 40, 30],
  ...[15, 25, null, 20, null, null, null],
  ...[0, 20, 25, 30, 15, 45, 20],
  ...[25, null, 10, 25, 20, 50, 35],
]);

const OUTSIDE = MOOD.values.map((value) => (value === null ? null : value > 3 ? 'done' : 'not-done'));

type Drawn = Pick<SeriesView, 'id' | 'name' | 'pictureName' | 'quantity' | 'series' | 'coverage'>;

function rowOf(drawn: Drawn, domain: HabitRow['domain'], changes: Partial<SeriesView> = {}): HabitRow {
  const chart: SeriesView = {
    ...PLAIN_SERIES,
    ...drawn,
    ...{ caption: '', address: null, links: undefined, firstDayOfWeek: 1, rolling: null, backdrop: BACKDROP },
    records: recordsIn(drawn.series),
    ...changes,
  };
  return { chart, domain, summary: null, onTarget: null };
}

export const ROWS: HabitsView = {
  days: MOOD.days,
  backdrop: BACKDROP,
  rows: [
    rowOf({ id: 'mood', ...MOOD_WORDS, quantity: 'rating', series: MOOD, coverage: COVERAGE }, [0, 10]),
    rowOf({ id: 'walking', ...WALKING_WORDS, quantity: 'minutes', series: WALKING, coverage: COVERAGE }, [0, 60], {
      target: { at_least: 20 },
    }),
    rowOf({ id: 'outside', ...OUTSIDE_WORDS, quantity: 'yesno', series: MOOD, coverage: COVERAGE }, [0, 1], {
      states: OUTSIDE,
    }),
  ],
};

/** Time asleep in minutes. */
const ASLEEP = seriesFrom(FROM, [
  ...[420, 390, null, 465, 435, 450, 360],
  ...[405, 420, 300, 440, null, null, null],
  ...[410, 425, 330, 445, 460, 480, 415],
  ...[430, null, 395, 450, 440, 470],
]);

/** Its marks lead nowhere, since nobody wrote its days. */
export const MONTH: MonthSpec = {
  days: daysOf({ from: '2026-10-01', to: '2026-10-31' }),
  moods: recordsIn(MOOD).filter(({ day }) => day < '2026-11-01'),
  nights: recordsIn(ASLEEP),
  backdrop: BACKDROP,
  links: {},
};

/** Eight weeks, a line each. */
const WEEKS = seriesFrom(FROM, [
  ...[4, 5, 3, null, 4, 6, 5],
  ...[3, 5, null, 4, 5, 7, 6],
  ...[4, 3, 4, 4, 5, 6, 6],
  ...[3, null, 5, 5, 6, 7, 6],
  ...[4, 6, 4, 5, 4, 8, 5],
  ...[5, 5, 4, null, 5, 6, null],
  ...[4, 4, 2, 6, 5, 7, 6],
  ...[2, 5, 4, 5, 6, 6, 7],
]);

export const BY_WEEKDAY: WeekdaysSpec = {
  quantity: 'rating',
  series: WEEKS,
  summaries: byWeekday(WEEKS, 1, []),
  firstDayOfWeek: 1,
};

const MINUTES = [
  { median: 20, recorded: 16 },
  { median: 30, recorded: 22 },
  { median: 25, recorded: 24 },
];

export const SPANS: readonly FourWeeks[] = MINUTES.map(({ median, recorded }, index) => ({
  from: addDays(FROM, 28 * (index - 2)),
  to: addDays(FROM, 28 * (index - 1) - 1),
  coverage: { recorded, days: 28 },
  summary: { median, low: 0, high: 60 },
  done: recorded,
}));
