import { describe, expect, test } from 'vitest';
import { domainOf, drawGrid, type GridWeek } from '../../../src/charts/grid/draw-grid.ts';
import type { GridSpec } from '../../../src/charts/grid/grid-spec.ts';
import type { Square } from '../../../src/charts/squares/square.ts';
import { addDays } from '../../../src/calendar/day.ts';
import { EMPTY_BACKDROP, emptyGrid, gridSpec, repeat, seriesFrom } from '../sample.ts';

function squaresOf(spec: GridSpec): Square[] {
  return drawGrid(spec).flatMap(({ squares }) => squares.filter((square) => square !== null));
}

const monthsOf = (weeks: readonly GridWeek[]) => weeks.map(({ month }) => month).filter((month) => month !== '');

describe('a grid', () => {
  test('has a column a week and a row a weekday, from the writer’s first', () => {
    const monday = drawGrid(gridSpec(repeat(10, 8)));
    expect(monday.map(({ squares }) => squares.map((square) => square?.day ?? null))).toEqual([
      ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
      ['2026-11-23', ...repeat(null, 6)],
    ]);
    const sunday = drawGrid(gridSpec(repeat(10, 8), { firstDayOfWeek: 7 }));
    expect(sunday.map(({ squares }) => squares.findIndex((square) => square?.day === '2026-11-16'))).toEqual([1, -1]);
    expect(sunday.map(({ squares }) => squares.findIndex((square) => square?.day === '2026-11-22'))).toEqual([-1, 0]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'of a whole leap year has every day once, in weeks of seven from day %i',
    (first) => {
      const weeks = drawGrid(emptyGrid('2024-01-01', 366, { firstDayOfWeek: first }));
      const days = weeks.flatMap(({ squares }) => squares.flatMap((square) => square?.day ?? []));
      expect(weeks.every(({ squares }) => squares.length === 7)).toBe(true);
      expect(days).toEqual(Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index)));
      expect(days).toContain('2024-02-29');
      expect(weeks.at(-1)?.squares.some((square) => square?.day === '2024-12-31')).toBe(true);
    },
  );

  test('names a month over the week that its first day lies in, and the first week from its first day on', () => {
    const year = drawGrid(emptyGrid('2024-01-01', 366));
    expect(monthsOf(year)).toEqual('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '));
    const march = year.find(({ month }) => month === 'Mar');
    expect(march?.squares.map((square) => square?.day)).toContain('2024-03-01');
    const across = drawGrid(emptyGrid('2025-12-10', 40));
    expect(across.map(({ month }) => month)).toEqual(['Dec', '', '', 'Jan', '', '']);
  });

  test('of one day is one square, and of none is nothing', () => {
    expect(squaresOf(gridSpec([30])).map(({ day, ink }) => [day, ink])).toEqual([['2026-11-16', 4]]);
    expect(drawGrid(gridSpec([30]))).toHaveLength(1);
    expect(drawGrid(gridSpec([]))).toEqual([]);
  });

  test('has ink by quarters of the axis from 0, an outline for 0 and skipped, a dot for no record, hatching in a pause', () => {
    const spec = gridSpec([0, 1, 20, 21, 41, 61, 80, null, null, null], {
      skipped: ['2026-11-23'],
      backdrop: { ...EMPTY_BACKDROP, paused: [{ from: '2026-11-24', to: '2026-11-24' }], sessions: ['2026-11-16'] },
    });
    expect(domainOf(spec)).toEqual([0, 80]);
    const squares = squaresOf(spec);
    expect(squares.map(({ ink }) => ink)).toEqual(['outline', 1, 1, 2, 3, 4, 4, 'outline', 'pause', 'dot']);
    expect(squares.map(({ title }) => title).filter((_, index) => [0, 7, 8, 9].includes(index))).toEqual([
      'Mon 16 Nov: 0 min, session',
      'Mon 23 Nov: skipped',
      'Tue 24 Nov: paused',
      'Wed 25 Nov: no record',
    ]);
    expect(squares.map(({ isSession }) => isSession).indexOf(true)).toBe(0);
    expect(squares.filter(({ isSession }) => isSession)).toHaveLength(1);
  });

  test('has a value and a skipped day in a pause as what they are', () => {
    const backdrop = { ...EMPTY_BACKDROP, paused: [{ from: '2026-11-16', to: '2026-11-17' }] as const };
    const squares = squaresOf(gridSpec([20, null], { backdrop, skipped: ['2026-11-17'] }));
    expect(squares.map(({ ink, title }) => [ink, title])).toEqual([
      [4, 'Mon 16 Nov: 20 min'],
      ['outline', 'Tue 17 Nov: skipped'],
    ]);
  });

  test('of yes and no is full or an outline', () => {
    expect(squaresOf(gridSpec([1, 0], { quantity: 'yesno' })).map(({ ink }) => ink)).toEqual([4, 'outline']);
  });

  test('is never zoomed in on its values: ratings have their scale, and the writer’s bounds theirs', () => {
    expect(domainOf(gridSpec([7, 8], { quantity: 'rating' }))).toEqual([0, 10]);
    expect(squaresOf(gridSpec([7, 8], { quantity: 'rating' })).map(({ ink }) => ink)).toEqual([3, 4]);
    const bounded = gridSpec([1, 2, 7], { quantity: 'rating', bounds: [1, 7] });
    expect(squaresOf(bounded).map(({ ink }) => ink)).toEqual(['outline', 1, 4]);
    expect(domainOf(gridSpec([null, null]))).toEqual([0, 60]);
  });

  test('says of a day with several records what they lie between, unless they are added up', () => {
    const series = { ...seriesFrom('2026-11-16', [5, 6]), ranges: [[2, 8] as const, null] };
    const titles = (changes: Partial<GridSpec>) => squaresOf(gridSpec([], changes)).map(({ title }) => title);
    expect(titles({ series, quantity: 'rating' })).toEqual(['Mon 16 Nov: 5, between 2 and 8', 'Tue 17 Nov: 6']);
    expect(titles({ series: { ...series, addsUp: true } })).toEqual(['Mon 16 Nov: 5 min', 'Tue 17 Nov: 6 min']);
  });

  test('leads to the days that have a record or were skipped, and nowhere without links', () => {
    const values = [0, null, null];
    const addresses = (changes: Partial<GridSpec>) =>
      squaresOf(gridSpec(values, { skipped: ['2026-11-17'], ...changes })).map(({ address }) => address);
    expect(addresses({ links: 'days' })).toEqual(['/journal/2026/11/16/', '/journal/2026/11/17/', null]);
    expect(addresses({ links: { '2026-11-16': '/a/', '2026-11-18': '/b/' } })).toEqual(['/a/', null, null]);
    expect(addresses({})).toEqual([null, null, null]);
  });
});
