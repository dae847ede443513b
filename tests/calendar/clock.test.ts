import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTimeOf, MINUTES_OF_A_DAY, minutesOf, minutesUntil, parseClockTime } from '../../src/calendar/clock.ts';

const time = fc.integer({ min: 0, max: MINUTES_OF_A_DAY - 1 }).map(clockTimeOf);

describe('a clock time', () => {
  test.each([
    ['7:05', '07:05'],
    ['07:05', '07:05'],
    [' 22:45 ', '22:45'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('is read from %s as %s', (text, read) => {
    expect(parseClockTime(text)).toBe(read);
  });

  test.each(['24:00', '12:60', '7', '7.05', '22:45:10', '1365', '-1:00', '7pm', ''])(
    'is not read from "%s"',
    (text) => {
      expect(parseClockTime(text)).toBeNull();
    },
  );

  test('is so many minutes after midnight', () => {
    expect(minutesOf('00:00')).toBe(0);
    expect(minutesOf('22:45')).toBe(1365);
  });

  test('comes again a day later and a day earlier', () => {
    expect(clockTimeOf(1440 + 65)).toBe('01:05');
    expect(clockTimeOf(-5)).toBe('23:55');
    expect(clockTimeOf(1439.6)).toBe('00:00');
  });
});

describe('the minutes until a time', () => {
  test('run on over midnight', () => {
    expect(minutesUntil('22:45', '07:00')).toBe(495);
    expect(minutesUntil('23:59', '00:01')).toBe(2);
    expect(minutesUntil('07:00', '07:00')).toBe(0);
  });

  test('there and back again are a whole day, or nothing', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect((minutesUntil(a, b) + minutesUntil(b, a)) % MINUTES_OF_A_DAY).toBe(0);
        expect(clockTimeOf(minutesOf(a) + minutesUntil(a, b))).toBe(b);
      }),
    );
  });

  test('a time is read back as it is written', () => {
    fc.assert(fc.property(time, (each) => clockTimeOf(minutesOf(each)) === each));
  });
});
