import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decimalText, difference, median, sum } from '../../src/numbers/decimals.ts';
import { ROOT } from '../build-site.ts';

/** A decimal as people write it, as the whole number that it is at four places. */
const PLACES = 4;
const units = fc.bigInt({ min: -99_999_999n, max: 99_999_999n });
const written = (value: bigint) => Number(`${String(value)}e-${String(PLACES)}`);

describe('decimals', () => {
  test('add up to what a person gets on paper', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([1.1, 2.2])).toBe(3.3);
    expect(sum([0.1, 0.1, 0.1, -0.3])).toBe(0);
    expect(sum([1e-7, 2e-7])).toBe(3e-7);
    expect(sum([1e21, 0.5])).toBe(1e21);
    expect(sum([])).toBe(0);
    expect(sum([Number.MAX_SAFE_INTEGER, 1, 1])).toBe(Number.MAX_SAFE_INTEGER + 2);
  });

  test('add up exactly, however many and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 40 }), (values) => {
        const whole = values.reduce((total, value) => total + value, 0n);
        expect(sum(values.map(written))).toBe(written(whole) + 0);
        expect(sum(values.toReversed().map(written))).toBe(written(whole) + 0);
      }),
    );
  });

  test('differ by what a person gets on paper', () => {
    expect(difference(0.3, 0.1)).toBe(0.2);
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(difference(written(a), written(b))).toBe(written(a - b) + 0);
      }),
    );
  });

  test('have a middle without crumbs', () => {
    expect(median([1.1, 2.2])).toBe(1.65);
    expect(median([0.2, 0.1])).toBe(0.15);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([5, 6])).toBe(5.5);
    expect(median([])).toBeUndefined();
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(median([written(a), written(b)])).toBe(Number(`${String((a + b) * 5n)}e-${String(PLACES + 1)}`) + 0);
      }),
    );
  });

  test('are written out in full, never in powers of ten', () => {
    expect([0.004, 2.5, -0.25, 1e-7, 1.5e-9, 12].map(decimalText)).toEqual([
      ...['0.004', '2.5', '-0.25', '0.0000001', '0.0000000015', '12'],
    ]);
    expect(decimalText(1e21)).toBe('1000000000000000000000');
    fc.assert(
      fc.property(units, (value) => {
        expect(decimalText(written(value))).not.toContain('e');
        expect(Number(decimalText(written(value)))).toBe(written(value));
      }),
    );
  });
});

test('no sum or middle of written values is taken in floating point', () => {
  const files = globSync('src/**/*.{ts,astro}', { cwd: ROOT });
  const floating = /import \{[^}]*\b(?:sum|fsum|mean|median|quantile|cumsum)\b[^}]*\} from 'd3-array'/;
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((path) => floating.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});
