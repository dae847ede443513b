import { weekdayOf } from '../../calendar/day.ts';
import { weekdaysFrom } from '../../calendar/week.ts';
import type { WeekdaySummary } from '../../facts/series/weekdays.ts';
import { WEEKDAYS, weekdayWords } from '../../messages/en/chart-marks.ts';
import { axisWords, medianWords } from '../../messages/en/values.ts';
import { withRoom, type PlacedLabel } from '../plot/labels.ts';
import { addressIn } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import { valueScale } from '../plot/scales.ts';
import { sideBySide } from '../plot/side-by-side.ts';
import type { WeekdaysSpec } from './weekdays-spec.ts';

/** A value of a day: along the axis in per cent, above or below the middle of its row in pixels. */
export interface WeekdayDot {
  readonly x: number;
  readonly offset: number;
  readonly title: string;
  readonly address: string | null;
}

/** The Mondays of a window, or its Tuesdays. */
export interface WeekdayRow {
  readonly name: string;
  readonly dots: readonly WeekdayDot[];
  /** Where the typical one lies, and what it is; null where none is recorded. */
  readonly typical: { readonly x: number; readonly text: string } | null;
}

/** Seven rows of dots. */
export interface WeekdaysDrawing {
  readonly rows: readonly WeekdayRow[];
  readonly ticks: readonly PlacedLabel[];
}

/** Half of a row, less the air to the next. */
const REACH = 10;

/** The geometry of weekdays: every day is a dot, equal ones one above the other. */
export function drawWeekdays(spec: WeekdaysSpec): WeekdaysDrawing {
  const { series, quantity, bounds, firstDayOfWeek } = spec;
  const values = series.values.filter((value) => value !== null);
  const { place, ticks } = valueScale(quantity, { values, bounds, bottom: 0, top: 100 });
  return {
    rows: weekdaysFrom(firstDayOfWeek).map((weekday) => ({
      name: WEEKDAYS[weekday - 1] ?? '',
      dots: dotsOf(weekday, spec, place),
      typical: typicalOf(
        spec.summaries.find((summary) => summary.weekday === weekday),
        spec,
        place,
      ),
    })),
    ticks: withRoom(ticks.map((tick) => ({ x: round(place(tick)), text: axisWords(tick, quantity) }))),
  };
}

function dotsOf(weekday: number, spec: WeekdaysSpec, place: (value: number) => number): WeekdayDot[] {
  const { series, quantity, unit, links } = spec;
  const own = series.days.flatMap((day, index) => {
    const value = series.values[index] ?? null;
    return value === null || weekdayOf(day) !== weekday ? [] : [{ day, value }];
  });
  return [...Map.groupBy(own, ({ value }) => value).values()].flatMap((equal) =>
    sideBySide(equal, REACH).map(({ item: { day, value }, offset }) => ({
      x: round(place(value)),
      offset,
      title: `${weekdayWords(day)}: ${medianWords(value, quantity, unit)}`,
      address: addressIn(links, day),
    })),
  );
}

function typicalOf(
  own: WeekdaySummary | undefined,
  { quantity, unit }: WeekdaysSpec,
  place: (value: number) => number,
): WeekdayRow['typical'] {
  if (!own?.summary) return null;
  const { median } = own.summary;
  return { x: round(place(median)), text: medianWords(median, quantity, unit) };
}
