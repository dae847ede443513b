import type { Day } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import type { DiaryNight } from '../../facts/sleep/sleep-diary.ts';
import { clockTimeOf, NOON } from '../../calendar/clock.ts';
import { writtenRanges, writtenWords, type GridSpec } from '../grid/draw-grid.ts';
import type { GroupsSpec } from '../groups/draw-groups.ts';
import type { LineChartSpec } from '../line/draw-line.ts';
import type { NightsSpec } from '../nights/draw-nights.ts';
import type { PairsSpec } from '../pairs/draw-pairs.ts';
import { isInPause } from './pause.ts';
import type { StripSpec } from '../strip/draw-strip.ts';
import {
  markWords,
  namerOf,
  NIGHT_WORDS,
  NO_RECORD,
  NUMBERS_COLUMNS,
  madeOfWords,
  spanWords,
  stateWords,
  weekdayWords,
} from '../../messages/en/chart-marks.ts';
import { medianWords, percentWords, valueWords } from '../../messages/en/values.ts';

/** A chart's numbers as a table, newest last; every row has a cell for each column. */
export interface Numbers {
  readonly caption: string;
  readonly day: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly day: Day; readonly label: string; readonly cells: readonly string[] }[];
}

/** The numbers of a line chart; a column for the rolling median and for sessions and events only where there are any. */
export function lineNumbers(spec: LineChartSpec): Numbers {
  const { series, rolling, quantity, unit } = spec;
  const written = Map.groupBy(spec.records, ({ day }) => day);
  const words = (value: number) => valueWords(value, quantity, unit);
  // The one value of a day with several may lie between two ratings, and so may the middle of a week.
  const middle = (value: number) => medianWords(value, quantity, unit);
  const cellsOf = (day: Day, index: number) => {
    const value = series.values[index] ?? null;
    const median = rolling?.values[index] ?? null;
    const known = value === null ? noValue(day, spec) : middle(value) + madeOfWords(written.get(day) ?? [], words);
    return [known, ...(rolling ? [median === null ? '' : middle(median)] : [])];
  };
  const columns = [NUMBERS_COLUMNS.value, ...(rolling ? [NUMBERS_COLUMNS.rolling] : [])];
  return table(spec, series.days, { columns, cellsOf });
}

/** The days of a line chart that have a value, for values so far apart that the other days would say nothing. */
export function sparseNumbers(spec: LineChartSpec): Numbers {
  const { rows, ...numbers } = lineNumbers(spec);
  return { ...numbers, rows: rows.filter((_, index) => (spec.series.values[index] ?? null) !== null) };
}

/** The days of a strip and what became of the habit. */
export function stripNumbers(spec: StripSpec): Numbers {
  const cellsOf = (day: Day, index: number) => [stateWords(spec.states[index] ?? null, isInPause(day, spec.backdrop))];
  return table(spec, spec.days, { columns: [NUMBERS_COLUMNS.value], cellsOf });
}

/** The days of a grid that have a record; a year of days without one would say nothing. */
export function gridNumbers(spec: GridSpec): Numbers {
  const { series, skipped } = spec;
  const days = series.days.filter((day, index) => series.values[index] !== null || skipped.includes(day));
  const values = new Map(series.days.map((day, index) => [day, series.values[index] ?? null]));
  const ranges = writtenRanges(series);
  const cellsOf = (day: Day) => {
    const value = values.get(day) ?? null;
    return [value === null ? stateWords('skipped', false) : writtenWords(value, ranges.get(day), spec)];
  };
  return table(spec, days, { columns: [NUMBERS_COLUMNS.value], cellsOf });
}

/** Every night of a diary that is noted, as far as it is; a column for what is noted of none is left out. */
export function nightNumbers({ title, nights }: NightsSpec): Numbers {
  const noted = nights.filter(({ night }) => night !== null);
  const columns = NIGHT_COLUMNS.filter(([, cell]) => noted.some((night) => cell(night) !== ''));
  const rows = noted.map((night) => ({
    day: night.day,
    label: weekdayWords(night.day),
    cells: columns.map(([, cell]) => cell(night)),
  }));
  return { caption: title, day: NUMBERS_COLUMNS.night, columns: columns.map(([name]) => name), rows };
}

