import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../src/charts/line/draw-line.ts';
import type { LineChartSpec } from '../../../src/charts/line/line-spec.ts';
import { COMBINE } from '../../../src/facts/series/aggregate.ts';
import { toSeries, type Quantity } from '../../../src/facts/series/series.ts';
import { addDays } from '../../../src/calendar/day.ts';
import { numbersIn } from '../places.ts';
import { EMPTY_BACKDROP, lineSpec, seriesFrom } from '../sample.ts';

const RECORDED = [5, 6, 7, 6, 5];
const rowsOf = (spec: LineChartSpec) => drawLine(spec).rows.map(({ text }) => text);

describe('the axis', () => {
  test('is never zoomed in on the values', () => {
    expect(rowsOf(lineSpec([6, 7]))).toEqual(['0', '5', '10']);
    expect(rowsOf(lineSpec([70, 85], { quantity: 'minutes' }))).toEqual(['0', '30', '60', '90']);
    expect(rowsOf(lineSpec([370, 510], { quantity: 'sleep' }))).toEqual(['0', '3 h', '6 h', '9 h']);
    expect(rowsOf(lineSpec([710, 735], { quantity: 'clock' }))).toEqual(['22:00', '23:00', '00:00', '01:00', '02:00']);
  });

  test('reaches from the ground to the top of the plot', () => {
    expect(drawLine(lineSpec(RECORDED)).rows).toEqual([
      { y: 100, text: '0' },
      { y: 50, text: '5' },
      { y: 0, text: '10' },
    ]);
  });

  test('has room for decimals and for amounts below 0', () => {
    const { dots, rows } = drawLine(lineSpec([-5, 3, 0.25], { quantity: 'count' }));
    expect(rows.map(({ text }) => text)).toEqual(['-6', '-4', '-2', '0', '2', '4']);
    expect(dots.map(({ y }) => y)).toEqual([90, 10, 37.5]);
  });

  test('is that of the writer’s own scale', () => {
    const { dots, rows } = drawLine(lineSpec([1, 7], { bounds: [1, 7] }));
    expect(rows.map(({ text }) => text)).toEqual(['1', '4', '7']);
    expect(dots.map(({ y }) => y)).toEqual([100, 0]);
  });
});

describe('the target', () => {
  test('above all values is still on the axis', () => {
    const drawing = drawLine(lineSpec([10, 15, 5, 10, 10], { quantity: 'minutes', target: { at_least: 60 } }));
    expect(drawing.target).toEqual({ y: 0, height: 0, title: 'Target: at least 60 min' });
    expect(drawing.rows.at(-1)).toEqual({ y: 0, text: '60' });
    const most = drawLine(lineSpec([10, 15], { quantity: 'minutes', target: { at_most: 90 } }));
    expect(most.target).toEqual({ y: 0, height: 0, title: 'Target: at most 90 min' });
  });

  test('with one end is a rule, with two a band', () => {
    expect(drawLine(lineSpec(RECORDED, { target: { at_most: 4 } })).target).toEqual({
      ...{ y: 60, height: 0, title: 'Target: at most 4' },
    });
    expect(drawLine(lineSpec(RECORDED, { target: { at_least: 5, at_most: 10 } })).target).toEqual({
      ...{ y: 0, height: 50, title: 'Target: 5 to 10' },
    });
  });

  test('without ends, off the bounds, or not given is not drawn', () => {
    expect(drawLine(lineSpec(RECORDED, { target: {} })).target).toBeNull();
    expect(drawLine(lineSpec(RECORDED, { bounds: [0, 8], target: { at_least: 9 } })).target).toBeNull();
    expect(drawLine(lineSpec(RECORDED, { bounds: [1, 8], target: { at_most: 0 } })).target).toBeNull();
    expect(drawLine(lineSpec(RECORDED)).target).toBeNull();
  });
});

