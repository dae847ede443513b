import { expect, test } from 'vitest';
import type { HabitFields } from '../../src/notes/kinds/habit.ts';
import { readHabit, readMood, readSleep } from '../../src/writing/read-answers.ts';

test('nothing is no answer', () => {
  for (const text of ['', '  ']) {
    expect(readMood(text)).toEqual({ value: null });
    expect(readSleep(text)).toEqual({ value: null });
    expect(readHabit(text, { name: 'Tea', measure: 'count' })).toEqual({ value: null });
  }
});

test('mood is a whole number from 0 to 10, and 0 is one', () => {
  expect(readMood(' 0 ')).toEqual({ value: 0 });
  expect(readMood('10')).toEqual({ value: 10 });
  for (const text of ['11', '-1', '4.5', 'low', '1e1'])
    expect(readMood(text)).toEqual({ wrong: 'Give a whole number from 0 to 10, or leave it empty.' });
});

test('sleep is hours, or from when to when', () => {
  expect(readSleep('7.5')).toEqual({ value: { hours: 7.5 } });
  expect(readSleep('7,5')).toEqual({ value: { hours: 7.5 } });
  expect(readSleep('7.5h')).toEqual({ value: { hours: 7.5 } });
  expect(readSleep(' 7 hours ')).toEqual({ value: { hours: 7 } });
  expect(readSleep('22:45-6:30')).toEqual({ value: { in_bed: '22:45', up: '06:30' } });
  expect(readSleep('22:45 to 06:30')).toEqual({ value: { in_bed: '22:45', up: '06:30' } });
  for (const text of ['25', '7:30', '22:45-', '22:45-26:00', '-', 'well'])
    expect(readSleep(text)).toEqual({
      wrong: 'Give hours such as 7.5, or times such as 22:45-6:30, or leave it empty.',
    });
});

const habit = (measure: HabitFields['measure'], more: Partial<HabitFields> = {}): HabitFields => ({
  ...{ name: 'Tea', measure },
  ...more,
});

test.each([
  [habit('count'), '0', 0],
  [habit('minutes'), '12,5', 12.5],
  [habit('scale'), '10', 10],
  [habit('yesno'), 'Y', true],
  [habit('yesno'), 'no', false],
  [habit('time'), '9:05', '09:05'],
  [habit('time'), 'skip', 'skipped'],
  [habit('count'), 'Skipped', 'skipped'],
])('a habit is answered by its measure: %j %s', (fields, text, value) => {
  expect(readHabit(text, fields)).toEqual({ value });
});

test.each([
  [habit('scale'), '11', 'Give a number from 0 to 10, or skip, or leave it empty.'],
  [habit('count', { unit: 'cups' }), 'two', 'Give cups, a number from 0 up, or skip, or leave it empty.'],
  [habit('yesno'), 'maybe', 'Give yes or no, or skip, or leave it empty.'],
  [habit('time'), '25:00', 'Give a time such as "22:45", or skip, or leave it empty.'],
])('what does not fit is explained: %j %s', (fields, text, wrong) => {
  expect(readHabit(text, fields)).toEqual({ wrong });
});
