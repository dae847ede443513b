import { expect, test } from 'vitest';
import { NARROW, WIDE, type ChartFrame } from '../../../src/charts/plot/chart-frame.ts';
import { drawNights } from '../../../src/charts/nights/draw-nights.ts';
import type { NightsSpec } from '../../../src/charts/nights/nights-spec.ts';
import { nightsSpec } from '../sample.ts';

test('a night is an outline from bed to rising, with a bar inside it, across midnight', () => {
  const { rows } = drawNights(nightsSpec({ bed: { from: 645, to: 1140 }, sleep: { from: 675, to: 1110 } }), WIDE);
  const [row] = rows;
  expect(row?.bed?.title).toBe('Fri 20 Nov: in bed 22:45 to 07:00');
  expect(row?.sleep?.title).toBe('Fri 20 Nov: from trying to sleep to waking, 23:15 to 06:30');
  expect(row?.sleep?.x).toBeGreaterThan(row?.bed?.x ?? Infinity);
  expect((row?.sleep?.width ?? 0) / (row?.bed?.width ?? 1)).toBeCloseTo(435 / 495, 2);
  expect(row?.isEmpty).toBe(false);
});

test('the clock runs at least from 21:00 to 08:00, and further to whole hours where a night does', () => {
  const hours = (spec: NightsSpec) => drawNights(spec, WIDE).hours.flatMap(({ label }) => label?.text ?? []);
  expect(hours(nightsSpec({}))).toEqual(expect.arrayContaining(['21:00', '00:00', '08:00']));
  const long = drawNights(nightsSpec({ bed: { from: 1200, to: 1610 } }), WIDE).hours;
  expect(long).toHaveLength(19);
});

test('hours are named at even steps of the clock, midnight among them', () => {
  const named = (spec: NightsSpec, frame: ChartFrame) =>
    drawNights(spec, frame).hours.flatMap(({ label }) => label?.text ?? []);
  expect(named(nightsSpec({}), NARROW)).toEqual(['21:00', '00:00', '03:00', '06:00']);
  expect(named(nightsSpec({ bed: { from: 1200, to: 1610 } }), WIDE)).toEqual([
    '22:00',
    '00:00',
    '02:00',
    '04:00',
    '06:00',
    '08:00',
    '10:00',
    '12:00',
    '14:00',
  ]);
});

test('a night without a record is a dot, and no name leaves the drawing', () => {
  for (const frame of [WIDE, NARROW]) {
    const { rows, hours } = drawNights(nightsSpec({}, { day: '2026-11-25' }), frame);
    expect(rows.every(({ isEmpty }) => isEmpty)).toBe(true);
    for (const { label } of rows) expect(label.x - label.text.length * 0.58 * frame.fontSize).toBeGreaterThanOrEqual(0);
    for (const { label } of hours) if (label) expect(label.x + 17.5).toBeLessThanOrEqual(frame.width);
  }
});
