import { expect, test } from 'vitest';
import { drawPairs } from '../../../src/charts/pairs/draw-pairs.ts';
import type { PairsSpec } from '../../../src/charts/pairs/pairs-spec.ts';
import { numbersIn, overlapping, ROOMS, unrounded } from '../places.ts';
import { pairsSpec, repeat, YEARS_APART } from '../sample.ts';

/** Of a line of letters, in per cent of the plot. */
const LINE = 20;

test('a pair stands at one place, on the whole scale', () => {
  const { marks, rows } = drawPairs(
    pairsSpec([
      [100, 0],
      [50, null],
      [null, 50],
    ]),
  );
  expect(rows).toEqual([
    { y: 100, text: '0' },
    { y: 50, text: '50' },
    { y: 0, text: '100' },
  ]);
  expect([marks[0]?.first?.y, marks[0]?.second?.y]).toEqual([0, 100]);
  expect(marks[1]).toMatchObject({ second: null, first: { y: 50, title: 'Tue 17 Nov: 50 before' } });
  expect(marks[2]).toMatchObject({ first: null, second: { y: 50, title: 'Wed 18 Nov: 50 after' } });
  expect(marks.map(({ x }) => x)).toEqual([16.67, 50, 83.33]);
});

test('the scale is that of the values, never zoomed in on them', () => {
  const spec: PairsSpec = { ...pairsSpec([[2, 2.5]]), bounds: [0, 4] };
  expect(drawPairs(spec).rows.map(({ text }) => text)).toEqual(['0', '2', '4']);
  expect(drawPairs(spec).marks[0]).toMatchObject({ x: 50, first: { y: 50 }, second: { y: 37.5 } });
});

test('the ends of the last pair are named, apart from each other and inside the plot', () => {
  for (const last of [
    [50, 52],
    [52, 50],
    [0, 0],
    [100, 100],
    [0, 100],
  ] as const) {
    const { ends } = drawPairs(pairsSpec([[10, 20], last]));
    expect(ends.map(({ text }) => text)).toEqual(['before', 'after']);
    const [before = NaN, after = NaN] = ends.map(({ y }) => y);
    expect(Math.abs(before - after)).toBeGreaterThanOrEqual(LINE - 0.01);
    expect(Math.min(before, after)).toBeGreaterThanOrEqual(LINE / 2);
    expect(Math.max(before, after)).toBeLessThanOrEqual(100 - LINE / 2);
    if (last[0] !== last[1]) expect(before > after).toBe(last[0] < last[1]);
  }
});

test('both ends are named, though the last pair has but one of them, in short where there are short names', () => {
  const spec = pairsSpec([
    [80, 20],
    [null, 10],
  ]);
  expect(drawPairs(spec).ends).toEqual([
    { y: 20, text: 'before' },
    { y: 90, text: 'after' },
  ]);
  expect(drawPairs({ ...spec, names: ['b', 'a'] }).ends.map(({ text }) => text)).toEqual(['b', 'a']);
  const other = pairsSpec([
    [80, 20],
    [10, null],
  ]);
  expect(drawPairs(other).ends.map(({ y, text }) => [y, text])).toEqual([
    [90, 'before'],
    [70, 'after'],
  ]);
  expect(drawPairs(pairsSpec([[80, null]])).ends.map(({ text }) => text)).toEqual(['before']);
});

test('what a pair is of is said of its points', () => {
  expect(drawPairs(pairsSpec([[80, 20]], 'sad')).marks[0]?.second?.title).toBe('Mon 16 Nov, sad: 20 after');
});

test('days of more than a year are told apart', () => {
  const long = { ...pairsSpec([]), pairs: YEARS_APART };
  expect(drawPairs(long).days.map(({ text }) => text)).toEqual(['29 Feb ’24', '28 Feb ’26']);
  expect(drawPairs(long).marks[0]?.first?.title).toBe('Thu 29 Feb 2024: 80 before');
});

test('days stand below their pairs, and never overlap where they are shown', () => {
  const { days, marks } = drawPairs(pairsSpec(repeat([60, 40], 60)));
  expect(days.length).toBeGreaterThan(2);
  expect([days[0]?.text, days.at(-1)?.text]).toEqual(['16 Nov ’26', '14 Jan ’27']);
  expect(marks.map(({ x }) => x)).toEqual(expect.arrayContaining(days.map(({ x }) => x)));
  expect(ROOMS.flatMap((room) => overlapping(days, room))).toEqual([]);
});

test('a day with two pairs is named once', () => {
  const two = pairsSpec([
    [1, 2],
    [3, 4],
  ]);
  const sameDay = { ...two, pairs: two.pairs.map((pair) => ({ ...pair, day: '2026-11-16' as const })) };
  expect(drawPairs(sameDay).days.map(({ text, x }) => [text, x])).toEqual([['16 Nov', 25]]);
  expect(drawPairs(sameDay).marks.map(({ x }) => x)).toEqual([25, 75]);
});

test('a pair leads to its day, to a page of its own, or nowhere', () => {
  const addresses = (links?: PairsSpec['links']) =>
    drawPairs({ ...pairsSpec([]), pairs: YEARS_APART, links }).marks.map(({ address }) => address);
  expect(addresses('days')).toEqual(['/journal/2024/02/29/', '/journal/2026/02/28/']);
  expect(addresses({ '2026-02-28': '/thoughts/one/' })).toEqual([null, '/thoughts/one/']);
  expect(addresses()).toEqual([null, null]);
});

test('no pairs are no marks, and any are rounded', () => {
  expect(drawPairs(pairsSpec([]))).toMatchObject({ marks: [], days: [], ends: [] });
  expect(unrounded(numbersIn(drawPairs(pairsSpec(repeat([33, 67], 7)))))).toEqual([]);
});
