import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanSteps } from '../../../src/charts/spans/span-steps.ts';
import type { FourWeeks } from '../../../src/facts/series/four-weeks.ts';

const SPAN = { from: '2026-10-27', to: '2026-11-23' } as const;

/** Four weeks with that median on twenty recorded days; null for too few. */
function weeks(median: number | null, { done = 0, recorded = 20 } = {}): FourWeeks {
  const summary = median === null ? undefined : { median, low: median, high: median };
  return { ...SPAN, coverage: { recorded, days: 28 }, summary, done };
}

const yeses = (done: number, recorded: number) => weeks(recorded < 5 ? null : 1, { done, recorded });

describe('the steps of spans', () => {
  test('are as high as their medians, on an axis from nothing to above the highest', () => {
    expect(spanSteps([weeks(0), weeks(30), weeks(60)], 'minutes')).toEqual([100, 52, 4]);
    expect(spanSteps([weeks(50), weeks(55), weeks(60)], 'minutes')).toEqual([20, 12, 4]);
    expect(spanSteps([weeks(4), weeks(4), weeks(4)], 'count')).toEqual([4, 4, 4]);
  });

  test('are null where fewer than five days are recorded, and the others keep their axis', () => {
    expect(spanSteps([weeks(null), weeks(30), weeks(60)], 'minutes')).toEqual([null, 52, 4]);
    expect(spanSteps([weeks(null), weeks(null), weeks(null)], 'minutes')).toEqual([null, null, null]);
    expect(spanSteps([yeses(3, 4), yeses(4, 5), yeses(0, 5)], 'yesno')).toEqual([null, 4, 100]);
    expect(spanSteps([], 'rating')).toEqual([]);
  });

  test('of ratings stand on the whole scale', () => {
    expect(spanSteps([weeks(0), weeks(5), weeks(10)], 'rating')).toEqual([100, 52, 4]);
    expect(spanSteps([weeks(6), weeks(6.5), weeks(7)], 'rating')).toEqual([42.4, 37.6, 32.8]);
  });

  test('of yes and no are the share of recorded days, not how often', () => {
    const [many, few] = spanSteps([yeses(20, 20), yeses(5, 5)], 'yesno');
    expect([many, few]).toEqual([4, 4]);
    expect(spanSteps([yeses(10, 20), yeses(20, 20)], 'yesno')).toEqual([52, 4]);
  });

  test('of times are later where they are higher', () => {
    const [early, late] = spanSteps([weeks(600), weeks(720)], 'clock');
    expect(early).toBeGreaterThan(late ?? Infinity);
  });

  test('of a scale of the writer’s own, such as 0 to 100, do not leave the drawing', () => {
    for (const step of spanSteps([weeks(20), weeks(60), weeks(100)], 'rating', [0, 100])) {
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(100);
    }
  });

  test('never leave the drawing, and a higher one never stands lower', () => {
    const medians = fc.array(fc.option(fc.integer({ min: 0, max: 1440 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        medians,
        fc.constantFrom('minutes' as const, 'count' as const, 'sleep' as const),
        (values, quantity) => {
          const steps = spanSteps(
            values.map((value) => weeks(value)),
            quantity,
          );
          const known = steps.filter((step) => step !== null);
          expect(steps.map((step) => step === null)).toEqual(values.map((value) => value === null));
          expect(known.every((step) => step >= 4 && step <= 100)).toBe(true);
          values.forEach((one, a) =>
            values.forEach((other, b) => {
              if (one !== null && other !== null && one >= other) expect(steps[a]).toBeLessThanOrEqual(steps[b] ?? NaN);
            }),
          );
        },
      ),
    );
  });
});
