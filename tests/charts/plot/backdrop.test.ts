import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day.ts';
import { drawBackdrop } from '../../../src/charts/plot/backdrop.ts';
import { dayScale } from '../../../src/charts/plot/scales.ts';
import type { Backdrop } from '../../../src/facts/series/series.ts';
import { overlapping, ROOMS, shownAt } from '../places.ts';
import { daysFrom, EMPTY_BACKDROP, pausedIn } from '../sample.ts';

function draw(from: Day, count: number, backdrop: Partial<Backdrop> = {}) {
  const days = daysFrom(from, count);
  return drawBackdrop(days, { ...EMPTY_BACKDROP, ...backdrop }, dayScale(days, 0, 100));
}

const ticks = (from: Day, count: number) => draw(from, count).ticks;
const textsOf = (labels: readonly { readonly text: string }[]) => labels.map(({ text }) => text);

describe('what lies behind', () => {
  test('sessions are hairlines at the middle of their days, those outside the window none', () => {
    const { sessions } = draw('2025-11-01', 4, { sessions: ['2025-10-31', '2025-11-02', '2025-11-05'] });
    expect(sessions).toEqual([{ x: 37.5, title: 'Session, Sun 2 Nov' }]);
  });

  test('the days of sessions are named above, each once and in order', () => {
    const { sessions, sessionDays } = draw('2025-11-01', 28, { sessions: ['2025-11-12', '2025-11-05', '2025-11-05'] });
    expect(textsOf(sessionDays)).toEqual(['5 Nov', '12 Nov']);
    expect(sessionDays.map(({ x }) => x)).toEqual(sessions.map(({ x }) => x));
  });

  test('names of sessions that would overlap are left out, their hairlines stay', () => {
    const { sessions, sessionDays } = draw('2025-11-01', 84, { sessions: daysFrom('2025-11-01', 9) });
    expect(sessions).toHaveLength(9);
    expect(shownAt(sessionDays, 'phone')).toHaveLength(1);
    expect(ROOMS.flatMap((room) => overlapping(sessionDays, room))).toEqual([]);
  });

  test('events are marks at their days, and no words', () => {
    const { events } = draw('2024-02-28', 2, { events: ['2024-02-29', '2024-03-01'] });
    expect(events).toEqual([{ x: 75, title: 'Event, Thu 29 Feb' }]);
  });

  test('a pause is clipped to the window and named as a whole', () => {
    expect(draw('2025-11-01', 4, pausedIn('2025-11-03', '2025-12-24')).paused).toEqual([
      { x: 50, width: 50, title: 'Paused, 3 Nov to 24 Dec 2025' },
    ]);
    expect(draw('2025-11-01', 4, pausedIn('2025-10-01', '2025-11-01')).paused[0]).toMatchObject({ x: 0, width: 25 });
    expect(draw('2025-12-30', 4, pausedIn('2025-12-31', '2026-01-01')).paused).toEqual([
      { x: 25, width: 50, title: 'Paused, 31 Dec 2025 to 1 Jan 2026' },
    ]);
  });

  test('a pause outside the window, or of no days, is not drawn', () => {
    const paused = pausedIn('2026-03-01', '2026-03-09');
    expect(draw('2025-11-01', 2, paused).paused).toEqual([]);
    expect(draw('2026-03-10', 2, paused).paused).toEqual([]);
    expect(draw('2025-11-01', 0, paused)).toEqual({ sessions: [], sessionDays: [], events: [], paused: [], ticks: [] });
  });
});

describe('the days below', () => {
  test("of a week are all of them, of a month its Mondays, of a season its months with the new year's", () => {
    expect(textsOf(ticks('2025-11-01', 1))).toEqual(['1 Nov']);
    expect(ticks('2025-11-01', 7)).toHaveLength(7);
    expect(textsOf(ticks('2025-11-01', 28))).toEqual(['3 Nov', '10 Nov', '17 Nov', '24 Nov']);
    expect(textsOf(ticks('2025-11-01', 120))).toEqual(['Nov', 'Dec', 'Jan ’26', 'Feb']);
    expect(textsOf(ticks('2025-11-01', 1200))).toEqual(['2026', '2027', '2028', '2029']);
  });

  test('change at ten days, eight weeks and two years', () => {
    expect([10, 11].map((count) => textsOf(ticks('2025-11-01', count))[0])).toEqual(['1 Nov', '3 Nov']);
    expect([56, 57].map((count) => textsOf(ticks('2025-11-01', count))[0])).toEqual(['3 Nov', 'Nov']);
    expect([731, 732].map((count) => textsOf(ticks('2023-11-01', count))[0])).toEqual(['Nov', '2024']);
  });

  test('stand at the middle of a day, and from where a month or a year begins', () => {
    expect(ticks('2024-02-26', 4).map(({ x, text, isStart }) => [x, text, isStart])).toEqual([
      [12.5, '26 Feb', false],
      [37.5, '27 Feb', false],
      [62.5, '28 Feb', false],
      [87.5, '29 Feb', false],
    ]);
    const months = ticks('2025-01-01', 100);
    expect(months.map(({ x, isStart }) => [x, isStart])).toEqual([
      [0, true],
      [31, true],
      [59, true],
      [90, true],
    ]);
    expect(ticks('2023-12-31', 1000).map(({ x, isStart }) => [x, isStart])).toEqual([
      [0.1, true],
      [36.7, true],
      [73.2, true],
    ]);
  });

  test('name the month that a window begins in, unless the next begins soon', () => {
    expect(textsOf(ticks('2025-11-19', 100))).toEqual(['Nov', 'Dec', 'Jan ’26', 'Feb']);
    expect(textsOf(ticks('2025-11-20', 100))).toEqual(['Dec', 'Jan ’26', 'Feb']);
    expect(textsOf(ticks('2026-01-15', 60))).toEqual(['Jan ’26', 'Feb', 'Mar']);
  });

  const starts = fc.nat(1460).map((later) => addDays('2022-01-01', later));

  test.each([
    ['of a few weeks', fc.integer({ min: 1, max: 56 })],
    ['of months', fc.integer({ min: 57, max: 731 })],
    ['of years', fc.integer({ min: 732, max: 3000 })],
  ])('%s do not overlap where they are shown, and there is at least one', (_, counts) => {
    fc.assert(
      fc.property(starts, counts, (from, count) => {
        const placed = ticks(from, count);
        expect(ROOMS.flatMap((room) => overlapping(placed, room))).toEqual([]);
        expect(placed.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
        expect(placed.length).toBeGreaterThan(0);
      }),
    );
  });
});
