import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysOf, type Day, type Span } from '../../../src/calendar/day.ts';
import { COMBINE } from '../../../src/facts/series/aggregate.ts';
import { threeSpans } from '../../../src/facts/series/four-weeks.ts';
import type { UncountedDays } from '../../../src/facts/series/now-and-before.ts';
import { toSeries, type Quantity, type Recorded } from '../../../src/facts/series/series.ts';

const TODAY: Day = '2026-11-23';
const NOTHING_LEFT_OUT: UncountedDays = { pauses: [] };

/** A record on each of some days, counted back from today. */
const ago = (values: readonly (readonly [days: number, value: number])[]): Recorded[] =>
  values.map(([days, value]) => ({ day: addDays(TODAY, -days), value }));
const every = (count: number, value: number, from = 0) =>
  ago(Array.from({ length: count }, (_, index) => [from + index, value]));

function spansOf(
  records: readonly Recorded[],
  { quantity = 'minutes', counting = NOTHING_LEFT_OUT }: { quantity?: Quantity; counting?: UncountedDays } = {},
) {
  return threeSpans((span: Span) => toSeries(records, span, COMBINE[quantity]), TODAY, counting);
}

describe('three spans of four weeks', () => {
  test('end today, oldest first, each beginning the day after the one before it', () => {
    expect(spansOf([]).map(({ from, to }) => [from, to])).toEqual([
      ['2026-09-01', '2026-09-28'],
      ['2026-09-29', '2026-10-26'],
      ['2026-10-27', '2026-11-23'],
    ]);
  });

  test("go across a year's end and a leap day", () => {
    const asked: Span[] = [];
    threeSpans(
      (span) => {
        asked.push(span);
        return { days: daysOf(span), values: daysOf(span).map(() => null) };
      },
      '2024-03-10',
      NOTHING_LEFT_OUT,
    );
    expect(asked).toEqual([
      { from: '2023-12-18', to: '2024-01-14' },
      { from: '2024-01-15', to: '2024-02-11' },
      { from: '2024-02-12', to: '2024-03-10' },
    ]);
  });

  test('of nothing say nothing, of twenty-eight days each', () => {
    for (const span of spansOf([])) {
      expect(span).toMatchObject({ coverage: { recorded: 0, days: 28 }, done: 0 });
      expect(span.summary).toBeUndefined();
    }
  });

  test('sum up from five recorded days on', () => {
    expect(spansOf(every(1, 30))[2]).toMatchObject({
      coverage: { recorded: 1, days: 28 },
      summary: undefined,
      done: 1,
    });
    expect(spansOf(every(4, 30))[2]?.summary).toBeUndefined();
    expect(spansOf(every(5, 30))[2]?.summary).toEqual({ median: 30, low: 30, high: 30 });
  });

  test('rest on recorded days alone: a gap is no zero', () => {
    const [, , last] = spansOf(ago([10, 20, 30, 40, 50].map((value, index) => [index * 6, value])));
    expect(last).toMatchObject({ summary: { median: 30, low: 10, high: 50 }, coverage: { recorded: 5, days: 28 } });
  });

  test('have each record in the span of its day, the first day and the last among them', () => {
    const spans = spansOf([...every(5, 10), ...every(5, 20, 23), ...every(5, 30, 28), ...every(5, 40, 79)]);
    expect(spans.map(({ coverage }) => coverage.recorded)).toEqual([5, 5, 10]);
    expect(spans.map(({ summary }) => summary?.median)).toEqual([40, 30, 15]);
    expect(spansOf(ago([[84, 10]])).map(({ coverage }) => coverage.recorded)).toEqual([0, 0, 0]);
  });

  test('leave out the days of a pause', () => {
    const pauses = [{ from: addDays(TODAY, -9), to: addDays(TODAY, -5) }];
    const [, , last] = spansOf([...every(5, 10), ...every(5, 60, 5)], { counting: { pauses } });
    expect(last).toMatchObject({ coverage: { recorded: 5, days: 23, paused: 5 }, summary: { median: 10, high: 10 } });
    const [, , tooFew] = spansOf([...every(4, 10), ...every(5, 60, 5)], { counting: { pauses } });
    expect(tooFew?.summary).toBeUndefined();
  });

  test('count no yes of a pause either, so that there are never more of them than recorded days', () => {
    const pauses = [{ from: addDays(TODAY, -27), to: addDays(TODAY, -10) }];
    const [, , last] = spansOf(every(28, 1), { quantity: 'yesno', counting: { pauses } });
    expect(last).toMatchObject({ coverage: { recorded: 10, days: 10, paused: 18 }, done: 10 });
  });

  test('do not count the days before the first record', () => {
    const spans = spansOf(every(33, 10), { counting: { pauses: [], firstRecord: addDays(TODAY, -32) } });
    expect(spans.map(({ coverage }) => coverage.days)).toEqual([0, 5, 28]);
    expect(spans[1]).toMatchObject({ coverage: { recorded: 5, since: addDays(TODAY, -32) }, summary: { median: 10 } });
  });

  test('count the days that had anything, and make one value of several records of a day', () => {
    const records = ago([
      [0, 0],
      [1, 10],
      [1, 20],
      [2, 0],
      [3, 5],
      [4, 5],
    ]);
    expect(spansOf(records)[2]).toMatchObject({ coverage: { recorded: 5 }, summary: { median: 5, high: 30 }, done: 3 });
    const moods = ago([
      [0, 2],
      [0, 8],
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
    ]);
    expect(spansOf(moods, { quantity: 'rating' })[2]?.summary).toEqual({ median: 5, low: 2, high: 8 });
  });

  test('have every day of twelve weeks once, and never more of anything than days, whatever is paused', () => {
    const back = fc.integer({ min: 0, max: 90 });
    const pauses = fc.array(
      fc.tuple(back, fc.nat(30)).map(([days, length]) => ({
        from: addDays(TODAY, -days - length),
        to: addDays(TODAY, -days),
      })),
      { maxLength: 3 },
    );
    const records = fc.array(fc.tuple(back, fc.nat(3)), { maxLength: 120 }).map(ago);
    fc.assert(
      fc.property(records, pauses, (written, paused) => {
        const spans = spansOf(written, { counting: { pauses: paused } });
        expect(spans.flatMap((span) => daysOf(span))).toEqual(daysOf({ from: addDays(TODAY, -83), to: TODAY }));
        for (const { coverage, summary, done } of spans) {
          expect(coverage.days + (coverage.paused ?? 0)).toBe(28);
          expect(coverage.recorded).toBeLessThanOrEqual(coverage.days);
          expect(summary !== undefined).toBe(coverage.recorded >= 5);
          expect(done).toBeLessThanOrEqual(coverage.recorded);
        }
      }),
    );
  });
});