/** What may be written of each quantity. */
const WRITTEN: Readonly<Record<Quantity, fc.Arbitrary<number>>> = {
  rating: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  minutes: fc.integer({ min: 0, max: 1440 }),
  count: fc.oneof(fc.integer({ min: -40, max: 40_000 }), fc.double({ min: -2, max: 9, noNaN: true })),
  yesno: fc.constantFrom(0, 1),
  clock: fc.integer({ min: -720, max: 1439 }),
  sleep: fc.integer({ min: 0, max: 1200 }),
};

const quantities = fc.constantFrom<Quantity>('rating', 'minutes', 'count', 'yesno', 'clock', 'sleep');

const specs = quantities.chain((quantity) => {
  const value = WRITTEN[quantity];
  const end = fc.option(value, { nil: undefined });
  return fc
    .record({
      count: fc.integer({ min: 0, max: 400 }),
      start: fc.integer({ min: 0, max: 800 }),
      records: fc.array(fc.tuple(fc.integer({ min: -3, max: 403 }), value), { maxLength: 40 }),
      target: fc.record({ at_least: end, at_most: end }),
      middles: fc.array(fc.option(value), { maxLength: 60 }),
      pause: fc.tuple(fc.integer({ min: -9, max: 409 }), fc.integer({ min: 0, max: 90 })),
    })
    .map(({ count, start, records: written, target, middles, pause: [paused, length] }): LineChartSpec => {
      const from = addDays('2023-12-20', start);
      const records = written.map(([day, of]) => ({ day: addDays(from, day), value: of }));
      const series = toSeries(records, { from, to: addDays(from, count - 1) }, COMBINE[quantity]);
      const rolling = seriesFrom(
        from,
        series.days.map((_, index) => middles[index] ?? null),
      );
      const pauses = [{ from: addDays(from, paused), to: addDays(from, paused + length) }];
      const backdrop = { ...EMPTY_BACKDROP, paused: pauses, sessions: series.days.slice(0, 3), events: [from] };
      return lineSpec([], { quantity, series, records, target, rolling, backdrop });
    });
});

/** A place and a length, each rounded, may together be a hundredth too much. */
const lessRounding = (end: number) => (end > 100 && end < 100.011 ? 100 : end);

test('whatever is written, nothing of it lies outside the plot', () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const { dots, rows, target, rolling, backdrop, days } = drawLine(spec);
      const { paused, sessions, events } = backdrop;
      const [across, down] = [numbersIn(rolling.match(/[\d.]+(?= )/g)), numbersIn(rolling.match(/ -?[\d.]+/g))];
      const xs = [...dots, ...sessions, ...events, ...paused].map(({ x }) => x);
      const ends = target ? [target.y, lessRounding(target.y + target.height)] : [];
      const rights = paused.map(({ x, width }) => lessRounding(x + width));
      const ys = [...dots.map(({ y }) => y), ...rows.map(({ y }) => y), ...ends, ...down];
      const places = [...xs, ...rights, ...ys, ...across.map((x) => (x / days) * 100)];
      expect(places.filter((place) => !(place >= 0 && place <= 100))).toEqual([]);
      expect([rows[0]?.y, rows.at(-1)?.y]).toEqual([100, 0]);
    }),
  );
});

test('whatever is written, every record of the window is a dot, and a sum of several one more', () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const { series, records } = spec;
      const shown = Map.groupBy(
        records.filter(({ day }) => series.days.includes(day)),
        ({ day }) => day,
      );
      const sums = series.addsUp ? [...shown.values()].filter(({ length }) => length > 1).length : 0;
      const count = [...shown.values()].reduce((total, { length }) => total + length, 0);
      expect(drawLine(spec).dots).toHaveLength(count + sums);
      expect(drawLine(spec).dots.filter(({ look }) => look === 'part')).toHaveLength(sums === 0 ? 0 : partsIn(shown));
    }),
  );
});

function partsIn(byDay: ReadonlyMap<unknown, readonly unknown[]>): number {
  return [...byDay.values()].reduce((total, { length }) => total + (length > 1 ? length : 0), 0);
}
