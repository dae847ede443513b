import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../../src/charts/plot/chart-frame.ts';
import { listedPairs } from '../../../src/charts/plot/lists.ts';
import { pairNumbers } from '../../../src/charts/plot/numbers.ts';
import { drawPairs, type PairsSpec } from '../../../src/charts/pairs/draw-pairs.ts';
import type { Pair } from '../../../src/facts/series/paired-values.ts';
import { daysFrom } from '../sample.ts';

function pairsOf(values: readonly (readonly [number | null, number | null])[], name = ''): PairsSpec {
  const days = daysFrom('2026-11-16', values.length);
  const pairs = values.map(([first, second], index): Pair => ({
    day: days[index] ?? '2026-11-16',
    name,
    first,
    second,
  }));
  return { title: 'Distress', caption: '', ends: ['before', 'after'], quantity: 'rating', bounds: [0, 100], pairs };
}

test('a pair stands at one place, on the whole scale', () => {
  const { marks, rows } = drawPairs(
    pairsOf([
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
      const { ends } = drawPairs(pairsOf([[10, 20], last]), frame);
      expect(ends.map(({ text }) => text)).toEqual(['before', 'after']);
      expect(Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0))).toBeGreaterThanOrEqual(frame.fontSize - 0.01);
      for (const { y } of ends) expect(y).toBeLessThanOrEqual(frame.height);
    }
});

test('both ends are named, though the last pair has but one of them', () => {
  const { ends } = drawPairs(
    pairsOf([
      [80, 20],
      [null, 10],
    ]),
    NARROW,
  );
  expect(ends.map(({ text }) => text)).toEqual(['before', 'after']);
});

test('days of more than a year are told apart', () => {
  const spec = pairsOf([
    [80, 20],
    [70, null],
  ]);
  const long = {
    ...spec,
    pairs: spec.pairs.map((pair, index) => ({
      ...pair,
      day: (['2024-02-29', '2026-02-28'] as const)[index] ?? pair.day,
    })),
  };
  expect(drawPairs(long, WIDE).days.map(({ text }) => text)).toEqual(['29 Feb ’24', '28 Feb ’26']);
  expect(drawPairs(long, WIDE).marks[0]?.first?.title).toBe('Thu 29 Feb 2024: 80 before');
  expect(pairNumbers(long).rows.map(({ label }) => label)).toEqual(['Thu 29 Feb 2024', 'Sat 28 Feb 2026']);
  expect(listedPairs(long)[0]?.label).toBe('Thu 29 Feb 2024');
});

test('a day with two pairs is named once', () => {
  const two = pairsOf([
    [1, 2],
    [3, 4],
  ]);
  const sameDay = { ...two, pairs: two.pairs.map((pair) => ({ ...pair, day: '2026-11-16' as const })) };
  expect(drawPairs(sameDay, WIDE).days.map(({ text }) => text)).toEqual(['16 Nov']);
});

test('no pairs are no marks', () => {
  expect(drawPairs(pairsOf([]), WIDE)).toMatchObject({ marks: [], days: [], ends: [] });
});

test('the table and the list have both values, and what they are of where that differs', () => {
  expect(pairNumbers(pairsOf([[10, null]])).rows[0]?.cells).toEqual(['10', '']);
  expect(pairNumbers(pairsOf([[10, 5]], 'sad'))).toMatchObject({ columns: ['Of', 'before', 'after'] });
  expect(listedPairs(pairsOf([[10, 5]], 'sad'))[0]?.value).toBe('sad, 10 before, 5 after');
  expect(listedPairs(pairsOf([[null, 5]]))[0]?.value).toBe('5 after');
});
