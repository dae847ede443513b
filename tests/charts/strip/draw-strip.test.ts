import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf, type Day } from '../../../src/calendar/day.ts';
import { drawStrip, rowsOfWeeks, type StripRow } from '../../../src/charts/strip/draw-strip.ts';
import type { StripSpec } from '../../../src/charts/strip/strip-spec.ts';
import type { DayState } from '../../../src/facts/habits/habit-series.ts';
import { daysFrom, EMPTY_BACKDROP, pausedIn, repeat, stripSpec } from '../sample.ts';

const squaresOf = (rows: readonly StripRow[]) =>
  rows.flatMap(({ squares }) => squares.filter((square) => square !== null));
const draw = (from: Day, states: readonly DayState[], changes: Partial<StripSpec> = {}) =>
  squaresOf(drawStrip(stripSpec(from, states, changes)));

describe('a day of a strip', () => {
  test('is filled where it was done, an outline where not or skipped, a dot without a record', () => {
    const squares = draw('2025-11-03', ['done', 'not-done', 'skipped', null]);
    expect(squares.map(({ ink }) => ink)).toEqual([4, 'outline', 'outline', 'dot']);
    expect(squares.map(({ title }) => title)).toEqual([
      'Mon 3 Nov: done',
      'Tue 4 Nov: not done',
      'Wed 5 Nov: skipped',
      'Thu 6 Nov: no record',
    ]);
  });

  test('has its hatch in a pause and no dot, unless something was recorded', () => {
    const backdrop = pausedIn('2025-11-03', '2025-11-05');
    const squares = draw('2025-11-03', [null, 'done', 'skipped', null], { backdrop });
    expect(squares.map(({ ink }) => ink)).toEqual(['pause', 4, 'outline', 'dot']);
    expect(squares[0]?.title).toBe('Mon 3 Nov: paused');
  });

  test('is marked as a session and as an event, on that day alone', () => {
    const backdrop = { ...EMPTY_BACKDROP, sessions: ['2025-11-04'], events: ['2025-11-04', '2025-11-05'] } as const;
    const squares = draw('2025-11-03', [null, 'done', null], { backdrop });
    expect(squares.map(({ isSession }) => isSession)).toEqual([false, true, false]);
    expect(squares.map(({ isEvent }) => isEvent)).toEqual([false, true, true]);
    expect(squares.slice(1).map(({ title }) => title)).toEqual([
      'Tue 4 Nov: done, session, event',
      'Wed 5 Nov: no record, event',
    ]);
  });

  test('leads to its page where it has a record, skipped or not, and nowhere without links', () => {
    const addresses = (links?: StripSpec['links']) =>
      draw('2025-12-31', ['done', 'skipped', null, 'not-done'], { links }).map(({ address }) => address);
    expect(addresses('days')).toEqual(['/journal/2025/12/31/', '/journal/2026/01/01/', null, '/journal/2026/01/03/']);
    expect(addresses({ '2025-12-31': '/homework/one/' })).toEqual(['/homework/one/', null, null, null]);
    expect(addresses()).toEqual([null, null, null, null]);
  });
});

describe('the rows of a strip', () => {
  test('are none of no days, and one of one day', () => {
    expect(drawStrip(stripSpec('2025-11-03', []))).toEqual([]);
    const [row, ...others] = drawStrip(stripSpec('2025-11-05', ['done']));
    expect(others).toEqual([]);
    expect(row?.label).toBe('5 Nov');
    expect(row?.squares.map((square) => square?.day ?? null)).toEqual([null, null, '2025-11-05', ...repeat(null, 25)]);
  });

  test('are of four whole weeks from the writer’s first weekday', () => {
    const monday = drawStrip(stripSpec('2025-11-01', repeat('done', 30)));
    expect(monday.map(({ squares }) => squares.length)).toEqual([28, 28]);
    expect(monday.map(({ squares }) => squares.findIndex((square) => square !== null))).toEqual([5, 0]);
    const sunday = drawStrip(stripSpec('2025-11-01', repeat('done', 30), { firstDayOfWeek: 7 }));
    expect(sunday[0]?.squares.findIndex((square) => square !== null)).toBe(6);
    expect(sunday[1]?.squares[0]?.title).toBe('Sun 23 Nov: done');
  });

  test('are named by their first day: of the first row, by the first that is shown', () => {
    expect(drawStrip(stripSpec('2023-12-27', repeat('done', 70))).map(({ label }) => label)).toEqual([
      '27 Dec',
      '22 Jan',
      '19 Feb',
    ]);
  });

  test("have a weekday a column, across a year's end and a leap day", () => {
    const rows = drawStrip(stripSpec('2023-12-27', repeat('done', 300)));
    const mondays = rows.slice(1).map(({ squares }) => squares[0]);
    expect(mondays.every((square) => square?.title.startsWith('Mon'))).toBe(true);
    expect(squaresOf(rows).map(({ title }) => title)).toContain('Thu 29 Feb: done');
    expect(squaresOf(rows)).toHaveLength(300);
  });

  test('hold every day once, in order, and the last of them the last day', () => {
    const days = fc.tuple(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 7 }),
    );
    fc.assert(
      fc.property(days, ([start, count, first]) => {
        const shown = daysFrom(addDays('2019-12-20', start), count);
        const rows = drawStrip(stripSpec(shown[0] ?? '2019-12-20', repeat(null, count), { firstDayOfWeek: first }));
        expect(squaresOf(rows).map(({ day }) => day)).toEqual(shown);
        expect(rows.every(({ squares }) => squares.length === 28)).toBe(true);
        expect(rows.at(-1)?.squares.some((square) => square?.day === shown.at(-1))).toBe(true);
        rows.forEach(({ squares }) =>
          squares.forEach((square, index) => {
            if (square) expect((weekdayOf(square.day) - first + 7) % 7).toBe(index % 7);
          }),
        );
      }),
    );
  });

  test('ask for a square of each day, also of those around the window, which may have none', () => {
    const asked: Day[] = [];
    const rows = rowsOfWeeks(daysFrom('2024-02-28', 2), 1, (day) => {
      asked.push(day);
      return null;
    });
    expect(asked).toEqual(daysFrom('2024-02-26', 28));
    expect(rows).toEqual([{ label: '28 Feb', squares: repeat(null, 28) }]);
    expect(rowsOfWeeks([], 1, () => null)).toEqual([]);
  });
});
