import { describe, expect, test } from 'vitest';
import { drawNights } from '../../../src/charts/nights/draw-nights.ts';
import type { NightsSpec } from '../../../src/charts/nights/nights-spec.ts';
import type { Room } from '../../../src/charts/plot/labels.ts';
import { numbersIn, overlapping, ROOMS, shownAt, unrounded } from '../places.ts';
import { nightsSpec } from '../sample.ts';

const HOUR = 60;
/** From an hour of the clock to another, at most a day later, in minutes after noon. */
const night = (from: number, to: number) => ({ bed: { from: (from - 12) * HOUR, to: (to - 12) * HOUR } });
const hoursOf = (spec: NightsSpec) => drawNights(spec).hours;

describe('a night', () => {
  test('is an outline from bed to rising, with a bar inside it, across midnight', () => {
    const [row] = drawNights(nightsSpec({ bed: { from: 645, to: 1140 }, sleep: { from: 675, to: 1110 } })).rows;
    expect(row?.bed?.title).toBe('Fri 20 Nov: in bed 22:45 to 07:00');
    expect(row?.sleep?.title).toBe('Fri 20 Nov: from trying to sleep to waking, 23:15 to 06:30');
    expect(row?.sleep?.x).toBeGreaterThan(row?.bed?.x ?? Infinity);
    expect((row?.sleep?.width ?? 0) / (row?.bed?.width ?? 1)).toBeCloseTo(435 / 495, 2);
  });

  test('of the whole axis is the whole width', () => {
    const [row] = drawNights(nightsSpec(night(21, 32))).rows;
    expect([row?.bed?.x, row?.bed?.width]).toEqual([0, 100]);
  });

  test('has a bar only where both of its ends are known', () => {
    const [row] = drawNights(nightsSpec({ sleep: { from: 675, to: 1110 } })).rows;
    expect([row?.bed, row?.sleep?.x]).toEqual([null, 20.45]);
  });

  test('without a record is a row without bars that leads nowhere', () => {
    const { rows } = drawNights({ ...nightsSpec({}, { day: '2024-02-29' }), links: 'days' });
    expect(rows).toEqual([
      { day: '2026-11-20', label: 'Fri 20 Nov', address: null, bed: null, sleep: null },
      { day: '2024-02-29', label: 'Thu 29 Feb', address: null, bed: null, sleep: null },
    ]);
    expect(drawNights(nightsSpec()).rows).toEqual([]);
  });

  test('leads to its day where something is noted of it, though it has no bar', () => {
    const noted = nightsSpec({ day: '2025-12-31', night: { hours: 7 } }, { day: '2026-01-01', night: { quality: 3 } });
    const addresses = (links?: NightsSpec['links']) =>
      drawNights({ ...noted, links }).rows.map(({ address }) => address);
    expect(addresses('days')).toEqual(['/journal/2025/12/31/', '/journal/2026/01/01/']);
    expect(addresses({ '2026-01-01': '/a/' })).toEqual([null, '/a/']);
    expect(addresses()).toEqual([null, null]);
  });
});

describe('the clock of nights', () => {
  test('runs at least from 21:00 to 08:00, and further to whole hours where a night does', () => {
    const texts = hoursOf(nightsSpec({})).map(({ text }) => text);
    expect([texts.length, texts[0], texts.at(-1)]).toEqual([12, '21:00', '08:00']);
    const later = hoursOf(nightsSpec({ bed: { from: 1200, to: 1610 } })).map(({ text }) => text);
    expect([later.length, later[0], later.at(-1)]).toEqual([19, '21:00', '15:00']);
    const early = hoursOf(nightsSpec({ sleep: { from: 395, to: 900 } })).map(({ text }) => text);
    expect(early[0]).toBe('18:00');
  });

  test('has a line at every hour, the first and the last at the ends', () => {
    const { lines, hours } = drawNights(nightsSpec(night(23, 31)));
    expect(lines).toEqual(hours.map(({ x }) => x));
    expect([lines[0], lines.at(-1), lines.length]).toEqual([0, 100, 12]);
    expect(new Set(lines.slice(1).map((x, index) => Math.round(x - (lines[index] ?? NaN)))).size).toBe(1);
  });

  test('is the same for all nights, and nothing of them lies outside', () => {
    const drawing = drawNights(nightsSpec(night(19.25, 30), night(23, 36.5), {}));
    for (const { bed } of drawing.rows.slice(0, 2)) {
      expect(bed?.x).toBeGreaterThanOrEqual(0);
      expect((bed?.x ?? NaN) + (bed?.width ?? NaN)).toBeLessThanOrEqual(100.01);
    }
    expect(unrounded(numbersIn(drawing))).toEqual([]);
  });

  test('names hours at even steps, midnight among them: each that is shown with less room is shown with more', () => {
    const shown = (room: Room) => shownAt(hoursOf(nightsSpec({})), room).map(({ text }) => text);
    expect(shown('always')).toContain('00:00');
    expect(shown('phone')).toEqual(['21:00', '00:00', '03:00', '06:00']);
    expect(shown('broad')).toHaveLength(12);
  });

  test.each(['phone', 'wide', 'broad'] as const)(
    'has names that are clear of each other on the least axis (%s)',
    (room) => {
      expect(overlapping(hoursOf(nightsSpec({})), room)).toEqual([]);
    },
  );

  test('has names that are clear of each other on a phone with large letters', () => {
    expect(overlapping(hoursOf(nightsSpec({})), 'always')).toEqual([]);
  });

  test.each([
    ['from 17:00 to 12:00', night(17, 36)],
    ['of a day and a night', night(12, 36)],
  ])('has names that are clear of each other on an axis %s too', (_, long) => {
    const hours = hoursOf(nightsSpec(long));
    expect(ROOMS.filter((room) => overlapping(hours, room).length > 0)).toEqual([]);
  });
});
