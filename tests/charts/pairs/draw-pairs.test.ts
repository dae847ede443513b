import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../../src/charts/plot/chart-frame.ts';
import { drawPairs } from '../../../src/charts/pairs/draw-pairs.ts';
import { YEARS_APART, pairsSpec } from '../sample.ts';

test('a pair stands at one place, on the whole scale', () => {
  const { marks, rows } = drawPairs(
    pairsSpec([
      [100, 0],
      [50, null],
      [null, 50],
    ]),
    WIDE,
  );
  expect(rows.map(({ label }) => label.text)).toEqual(['0', '50', '100']);
  expect(marks[0]?.first?.y).toBe(WIDE.top);
  expect(marks[0]?.second?.y).toBe(WIDE.height - WIDE.bottom);
  expect(marks[1]).toMatchObject({ second: null, first: { title: 'Tue 17 Nov: 50 before' } });
  expect(marks[2]).toMatchObject({ first: null, second: { title: 'Wed 18 Nov: 50 after' } });
  expect(marks.map(({ x }) => x)).toEqual([...marks.map(({ x }) => x)].sort((a, b) => a - b));
});

test('the ends of the last pair are named, apart from each other and inside the drawing', () => {
  for (const frame of [WIDE, NARROW])
    for (const last of [
      [50, 52],
      [0, 0],
      [100, 100],
    ] as const) {
      const { ends } = drawPairs(pairsSpec([[10, 20], last]), frame);
      expect(ends.map(({ text }) => text)).toEqual(['before', 'after']);
      expect(Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0))).toBeGreaterThanOrEqual(frame.fontSize - 0.01);
      for (const { y } of ends) expect(y).toBeLessThanOrEqual(frame.height);
    }
});

test('both ends are named, though the last pair has but one of them', () => {
  const { ends } = drawPairs(
    pairsSpec([
      [80, 20],
      [null, 10],
    ]),
    NARROW,
  );
  expect(ends.map(({ text }) => text)).toEqual(['before', 'after']);
});

test('days of more than a year are told apart', () => {
  const long = { ...pairsSpec([]), pairs: YEARS_APART };
  expect(drawPairs(long, WIDE).days.map(({ text }) => text)).toEqual(['29 Feb ’24', '28 Feb ’26']);
  expect(drawPairs(long, WIDE).marks[0]?.first?.title).toBe('Thu 29 Feb 2024: 80 before');
});

test('a day with two pairs is named once', () => {
  const two = pairsSpec([
    [1, 2],
    [3, 4],
  ]);
  const sameDay = { ...two, pairs: two.pairs.map((pair) => ({ ...pair, day: '2026-11-16' as const })) };
  expect(drawPairs(sameDay, WIDE).days.map(({ text }) => text)).toEqual(['16 Nov']);
});

test('no pairs are no marks', () => {
  expect(drawPairs(pairsSpec([]), WIDE)).toMatchObject({ marks: [], days: [], ends: [] });
});
