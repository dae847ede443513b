import { describe, expect, test } from 'vitest';
import { drawGrid, domainOf } from '../../../src/charts/grid/draw-grid.ts';
import { NARROW, WIDE } from '../../../src/charts/plot/chart-frame.ts';
import { gridWords } from '../../../src/messages/en/habits.ts';
import { EMPTY_BACKDROP, daysFrom, gridSpec } from '../sample.ts';

describe('a grid', () => {
  test('has a column a week and a row a weekday, from the writer’s first', () => {
    const values = Array<number>(8).fill(10);
    const monday = drawGrid(gridSpec(values), WIDE).cells;
    expect(new Set(monday.slice(0, 7).map(({ x }) => x)).size).toBe(1);
    expect(monday[7]?.x).toBeGreaterThan(monday[0]?.x ?? Infinity);
    expect(monday[7]?.y).toBe(monday[0]?.y);
    const sunday = drawGrid(gridSpec(values, { firstDayOfWeek: 7 }), WIDE).cells;
    expect(sunday[6]?.y).toBeLessThan(sunday[0]?.y ?? 0);
  });

  test('has ink by quarters of the axis from 0, an outline for 0 and skipped, a dot for no record, nothing in a pause', () => {
    const spec = gridSpec([0, 1, 20, 21, 41, 61, 80, null, null, null], {
      skipped: ['2026-11-23'],
      backdrop: { ...EMPTY_BACKDROP, paused: [{ from: '2026-11-24', to: '2026-11-24' }], sessions: ['2026-11-16'] },
    });
    expect(domainOf(spec)).toEqual([0, 80]);
    const { cells } = drawGrid(spec, WIDE);
    expect(cells.map(({ ink }) => ink)).toEqual([
      'outline',
      'quarter',
      'quarter',
      'half',
      'most',
      'full',
      'full',
      'outline',
      'none',
      'dot',
    ]);
    expect(cells.map(({ title }) => title).filter((_, index) => [0, 7, 8, 9].includes(index))).toEqual([
      'Mon 16 Nov: 0 min, session',
      'Mon 23 Nov: skipped',
      'Tue 24 Nov: paused',
      'Wed 25 Nov: no record',
    ]);
  });

  test('of yes and no is full or an outline', () => {
    expect(drawGrid(gridSpec([1, 0], { quantity: 'yesno' }), WIDE).cells.map(({ ink }) => ink)).toEqual([
      'full',
      'outline',
    ]);
  });

  test('of a whole year fits both frames; in the narrow one it takes two rows', () => {
    const spec = gridSpec([], { series: { days: daysFrom('2024-01-01', 366), values: Array<null>(366).fill(null) } });
    for (const frame of [WIDE, NARROW]) {
      const { cells, side, height } = drawGrid(spec, frame);
      expect(cells).toHaveLength(366);
      expect(Math.max(...cells.map(({ x }) => x)) + side).toBeLessThanOrEqual(frame.width);
      expect(Math.max(...cells.map(({ y }) => y)) + side).toBeLessThanOrEqual(height);
    }
    expect(drawGrid(spec, WIDE).months.map(({ text }) => text)).toHaveLength(12);
    expect(drawGrid(spec, NARROW).height).toBeGreaterThan(drawGrid(spec, WIDE).height);
  });

  test('of no days is empty', () => {
    expect(drawGrid(gridSpec([]), WIDE).cells).toEqual([]);
  });

  test('says what least and most ink stand for', () => {
    expect(gridWords({ recorded: 3, days: 9 }, [0, 80], { quantity: 'minutes' })).toBe(
      '3 of 9 days recorded. The fullest squares are above 60 min, an outline is 0 min or skipped, a dot is no record.',
    );
    expect(gridWords({ recorded: 1, days: 1 }, [600, 840], { quantity: 'clock' })).toBe(
      '1 of 1 day recorded. The fullest squares are after 01:00, an outline is skipped, a dot is no record.',
    );
  });
});
