import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTimeOf, MINUTES_OF_A_DAY, minutesOf, type ClockTime } from '../../../src/calendar/clock.ts';
import { circularMean, sleepOf, sleptNight } from '../../../src/facts/sleep/slept-night.ts';
import { allEntries } from '../../../src/facts/entries/ratings.ts';
import { journalOf } from '../journal-of.ts';

describe('a night', () => {
  test('is 495 minutes in bed, 370 asleep, 74.7 % in the example of the design', () => {
    const night = sleptNight({ in_bed: '22:45', tried: '23:15', latency: 40, awake: 25, woke: '06:30', up: '07:00' });
    expect(night).toMatchObject({ inBed: 495, asleep: 370 });
    expect(((night.efficiency ?? 0) * 100).toFixed(1)).toBe('74.7');
  });

  test('may begin after midnight and in the afternoon', () => {
    expect(sleptNight({ tried: '00:30', woke: '07:00' }).asleep).toBe(390);
    expect(sleptNight({ tried: '15:00', woke: '22:00' }).asleep).toBe(420);
  });

  test('without its own times goes by those of the bed, or by the hours', () => {
    expect(sleptNight({ in_bed: '23:00', up: '07:00', awake: 60 })).toMatchObject({ inBed: 480, asleep: 420 });
    expect(sleptNight({ hours: 6.5 })).toEqual({ inBed: null, asleep: 390, efficiency: null });
    expect(sleptNight({ hours: 6.5, tried: '23:00', woke: '06:00' }).asleep).toBe(420);
  });

  test('that says nothing has no sleep, not none', () => {
    expect(sleptNight({})).toEqual({ inBed: null, asleep: null, efficiency: null });
    expect(sleptNight({ tried: '23:00', latency: 20, quality: 3 }).asleep).toBeNull();
    expect(sleptNight({ hours: 0 }).asleep).toBe(0);
  });

  test('has never less than no sleep, and no efficiency above one', () => {
    expect(sleptNight({ tried: '02:00', woke: '03:00', latency: 50, awake: 50 }).asleep).toBe(0);
    expect(sleptNight({ in_bed: '23:00', up: '02:00', hours: 8 }).efficiency).toBeNull();
  });

  test('belongs to the day of waking, over a change of clocks as long as the clock says', () => {
    const journal = journalOf({
      'journal/2026-10-25.md': 'night:\n  tried: "23:00"\n  woke: "07:00"',
      'journal/2026-03-29.md': 'night:\n  tried: "23:00"\n  woke: "07:00"',
      'journal/2024-02-29.md': 'night:\n  hours: 7',
      'journal/2024-03-01.md': 'mood: 4',
    });
    expect(sleepOf(allEntries(journal))).toEqual([
      { day: '2024-02-29', value: 420 },
      { day: '2026-03-29', value: 480 },
      { day: '2026-10-25', value: 480 },
    ]);
  });
});

describe('the mean of clock times', () => {
  test('of 23:30 and 00:30 is midnight', () => {
    expect(circularMean(['23:30', '00:30'])).toBe(0);
    expect(circularMean(['23:00', '23:30', '01:00'])).toBe(1430);
  });

  test('of one is that one, of none there is none', () => {
    expect(circularMean(['22:45'])).toBe(1365);
    expect(circularMean([])).toBeUndefined();
  });

  test('of times that lie opposite each other there is none', () => {
    expect(circularMean(['06:00', '18:00'])).toBeUndefined();
    expect(circularMean(['00:00', '08:00', '16:00'])).toBeUndefined();
  });

  test('turns with the clock', () => {
    const times = fc.array(fc.integer({ min: 600, max: 800 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 1439 }), (minutes, turn) => {
        const mean = circularMean(minutes.map(clockTimeOf)) ?? NaN;
        const turned = circularMean(minutes.map((each): ClockTime => clockTimeOf(each + turn))) ?? NaN;
        const difference = Math.abs(turned - ((mean + turn) % MINUTES_OF_A_DAY));
        expect(Math.min(difference, MINUTES_OF_A_DAY - difference)).toBeLessThanOrEqual(1);
        expect(minutesOf(clockTimeOf(turned))).toBe(turned);
      }),
    );
  });
});
