import { expect, test } from 'vitest';
import { daysOf } from '../../../src/calendar/day.ts';
import { lastValueWords } from '../../../src/messages/en/last-value.ts';

/** Up to Monday 23 November. */
const DAYS = daysOf({ from: '2026-11-14', to: '2026-11-23' });
const said = (values: readonly (number | null)[], more = {}) =>
  lastValueWords({ days: DAYS, values, ...more }, { quantity: 'minutes', unit: null, language: 'en-GB' });
const empty = (count: number) => Array<null>(count).fill(null);

test('the last value says of which day it is where that is not today', () => {
  expect(said([...empty(9), 20])).toEqual({ value: '20 min', when: '' });
  expect(said([...empty(8), 60, null])).toEqual({ value: '60 min', when: 'Sun' });
  expect(said([...empty(3), 60, ...empty(6)])).toEqual({ value: '60 min', when: 'Tue' });
  expect(said([...empty(2), 60, ...empty(7)])).toEqual({ value: '60 min', when: '16 Nov' });
  expect(said(empty(10))).toBeNull();
});

test('it has its unit, and all of several ratings', () => {
  const cups = { days: DAYS, values: [...empty(9), 0.3] };
  expect(lastValueWords(cups, { quantity: 'count', unit: 'cups', language: 'en-GB' })?.value).toBe('0.3 cups');
  const mood = { days: DAYS, values: [...empty(9), 5], ranges: [...empty(9), [2, 8] as const] };
  expect(lastValueWords(mood, { quantity: 'rating', unit: null, language: 'en-GB' })?.value).toBe('2 to 8');
});
