import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { weekdayOf, type Day } from '../../src/calendar/day.ts';
import { COMBINE } from '../../src/facts/series/aggregate.ts';
import { allEntries, ratingsOf } from '../../src/facts/entries/ratings.ts';
import { rollingMedian } from '../../src/facts/series/rolling-median.ts';
import { toSeries, type Series } from '../../src/facts/series/series.ts';
import { coverageOf, summarize } from '../../src/facts/series/summary.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderForFile } from '../build-site.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { clockOf, ratingOf, readDaylio, writeDaylio, type DaylioRow } from './daylio-rows.ts';

const EXPORTS = [
  { name: 'toldry-turing-1936-1954.csv', rowCount: 6246, dayCount: 5767 },
  { name: 'currin-custom-moods.csv', rowCount: 7, dayCount: 5 },
  { name: 'currin-sample.csv', rowCount: 3, dayCount: 3 },
  { name: 'staticf0x-12h-mixed.csv', rowCount: 32, dayCount: 5 },
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAY_MILLISECONDS = 86_400_000;

/** How often each rating stands somewhere, in half steps: nothing here is ever sorted. */
class Histogram {
  readonly #counts = new Array<number>(21).fill(0);
  #total = 0;

  add(value: number): void {
    this.#counts[value * 2] = (this.#counts[value * 2] ?? 0) + 1;
    this.#total++;
  }

  /** The value at a place from 0, counted up from the lowest. */
  at(place: number): number {
    let passed = 0;
    return this.#counts.findIndex((count) => (passed += count) > place) / 2;
  }

  get median(): number {
    return (this.at(Math.floor((this.#total - 1) / 2)) + this.at(Math.floor(this.#total / 2))) / 2;
  }

  get low(): number {
    return this.at(0);
  }

  get high(): number {
    return this.at(this.#total - 1);
  }

  get total(): number {
    return this.#total;
  }
}

function histogramOf(values: Iterable<number>): Histogram {
  const histogram = new Histogram();
  for (const value of values) histogram.add(value);
  return histogram;
}

/** The middle of each day, straight from the rows. */
function mediansOf(rows: readonly DaylioRow[]): Map<string, number> {
  const days = new Map<string, Histogram>();
  for (const row of rows) {
    const histogram = days.get(row.day) ?? new Histogram();
    histogram.add(ratingOf(row));
    days.set(row.day, histogram);
  }
  return new Map([...days].map(([day, histogram]) => [day, histogram.median]));
}

const inSpan = (medians: ReadonlyMap<string, number>, start: string) =>
  [...medians].filter(([day]) => day.startsWith(start)).map(([, median]) => median);

/** The middle of the days and the lowest and highest of the rows; undefined of none. */
function summaryOf(rows: readonly DaylioRow[], medians: ReadonlyMap<string, number>, start: string) {
  const days = inSpan(medians, start);
  const { low, high } = histogramOf(rows.filter(({ day }) => day.startsWith(start)).map(ratingOf));
  return days.length === 0 ? undefined : { median: histogramOf(days).median, low, high };
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** So many days before, by the seconds of universal time. */
const before = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MILLISECONDS).toISOString().slice(0, 10);

describeWithCorpora('a mood log of another program', (corpora) => {
  describe.each(EXPORTS)('$name', ({ name, rowCount, dayCount }) => {
    let rows: readonly DaylioRow[] = [];
    let medians: ReadonlyMap<string, number> = new Map();
    let journal: Journal;
    let years: readonly number[] = [];

    beforeAll(() => {
      rows = readDaylio(join(corpora, 'exports/daylio', name));
      medians = mediansOf(rows);
      years = [...new Set(rows.map(({ day }) => Number(day.slice(0, 4))))];
      journal = readJournal(writeDaylio(folderForFile(), rows), { today: '2026-11-23' });
    });

    const seriesOf = (from: string, to: string): Series =>
      toSeries(ratingsOf(allEntries(journal), 'mood'), { from: from as Day, to: to as Day }, COMBINE.rating);

    test('loses no row and makes no problem', () => {
      expect(rows).toHaveLength(rowCount);
      expect(medians.size).toBe(dayCount);
      expect(journal.diagnostics).toEqual([]);
      expect(journal.counts).toEqual({ files: rowCount, shown: rowCount, drafts: 0, leftOut: 0, withMistakes: 0 });
      expect(allEntries(journal)).toHaveLength(rowCount);
      expect([...journal.days.keys()].every((day) => medians.has(day))).toBe(true);
      expect(journal.days.size).toBe(dayCount);
    });

    test('has every row with its day, time, mood, activities and words', () => {
      const written = rows.map((row) => [row.day, clockOf(row.time), ratingOf(row), row.activities.join(), row.note]);
      const read = allEntries(journal).map(({ day, time, fields, tags, body }) => [
        day,
        time,
        fields.mood,
        tags.join(),
        body.trim(),
      ]);
      const asLines = (list: readonly unknown[][]) => list.map((one) => JSON.stringify(one)).sort();
      expect(asLines(read)).toEqual(asLines(written));
    });

    test('is in order of day and time, whatever the order of the rows', () => {
      const moments = allEntries(journal).map(({ day, time }) => `${day} ${time ?? ''}`);
      expect(moments).toEqual(moments.toSorted());
    });

    test('has in each year the days, the median, the lowest and the highest of its rows', () => {
      expect(years.length).toBeGreaterThan(0);
      for (const year of years) {
        const series = seriesOf(`${year}-01-01`, `${year}-12-31`);
        const expected = histogramOf(inSpan(medians, `${year}-`));
        expect(coverageOf(series), String(year)).toEqual({
          recorded: expected.total,
          days: 337 + daysIn(year, 2),
        });
        expect(summarize(series), String(year)).toEqual(summaryOf(rows, medians, `${year}-`));
      }
    });

    test('has in each month as many recorded days as there are days among the rows', () => {
      for (const month of years.flatMap((year) => MONTHS.map((number) => [year, number] as const))) {
        const start = `${month[0]}-${String(month[1]).padStart(2, '0')}`;
        const days = daysIn(...month);
        const expected = inSpan(medians, start);
        const series = seriesOf(`${start}-01`, `${start}-${days}`);
        expect(coverageOf(series), start).toEqual({ recorded: expected.length, days });
        expect(summarize(series), start).toEqual(summaryOf(rows, medians, start));
      }
    });

    test('has on each day the rolling median of its week, where four days of it are recorded', () => {
      const known = [...medians.keys()];
      const first = known.reduce((a, b) => (a < b ? a : b));
      const last = known.reduce((a, b) => (a > b ? a : b));
      const { days, values } = rollingMedian(seriesOf(first, last));
      const expected = days.map((day) => {
        const week = [0, 1, 2, 3, 4, 5, 6].flatMap((count) => medians.get(before(day, count)) ?? []);
        return week.length < 4 ? null : histogramOf(week).median;
      });
      expect(days.at(-1)).toBe(last);
      expect(days).toHaveLength((Date.parse(last) - Date.parse(first)) / DAY_MILLISECONDS + 1);
      expect(values).toEqual(expected);
    });

    test('has as many entries on each weekday as the rows say', () => {
      const named = Object.groupBy(rows, ({ weekday }) => weekday);
      const read = Object.groupBy(allEntries(journal), ({ day }) => WEEKDAYS[weekdayOf(day) - 1] ?? '');
      for (const weekday of WEEKDAYS) expect(read[weekday]?.length, weekday).toBe(named[weekday]?.length);
    });
  });
});

test('a time with am or pm is one of twenty-four hours', () => {
  const times = ['12:19 am', '1:23 am', '10:18 am', '12:20 pm', '6:50 pm', '11:00 pm', '14:58', '08:13'];
  expect(times.map(clockOf)).toEqual(['00:19', '01:23', '10:18', '12:20', '18:50', '23:00', '14:58', '08:13']);
});
