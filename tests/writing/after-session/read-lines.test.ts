import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import {
  readDayAfter,
  readDayUpTo,
  readMinutes,
  readTimes,
  readTopics,
} from '../../../src/writing/after-session/read-lines.ts';

const TODAY = '2026-11-23';

describe('the day of a session', () => {
  test.each([
    ['', null],
    ['today', TODAY],
    [' Yesterday ', '2026-11-22'],
    ['2026-11-10', '2026-11-10'],
  ])('%j is %j', (text, value) => {
    expect(readDayUpTo(text, TODAY)).toEqual({ value });
  });

  test.each(['2026-11-24', 'tomorrow', '10.11.2026', '2026-02-30', 'constructor'])('%j is none', (text) => {
    expect(readDayUpTo(text, TODAY)).toHaveProperty('wrong');
  });
});

describe('the next session', () => {
  test.each([
    ['', null],
    ['2026-12-08', '2026-12-08'],
    ['in 2 weeks', '2026-12-07'],
    ['10 days', '2026-12-03'],
    ['a week', '2026-11-30'],
    ['Next week', '2026-11-30'],
    ['a fortnight', '2026-12-07'],
    ['In three weeks', '2026-12-14'],
  ])('%j is %j', (text, value) => {
    expect(readDayAfter(text, TODAY)).toEqual({ value });
  });

  test.each(['2026-11-23', '2026-11-01', '2028-12-08', 'in 0 weeks', 'next', '2', 'weeks', '99 weeks'])(
    '%j is none',
    (text) => {
      expect(readDayAfter(text, TODAY)).toHaveProperty('wrong');
    },
  );

  test('is as far ahead as is typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (days) => {
        expect(readDayAfter(`in ${String(days)} days`, TODAY)).toEqual({ value: addDays(TODAY, days) });
      }),
    );
  });
});

describe('how long it was', () => {
  test.each([
    ['', null],
    ['50', 50],
    ['50 min', 50],
    ['1h30', 90],
  ])('%j is %j', (text, value) => {
    expect(readMinutes(text)).toEqual({ value });
  });

  test.each(['-5', 'long', '1:75', '50,5', '1.30', '9999'])('%j is none', (text) => {
    expect(readMinutes(text)).toHaveProperty('wrong');
  });
});

test('topics stand between commas, six at most', () => {
  expect(readTopics('')).toEqual({ value: [] });
  expect(readTopics(' Mum,the drive ;; work ')).toEqual({ value: ['Mum', 'the drive', 'work'] });
  expect(readTopics('睡眠、仕事')).toEqual({ value: ['睡眠', '仕事'] });
  expect(readTopics('a,b,c,d,e,f')).toHaveProperty('value');
  expect(readTopics('a,b,c,d,e,f,g')).toHaveProperty('wrong');
});

describe('how often something is to be tried', () => {
  test.each([
    ['3 a week', 3, 'week'],
    ['3', 3, 'week'],
    ['3x', 3, 'week'],
    ['3 times a week', 3, 'week'],
    ['3/week', 3, 'week'],
    ['Twice a day', 2, 'day'],
    ['once', 1, 'once'],
    ['once a week', 1, 'week'],
    ['every day', 1, 'day'],
    ['each week', 1, 'week'],
    ['daily', 1, 'day'],
    ['weekly', 1, 'week'],
  ])('%j is %i a %s', (text, planned, per) => {
    expect(readTimes(text)).toEqual({ value: { planned, per } });
  });

  test.each(['often', '0', '-1', 'every', 'a', '3 a month', '1001', '2,5 a week'])('%j is none', (text) => {
    expect(readTimes(text)).toHaveProperty('wrong');
  });

  test('is no answer where nothing is typed', () => {
    expect(readTimes('  ')).toEqual({ value: null });
  });
});

test('whatever is typed is an answer or a sentence that says what would be right', () => {
  const readers = [
    (text: string) => readDayUpTo(text, TODAY),
    (text: string) => readDayAfter(text, TODAY),
    readMinutes,
    readTopics,
    readTimes,
  ];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const read of readers) expect(Object.keys(read(text))).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
