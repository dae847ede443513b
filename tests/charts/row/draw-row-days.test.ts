import { expect, test } from 'vitest';
import { addDays, daysOf, type Day } from '../../../src/calendar/day.ts';
import { drawRowDays } from '../../../src/charts/row/draw-row-days.ts';

const TO: Day = '2026-11-23';
const DAYS = daysOf({ from: addDays(TO, -27), to: TO });

const wordsOf = (sessions: readonly Day[]) => drawRowDays(DAYS, sessions).days.map(({ text }) => text);

test('every seventh day is named but the first and the last, and the end as today', () => {
  expect(wordsOf([])).toEqual(['3 Nov', '10 Nov', '17 Nov']);
  expect(drawRowDays(DAYS, []).hasRoomForToday).toBe(true);
});

test('the day of a session is named and others give way to it', () => {
  expect(wordsOf(['2026-11-02', '2026-11-10'])).toEqual(['2 Nov', '10 Nov', '17 Nov']);
});

test('a session at the very beginning is named from its place on, one at the end takes the place of today', () => {
  const { days, hasRoomForToday } = drawRowDays(DAYS, ['2026-10-27', '2026-11-22']);
  expect(days.map(({ isStart, isSession }) => [isStart, isSession])).toEqual([
    [true, true],
    [false, false],
    [false, false],
    [false, false],
    [false, true],
  ]);
  expect(hasRoomForToday).toBe(false);
});
