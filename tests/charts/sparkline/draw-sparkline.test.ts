import { expect, test } from 'vitest';
import { drawSparkline } from '../../../src/charts/sparkline/draw-sparkline.ts';
import { seriesFrom } from '../sample.ts';

function draw(values: readonly (number | null)[]) {
  return drawSparkline({ title: 'Mood', quantity: 'rating', series: seriesFrom('2025-12-30', values) });
}

test('nothing is an empty drawing of the usual size', () => {
  const empty = { width: 120, height: 20, segments: [], lone: [], last: null };
  expect(draw([])).toEqual(empty);
  expect(draw([null, null])).toEqual(empty);
});

test('one day is a dot', () => {
  expect(draw([5])).toMatchObject({ segments: [], lone: [{ x: 60, y: 10 }], last: { x: 60, y: 10 } });
});

test('the line breaks at gaps and its last dot is on the last recorded day', () => {
  const { segments, lone, last } = draw([5, 6, null, 7, null, 5, 10, null]);
  expect([segments.length, lone.length]).toEqual([2, 1]);
  expect(last).toEqual({ x: 95.63, y: 3 });
});

test('ratings keep their fixed axis', () => {
  expect(draw([5, 5]).last?.y).toBe(10);
});

test('bounds replace the axis of the quantity', () => {
  const series = seriesFrom('2025-12-30', [5, 5]);
  expect(drawSparkline({ title: 'Urges', quantity: 'count', series, bounds: [0, 5] }).last?.y).toBe(3);
});

test.each([84, 365])('%i days stay inside', (count) => {
  const { segments } = draw(Array.from({ length: count }, (_, index) => index % 11));
  const xs = [...(segments[0] ?? '').matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...xs)).toBeLessThanOrEqual(117);
});
