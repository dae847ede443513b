import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../../src/charts/plot/chart-frame.ts';
import { drawLine } from '../../../src/charts/line/draw-line.ts';
import { drawStrip } from '../../../src/charts/strip/draw-strip.ts';
import type { DayState } from '../../../src/facts/habits/habit-series.ts';
import { daysFrom, EMPTY_BACKDROP, lineSpec, stripSpec } from '../sample.ts';

test('done is filled, not done and skipped are outlines, no record is a dot', () => {
  const { rows } = drawStrip(stripSpec('2025-11-03', ['done', 'not-done', 'skipped', null]), WIDE);
  expect(rows[0]?.marks.map(({ shape }) => shape)).toEqual(['filled', 'outline', 'outline', 'dot']);
  expect(rows[0]?.marks.map(({ title }) => title)).toEqual([
    'Mon 3 Nov: done',
    'Tue 4 Nov: not done',
    'Wed 5 Nov: skipped',
    'Thu 6 Nov: no record',
  ]);
});

test('a paused day has its hatch and no dot, unless something was recorded', () => {
  const backdrop = { ...EMPTY_BACKDROP, paused: [{ from: '2025-11-03', to: '2025-11-04' }] as const };
  const { rows } = drawStrip(stripSpec('2025-11-03', [null, 'done', null], backdrop), WIDE);
  expect(rows[0]?.marks.map(({ shape }) => shape)).toEqual(['none', 'filled', 'dot']);
  expect(rows[0]?.backdrop.paused).toHaveLength(1);
});

test('no days are one row without marks', () => {
  expect(drawStrip(stripSpec('2025-11-03', []), WIDE).rows.flatMap(({ marks }) => marks)).toEqual([]);
});

test('one day is one square of at most 14', () => {
  const { rows, side } = drawStrip(stripSpec('2025-11-03', ['done']), WIDE);
  expect([rows.length, rows[0]?.marks.length, side]).toEqual([1, 1, 14]);
});

test('squares line up with the days of a line chart', () => {
  const strip = drawStrip(stripSpec('2025-11-01', Array<DayState>(28).fill('done')), WIDE);
  const line = drawLine(lineSpec(Array<number>(28).fill(5)), WIDE);
  expect(strip.rows[0]?.marks.map(({ x }) => x)).toEqual(line.dots.map(({ x }) => x));
});

test.each([
  { count: 84, frame: WIDE, expected: 1 },
  { count: 84, frame: NARROW, expected: 4 },
  { count: 365, frame: WIDE, expected: 6 },
  { count: 365, frame: NARROW, expected: 14 },
])('$count days from a Saturday take $expected rows in the $frame.name frame', ({ count, frame, expected }) => {
  const { rows, side } = drawStrip(stripSpec('2025-03-01', Array<DayState>(count).fill('done')), frame);
  expect(rows.flatMap(({ marks }) => marks)).toHaveLength(count);
  expect(rows).toHaveLength(expected);
  expect(side).toBeGreaterThan(4);
});

test("rows start on Mondays, so that a weekday is a column, across the year's end and a leap day", () => {
  const { rows } = drawStrip(stripSpec('2023-12-27', Array<DayState>(300).fill('done')), NARROW);
  const mondays = rows.slice(1).map(({ marks }) => marks[0]);
  expect(mondays.every((mark) => mark?.title.startsWith('Mon'))).toBe(true);
  expect(new Set(mondays.map((mark) => mark?.x)).size).toBe(1);
  expect(rows[0]?.label?.text).toBe('27 Dec');
  expect(rows.flatMap(({ marks }) => marks.map(({ title }) => title))).toContain('Thu 29 Feb: done');
});

test('sessions are hairlines in the row of their day only', () => {
  const days = daysFrom('2025-03-01', 365);
  const backdrop = { ...EMPTY_BACKDROP, sessions: days.slice(40, 41) };
  const { rows } = drawStrip(stripSpec('2025-03-01', Array<DayState>(365).fill(null), backdrop), NARROW);
  expect(rows.map((row) => row.backdrop.sessions.length).filter((count) => count > 0)).toEqual([1]);
});
