import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedMinutes } from '../../src/writing/typed-duration.ts';
import { HOSTILE } from './hostile.ts';

const DURATIONS: Readonly<Record<number, readonly string[]>> = {
  0: ['0', '0 min', '0:00'],
  30: ['30', '30 min', '30min', '30 minutes', '30m', ' 30 MIN ', '0:30', '0h30', '0,5 h', '.5 h'],
  90: ['1:30', '1h30', '1 h 30', '1 h 30 min', '1 hour 30 minutes', '1.5 h', '1,5h', '90 min', '1H30'],
  60: ['1h', '1 hour'],
  65: ['1 h 5 min', '1h05', '1:05', '1\u00a0h\u00a005'],
  12.5: ['12,5', '12.5 min'],
  79.8: ['1,33 h'],
};

test.each(Object.entries(DURATIONS))('%s minutes are read from %j', (minutes, texts) => {
  for (const text of texts) expect(typedMinutes(text, 'minutes')).toBe(Number(minutes));
});

test('a number alone is in the unit that was asked for', () => {
  expect(typedMinutes('7', 'minutes')).toBe(7);
  expect(typedMinutes('7', 'hours')).toBe(420);
  expect(typedMinutes('7,5', 'hours')).toBe(450);
  expect(typedMinutes('7.25', 'hours')).toBe(435);
  expect(typedMinutes('450 min', 'hours')).toBe(450);
});

describe('no duration is made', () => {
  test.each([
    ...['1:75', '7h90', '1:5', '7h5', '1 h 90 min', '1.5 h 30', '-3', '-1:30', '+3', '1e3', '0x1f', 'Infinity', 'NaN'],
    ...['', ' ', ':', 'h', 'min', '30 s', '30 mi', '30 min 1 h', 'an hour', '1 000', '1:30:00', '1..5', '1,5,5', '5.'],
    ...['30\u200bmin', '\u202e30', '30\u001b[31m', '３０', '٣٠', '३०', '30 ㎜', '1：30', '½ h', '1,500', '1.500 min'],
    ...['1.00001', '12345678901', '🙂'],
  ])('of %j', (text) => {
    expect(typedMinutes(text, 'minutes')).toBeNull();
    expect(typedMinutes(text, 'hours')).toBeNull();
  });
});

test('a line of any length is read at once', () => {
  for (const part of ['9', ' ', '1 ', '1h', ':', '1,', 'm'])
    expect(typedMinutes(`1 h ${part.repeat(50_000)}`, 'minutes')).toBe(part === ' ' ? 60 : null);
});

describe('a number that may be hours and minutes', () => {
  test('is no value, but both that it may be', () => {
    expect(typedMinutes('7.30', 'hours')).toEqual({ typed: '7.30', either: '7h30', or: '7.3h' });
    expect(typedMinutes('7,05', 'hours')).toEqual({ typed: '7,05', either: '7h05', or: '7.05h' });
    expect(typedMinutes('1.30', 'minutes')).toEqual({ typed: '1.30', either: '1h30', or: '1.3min' });
    expect(typedMinutes('1,50', 'minutes')).toEqual({ typed: '1,50', either: '1h50', or: '1.5min' });
  });

  test('is one where it can be nothing else, or is a quarter of an hour', () => {
    expect(typedMinutes('7.75', 'hours')).toBe(465);
    expect(typedMinutes('7.50', 'hours')).toBe(450);
    expect(typedMinutes('7.00', 'hours')).toBe(420);
    expect(typedMinutes('7.30 h', 'hours')).toBe(438);
  });

  test('and each of the two, typed in its place, is a value', () => {
    const doubtful = fc.tuple(fc.nat(24), fc.integer({ min: 1, max: 59 }), fc.constantFrom('hours', 'minutes'));
    fc.assert(
      fc.property(doubtful, ([hours, minutes, unit]) => {
        const typed = typedMinutes(`${String(hours)}.${String(minutes).padStart(2, '0')}`, unit);
        if (typed === null || typeof typed === 'number') return;
        expect(typedMinutes(typed.either, unit)).toBe(hours * 60 + minutes);
        expect(typedMinutes(typed.or, unit)).toBeTypeOf('number');
      }),
    );
  });
});

const FORMS: readonly ((hours: number, minutes: number) => string)[] = [
  (hours, minutes) => String(hours * 60 + minutes),
  (hours, minutes) => `${String(hours * 60 + minutes)} min`,
  (hours, minutes) => `${String(hours * 60 + minutes)}m`,
  (hours, minutes) => `${String(hours * 60 + minutes)} minutes`,
  (hours, minutes) => `${String(hours)}:${String(minutes).padStart(2, '0')}`,
  (hours, minutes) => `${String(hours)}h${String(minutes).padStart(2, '0')}`,
  (hours, minutes) => `${String(hours)} h ${String(minutes).padStart(2, '0')}`,
  (hours, minutes) => `${String(hours)} h ${String(minutes)} min`,
  (hours, minutes) => `${String(hours)} hours ${String(minutes)} minutes`,
];

test('every number of minutes is read back as itself from each form', () => {
  fc.assert(
    fc.property(fc.nat(24), fc.nat(59), (hours, minutes) => {
      for (const form of FORMS) expect(typedMinutes(form(hours, minutes), 'minutes')).toBe(hours * 60 + minutes);
    }),
  );
});

test('every number of hours with decimals is read back as its minutes, with a point or a comma', () => {
  fc.assert(
    fc.property(fc.nat(24), fc.nat(99), fc.constantFrom('.', ','), (hours, hundredths, sign) => {
      const text = `${String(hours)}${sign}${String(hundredths).padStart(2, '0')} h`;
      expect(typedMinutes(text, 'minutes')).toBe((hours * 6000 + hundredths * 60) / 100);
    }),
  );
});

test('whatever is typed, there is a number from 0 up, two readings, or nothing', () => {
  const digits = fc.stringMatching(/^[0-9.,:hm in\-eE\u202e３٣]{0,12}$/);
  const any = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.constantFrom(...HOSTILE), digits);
  fc.assert(
    fc.property(any, fc.constantFrom('hours', 'minutes'), (text, unit) => {
      const typed = typedMinutes(text, unit);
      if (typeof typed === 'number') expect(Number.isFinite(typed) && typed >= 0).toBe(true);
      else if (typed !== null) expect(Object.keys(typed)).toEqual(['typed', 'either', 'or']);
    }),
  );
});