type NightColumn = readonly [name: string, cell: (night: DiaryNight) => string];

const time = (minutes: number | undefined) => (minutes === undefined ? '' : clockTimeOf(minutes + NOON));
const sleep = (minutes: number | null) => (minutes === null ? '' : valueWords(minutes, 'sleep'));
const noted = (value: number | undefined, unit = '') => (value === undefined ? '' : `${String(value)}${unit}`);

const NIGHT_COLUMNS: readonly NightColumn[] = [
  [NIGHT_WORDS.inBed, ({ bed }) => time(bed?.from)],
  [NIGHT_WORDS.tried, ({ sleep: slept }) => time(slept?.from)],
  [NIGHT_WORDS.latency, ({ night }) => noted(night?.latency, ' min')],
  [NIGHT_WORDS.awake, ({ night }) => noted(night?.awake, ' min')],
  [NIGHT_WORDS.awakenings, ({ night }) => noted(night?.awakenings)],
  [NIGHT_WORDS.woke, ({ sleep: slept }) => time(slept?.to)],
  [NIGHT_WORDS.up, ({ bed }) => time(bed?.to)],
  [NIGHT_WORDS.timeInBed, ({ inBed }) => sleep(inBed)],
  [NIGHT_WORDS.asleep, ({ asleep }) => sleep(asleep)],
  [NIGHT_WORDS.efficiency, ({ efficiency }) => (efficiency === null ? '' : percentWords(efficiency))],
  [NIGHT_WORDS.quality, ({ night }) => noted(night?.quality, ' of 5')],
  [NIGHT_WORDS.trouble, ({ night }) => (night?.trouble === undefined ? '' : night.trouble ? 'yes' : 'no')],
];

/** Both values of every pair. */
export function pairNumbers({ title, ends, pairs, quantity, unit }: PairsSpec): Numbers {
  const words = (value: number | null) => (value === null ? '' : valueWords(value, quantity, unit));
  const hasNames = pairs.some(({ name }) => name !== '');
  const label = namerOf(pairs.map(({ day }) => day));
  const rows = pairs.map(({ day, name, first, second }) => ({
    day,
    label: label(day),
    cells: [...(hasNames ? [name] : []), words(first), words(second)],
  }));
  return {
    caption: title,
    day: NUMBERS_COLUMNS.day,
    columns: [...(hasNames ? [NUMBERS_COLUMNS.name] : []), ...ends],
    rows,
  };
}

/** Every day of every group. */
export function groupNumbers({ title, groups, quantity, unit }: GroupsSpec): Numbers {
  const rows = groups
    .flatMap(({ name, records }) => records.map((record) => ({ ...record, name })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, name, value }) => ({
      day,
      label: weekdayWords(day),
      cells: [name, valueWords(value, quantity, unit)],
    }));
  return { caption: title, day: NUMBERS_COLUMNS.day, columns: [NUMBERS_COLUMNS.group, NUMBERS_COLUMNS.value], rows };
}

function table(
  { title, backdrop }: { title: string; backdrop: Backdrop },
  days: readonly Day[],
  { columns, cellsOf }: { columns: readonly string[]; cellsOf: (day: Day, index: number) => string[] },
): Numbers {
  const hasMarks = days.some((day) => markWords(day, backdrop) !== '');
  const [first, last] = [days[0], days.at(-1)];
  const label = namerOf(days);
  return {
    caption: first === undefined || last === undefined ? title : `${title}, ${spanWords(first, last)}`,
    day: NUMBERS_COLUMNS.day,
    columns: hasMarks ? [...columns, NUMBERS_COLUMNS.marks] : columns,
    rows: days.map((day, index) => ({
      day,
      label: label(day),
      cells: [...cellsOf(day, index), ...(hasMarks ? [markWords(day, backdrop)] : [])],
    })),
  };
}

function noValue(day: Day, { backdrop, skipped = [] }: LineChartSpec): string {
  if (skipped.includes(day)) return stateWords('skipped', false);
  return isInPause(day, backdrop) ? stateWords(null, true) : NO_RECORD;
}
