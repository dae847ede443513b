import { describe, expect, test } from 'vitest';
import { drawLine, isChartable } from '../../../src/charts/line/draw-line.ts';
import type { LineChartSpec } from '../../../src/charts/line/line-spec.ts';
import { drawRow } from '../../../src/charts/row/draw-row.ts';
import { numbersIn, unrounded } from '../places.ts';
import { daysFrom, lineSpec, pausedIn, repeat, rowSpec, seriesFrom, summedSpec } from '../sample.ts';

const RECORDED = [5, 6, 7, 6, 5];
const titlesOf = (spec: LineChartSpec) => drawLine(spec).dots.map(({ title }) => title);

describe('what is a chart', () => {
  test('fewer than five records are not', () => {
    expect(isChartable(lineSpec([]))).toBe(false);
    expect(isChartable(lineSpec([5, null, 6, 7, 8]))).toBe(false);
    expect(isChartable(lineSpec(RECORDED))).toBe(true);
  });

  test('records outside the window do not count', () => {
    const records = daysFrom('2025-10-01', 9).map((day) => ({ day, value: 5 }));
    expect(isChartable(lineSpec([5], { records }))).toBe(false);
  });
});

describe('the dots of a line chart', () => {
  test('of no days are none', () => {
    const drawing = drawLine(lineSpec([]));
    expect([drawing.dots, drawing.ends, drawing.rolling, drawing.days]).toEqual([[], [], '', 0]);
  });

  test('of days without a record are none: there is only the axis', () => {
    const drawing = drawLine(lineSpec([null, null, null]));
    expect([drawing.dots, drawing.ends, drawing.rolling]).toEqual([[], [], '']);
    expect(drawing.rows.map(({ text }) => text)).toEqual(['0', '5', '10']);
  });

  test('of one day are one in the middle', () => {
    expect(drawLine(lineSpec([5])).dots).toEqual([
      { x: 50, y: 50, title: 'Sat 1 Nov: 5', address: null, look: 'last' },
    ]);
  });

  test('are those of the records: of a gap there is none', () => {
    const { dots } = drawLine(lineSpec([0, null, null, 10]));
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [12.5, 100],
      [87.5, 0],
    ]);
  });

  test('are one for every record of a day, none for the middle of them', () => {
    const records = [3, 5, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    expect(titlesOf(lineSpec([5], { records }))).toEqual(['Sat 1 Nov: 3', 'Sat 1 Nov: 5', 'Sat 1 Nov: 8']);
    const two = { series: { ...seriesFrom('2025-11-01', [5, 6]), ranges: [[2, 8] as const, null] } };
    const written = [2, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    expect(titlesOf(lineSpec([], { ...two, records: [...written, { day: '2025-11-02', value: 6 }] }))).toEqual([
      'Sat 1 Nov: 2',
      'Sat 1 Nov: 8',
      'Sun 2 Nov: 6',
    ]);
  });

  test('leave out records of other days', () => {
    const records = [{ day: '2026-01-01' as const, value: 9 }];
    expect(drawLine(lineSpec([5], { records })).dots).toEqual([]);
    expect(drawLine(lineSpec([5], { records, quantity: 'count' })).rows.at(-1)?.text).not.toBe('10');
  });

  test('have the look of the latest where they are of the last recorded day, though later days have none', () => {
    const looks = (spec: LineChartSpec) => drawLine(spec).dots.map(({ look }) => look);
    expect(looks(lineSpec([5, 6, 7, null, null]))).toEqual(['plain', 'plain', 'last']);
    const records = [1, 4, 8].map((value, index) => ({ day: daysFrom('2025-11-01', 2)[Math.min(index, 1)], value }));
    const known = records.flatMap(({ day, value }) => (day ? [{ day, value }] : []));
    expect(looks(lineSpec([1, 6], { records: known }))).toEqual(['plain', 'last', 'last']);
  });

  test('say the year where there is more than one', () => {
    const spec = lineSpec([], { series: seriesFrom('2025-12-31', [5, ...repeat(null, 400), 7]) });
    expect(titlesOf(spec)).toEqual(['Wed 31 Dec 2025: 5', 'Fri 5 Feb 2027: 7']);
  });

  test("have equal slots for days across a year's end and on a leap day", () => {
    const xs = drawLine(lineSpec([], { series: seriesFrom('2024-02-28', [1, 2, 3, 4]) })).dots.map(({ x }) => x);
    expect(xs).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(titlesOf(lineSpec([], { series: seriesFrom('2024-02-29', [1, 2]) }))[0]).toBe('Thu 29 Feb: 1');
    const end = drawLine(lineSpec([], { series: seriesFrom('2025-12-31', [1, 2]) }));
    expect(end.dots.map(({ x, title }) => [x, title])).toEqual([
      [25, 'Wed 31 Dec: 1'],
      [75, 'Thu 1 Jan: 2'],
    ]);
  });

  test('stand at the same places in every chart and row of the same days', () => {
    const values = [5, null, 6, 7, 8, null, 9];
    const other = lineSpec(values, {
      quantity: 'clock',
      target: { at_most: 6 },
      rolling: seriesFrom('2025-11-01', values),
    });
    const places = drawLine(lineSpec(values)).dots.map(({ x }) => x);
    expect(drawLine(other).dots.map(({ x }) => x)).toEqual(places);
    expect(drawRow(rowSpec(values)).dots.map(({ x }) => x)).toEqual(places);
  });

  test('lead to their days, to pages of their own, or nowhere', () => {
    const addresses = (links?: LineChartSpec['links']) =>
      drawLine(lineSpec([5, null, 6], { links })).dots.map(({ address }) => address);
    expect(addresses('days')).toEqual(['/journal/2025/11/01/', '/journal/2025/11/03/']);
    expect(addresses({ '2025-11-03': '/measures/phq/' })).toEqual([null, '/measures/phq/']);
    expect(addresses()).toEqual([null, null]);
  });
});

