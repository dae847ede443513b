import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sleptNight } from '../../src/facts/sleep/slept-night.ts';
import type { HabitFields } from '../../src/notes/kinds/habit.ts';
import { readHabit, readMood, readPractice, readSleep } from '../../src/writing/read-answers.ts';
import { HOSTILE } from './hostile.ts';

test('nothing is no answer', () => {
  for (const text of ['', '  ']) {
    expect(readMood(text)).toEqual({ value: null });
    expect(readSleep(text)).toEqual({ value: null });
    expect(readPractice(text)).toEqual({ value: null });
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
  for (const text of ['25', '22:45-', '22:45-26:00', '-', 'well', '7h90', '7:75', '-3', '1500 min', '７', '1e1'])
    expect(readSleep(text)).toEqual({
      wrong: 'Give hours up to 24, such as 7.5 or 7h30, or times such as 22:45-6:30, or leave it empty.',
    });
});

test.each(['7h30', '7:30', '7 h 30 min', '450 min', '7,5', '7.5 hours', '7.50'])(
  '%s is a night of 7.5 hours',
  (text) => {
    expect(readSleep(text)).toEqual({ value: { hours: 7.5 } });
  },
);

test('sleep in hours and minutes is written in hours, and the minutes are read back', () => {
  expect(readSleep('7:20')).toEqual({ value: { hours: 7.33 } });
  expect(readSleep('7.1234')).toEqual({ value: { hours: 7.1234 } });
  fc.assert(
    fc.property(fc.nat(24 * 60), (minutes) => {
      const answer = readSleep(`${String(minutes)} min`);
      if (!('value' in answer) || answer.value === null) throw new Error(`${String(minutes)} min is no answer`);
      expect(sleptNight(answer.value).asleep).toBe(minutes);
    }),
  );
});

test('what may be read in two ways is no sleep, and both are said', () => {
  expect(readSleep('7.30')).toEqual({ wrong: '7.30 can be read in two ways. Write 7h30 or 7.3h.' });
  for (const text of ['22:45', '22h45', ' 22:45 ', '22.45'])
    expect(readSleep(text)).toEqual({
      wrong: '22:45 alone may be a time. Write from when to when, such as 22:45-6:30, or as hours, 22 h 45 min.',
    });
  expect(readSleep('22 h 45 min')).toEqual({ value: { hours: 22.75 } });
});

const habit = (measure: HabitFields['measure'], more: Partial<HabitFields> = {}): HabitFields => ({
  ...{ name: 'Tea', measure },
  ...more,
});

test.each([
  [habit('count'), '0', 0],
  [habit('count'), '1,5', 1.5],
  [habit('count', { unit: 'cups' }), '2 cups', 2],
  [habit('count', { unit: 'cups' }), '1,5 Cups', 1.5],
  [habit('count', { unit: 'cups' }), '1 cup', 1],
  [habit('count', { unit: 'Gläser' }), '2Gla\u0308ser', 2],
  [habit('count', { unit: '%' }), '40 %', 40],
  [habit('scale', { min: -5, max: 5 }), '-3', -3],
  [habit('minutes'), '12,5', 12.5],
  [habit('minutes'), '30 min', 30],
  [habit('minutes'), '1:30', 90],
  [habit('minutes'), '1,5h', 90],
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
  [habit('count', { unit: 'cups' }), '2 mugs', 'Give cups, a number from 0 up, or skip, or leave it empty.'],
  [habit('count', { unit: '00 g' }), '2 00 g', 'Give 00 g, a number from 0 up, or skip, or leave it empty.'],
  [habit('count', { unit: 'ms' }), '5 m', 'Give ms, a number from 0 up, or skip, or leave it empty.'],
  [habit('count'), '-3', 'Give a number from 0 up, or skip, or leave it empty.'],
  [habit('count'), '+3', 'Give a number from 0 up, or skip, or leave it empty.'],
  [habit('count'), '1e3', 'Give a number from 0 up, or skip, or leave it empty.'],
  [habit('count'), '٣', 'Give a number from 0 up, or skip, or leave it empty.'],
  [habit('count', { unit: 'steps' }), '8,500 steps', '8,500 can be read in two ways. Write 8500 or 8.5.'],
  [
    habit('minutes', { unit: 'km' }),
    '5 km',
    'Give km, minutes from 0 to 1440, such as 30, 30 min or 1:30, or skip, or leave it empty.',
  ],
  [habit('minutes'), '1:75', 'Give minutes from 0 to 1440, such as 30, 30 min or 1:30, or skip, or leave it empty.'],
  [habit('minutes'), '25 h', 'Give minutes from 0 to 1440, such as 30, 30 min or 1:30, or skip, or leave it empty.'],
  [habit('minutes'), '1.30', '1.30 can be read in two ways. Write 1h30 or 1.3min.'],
  [habit('yesno'), 'maybe', 'Give yes or no, or skip, or leave it empty.'],
  [habit('time'), '25:00', 'Give a time such as "22:45", or skip, or leave it empty.'],
])('what does not fit is explained: %j %s', (fields, text, wrong) => {
  expect(readHabit(text, fields)).toEqual({ wrong });
});

describe('how homework went', () => {
  test.each([
    ...(['y', 'Yes', ' yes '] as const).map((text) => [text, { done: 'yes' }] as const),
    ...(['p', 'part', 'some'] as const).map((text) => [text, { done: 'part' }] as const),
    ...(['n', 'no', 'not this time', 'not-this-time', 'Not  this time'] as const).map(
      (text) => [text, { done: 'not-this-time' }] as const,
    ),
    ['yes 10 min', { done: 'yes', minutes: 10 }],
    ['yes, 10', { done: 'yes', minutes: 10 }],
    ['y 1:30', { done: 'yes', minutes: 90 }],
    ['part 1,5 h', { done: 'part', minutes: 90 }],
    ['some 0 min', { done: 'part', minutes: 0 }],
  ] as const)('%j', (text, value) => {
    expect(readPractice(text)).toEqual({ value });
  });

  test.each([
    ...['skip', 'maybe', 'yes and no', '10 min', 'yes -3', 'yes 7h90', 'yes 25 h', 'yes 10 min or so', 'no 10 min'],
    ...['yes10x', 'yes ３', 'yes ,5 h', 'yes .5 h', 'constructor', '__proto__', 'toString'],
  ])('%j is explained', (text) => {
    expect(readPractice(text)).toEqual({
      wrong: 'Give yes, part or not this time, or with how long, such as yes 10 min, or leave it empty.',
    });
  });

  test('a time that may be two is explained', () => {
    expect(readPractice('yes 1.30')).toEqual({ wrong: '1.30 can be read in two ways. Write 1h30 or 1.3min.' });
  });
});

test('no text that trips programs is taken for a value, or trips a question', () => {
  expect(HOSTILE.length).toBeGreaterThan(0);
  for (const text of HOSTILE.filter((one) => one.trim() !== '' && !/^(?:yes|no)$/i.test(one))) {
    expect(readMood(text)).toHaveProperty('wrong');
    if (text !== '22:45') expect(readHabit(text, habit('minutes'))).toHaveProperty('wrong');
    expect(readHabit(text, habit('count', { unit: text }))).toHaveProperty('wrong');
    expect(readSleep(text)).toHaveProperty('wrong');
    expect(readPractice(text)).toHaveProperty('wrong');
  }
});
