import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawGrowth } from '../../scripts/bench/growth-chart.ts';
import { GROWTH_FIGURES, type GrowthPoint } from '../../scripts/bench/growth.ts';

const SIZES = [1000, 2000, 50_000];

function pointOf(entries: number): GrowthPoint {
  return {
    entries,
    figures: {
      cold: entries / 400,
      'nothing changed': entries / 5000,
      'one note changed': entries / 4000,
      'start \u2192 first page': 0.5,
      memory: 100 + entries / 50,
    },
  };
}

/** The places of the points of one colour. */
function dotsIn(svg: string): { readonly x: number; readonly y: number; readonly colour: string | undefined }[] {
  const dots = svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="[\d.]+" fill="([^"]+)"\/>/g);
  return [...dots].map(([, x, y, colour]) => ({ x: Number(x), y: Number(y), colour }));
}

test.each([[SIZES], [[60]]])('a chart of journals with %j entries is an image', async (sizes) => {
  const { format, width } = await sharp(Buffer.from(drawGrowth(sizes.map(pointOf)))).metadata();
  expect([format, width]).toEqual(['svg', 760]);
});

test('every size has a point in each line, from left to right', () => {
  const dots = dotsIn(drawGrowth(SIZES.map(pointOf)));
  const lines = [...Map.groupBy(dots, ({ colour }) => colour).values()];
  expect(lines).toHaveLength(GROWTH_FIGURES.length);
  for (const line of lines) {
    expect(line).toHaveLength(SIZES.length);
    expect(line.map(({ x }) => x)).toEqual(line.map(({ x }) => x).toSorted((a, b) => a - b));
  }
});

test('twice as much rises as far everywhere, and every name stands beside its line', () => {
  const svg = drawGrowth([1000, 2000, 4000].map(pointOf));
  const [first = NaN, second = NaN, third = NaN] = dotsIn(svg).map(({ y }) => y);
  expect(first - second).toBeGreaterThan(0);
  expect(second - third).toBeCloseTo(first - second, 1);
  for (const name of GROWTH_FIGURES) expect(svg).toContain(`>${name}</text>`);
});