describe('a day of several amounts that add up', () => {
  test('is a dot for their sum, with each of them as its part', () => {
    const { dots } = drawLine(summedSpec([10, 20, 30], 15));
    expect(dots.map(({ title, look }) => [title, look])).toEqual([
      ['Sat 1 Nov: 10 min', 'part'],
      ['Sat 1 Nov: 20 min', 'part'],
      ['Sat 1 Nov: 30 min', 'part'],
      ['Sat 1 Nov: 60 min, from 10 min, 20 min, 30 min', 'plain'],
      ['Sun 2 Nov: 15 min', 'last'],
    ]);
    expect(dots.map(({ y }) => y)).toEqual([83.33, 66.67, 50, 0, 75]);
  });

  test('has its sum as the latest where it is the last one', () => {
    expect(drawLine(summedSpec([10, 20])).dots.map(({ look }) => look)).toEqual(['part', 'part', 'last']);
  });

  test('of one amount is that one', () => {
    const spec = summedSpec([10, 20], 15);
    expect(drawLine({ ...spec, records: spec.records.slice(2) }).dots.map(({ look }) => look)).toEqual(['last']);
  });

  test('has parts and sum at one place that lead to one page', () => {
    const dots = drawLine({ ...summedSpec([10, 20]), links: 'days' }).dots;
    expect(new Set(dots.map(({ x, address }) => `${String(x)} ${address ?? ''}`))).toEqual(
      new Set(['25 /journal/2025/11/01/']),
    );
  });
});

describe('the rolling median', () => {
  const path = (values: readonly (number | null)[]) =>
    drawLine(lineSpec(values, { rolling: seriesFrom('2025-11-01', values) })).rolling;

  test('is a line through the middle of its days, in days and per cent', () => {
    expect(path([5, 6, 10])).toBe('M0.5 50L1.5 40L2.5 0');
    expect(drawLine(lineSpec([5, 6, 10])).days).toBe(3);
  });

  test('breaks at its gaps, and a lone day between two of them is no line', () => {
    expect(path([5, 5, null, 6, null, 7, 7])).toBe('M0.5 50L1.5 50M5.5 30L6.5 30');
    expect(path([5])).toBe('');
    expect(path([])).toBe('');
  });

  test('is none where none is given, whatever is recorded', () => {
    expect(drawLine(lineSpec(repeat(5, 84))).rolling).toBe('');
  });

  test('finds room on the axis', () => {
    const rolling = seriesFrom('2025-11-01', [12, 12]);
    expect(drawLine(lineSpec([1, 1], { quantity: 'count', rolling })).rolling).not.toContain('-');
  });
});

test('everything is rounded to two decimals', () => {
  const rolling = seriesFrom('2025-11-01', [1, 2, 3, 4, 3, 4.5, 3]);
  const backdrop = { ...pausedIn('2025-11-02', '2025-11-03'), sessions: ['2025-11-04'] } as const;
  const drawing = drawLine(lineSpec([1, 2, 3, 4, 5, 6, 7], { backdrop, rolling, target: { at_least: 3 } }));
  expect(numbersIn(drawing).length).toBeGreaterThan(50);
  expect(unrounded(numbersIn(drawing))).toEqual([]);
});
