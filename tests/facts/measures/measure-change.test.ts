import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { bandOf, standingOf, thresholdOf } from '../../../src/facts/measures/measure-change.ts';
import { QUESTIONNAIRES, type MeasureName } from '../../../src/notes/questionnaire-score.ts';
import { BAND_WORDS, changeWords } from '../../../src/messages/en/measures.ts';

const totals = (...values: readonly number[]) =>
  values.map((total, index) => ({ day: addDays('2026-11-01', index), total }));

describe('where a questionnaire stands', () => {
  test('is its latest total, beside the one before and the first', () => {
    expect(standingOf(totals(13, 12, 8), 5)).toEqual({
      now: { day: '2026-11-03', total: 8 },
      previous: { since: { day: '2026-11-02', total: 12 }, difference: -4, verdict: 'same' },
      first: { since: { day: '2026-11-01', total: 13 }, difference: -5, verdict: 'lower' },
    });
  });

  test('has no first beside the one before where there are two, and nothing where there is none', () => {
    expect(standingOf(totals(3, 9), 5)).toMatchObject({ previous: { verdict: 'higher' }, first: null });
    expect(standingOf(totals(3), 5)).toEqual({ now: { day: '2026-11-01', total: 3 }, previous: null, first: null });
    expect(standingOf([], 5)).toBeNull();
  });

  test.each([
    ['phq9', 5],
    ['phq8', 5],
    ['gad7', 4],
    ['isi', 6],
    ['who5', 10],
    ['pss10', null],
  ] as const)('%s changes by its published threshold, %s', (measure, threshold) => {
    expect(thresholdOf({ measure })).toBe(threshold);
    if (threshold === null) return;
    expect(standingOf(totals(0, threshold - 1), threshold)?.previous?.verdict).toBe('same');
    expect(standingOf(totals(0, threshold), threshold)?.previous?.verdict).toBe('higher');
    expect(standingOf(totals(threshold, 0), threshold)?.previous?.verdict).toBe('lower');
  });

  test('a measure of one’s own has the threshold that is written, or none', () => {
    expect(thresholdOf({ measure: 'other', change: 3 })).toBe(3);
    expect(thresholdOf({ measure: 'other' })).toBeNull();
    expect(thresholdOf({ change: 0 })).toBeNull();
    expect(thresholdOf({ measure: 'phq9', change: 1 })).toBe(5);
  });

  test('is said without a verdict where no threshold is known, and never as better or worse', () => {
    const said = (from: number, to: number, threshold: number | null) => {
      const change = standingOf(totals(from, to), threshold)?.previous;
      return change ? changeWords('previous', change, { threshold, day: '1 Nov' }) : '';
    };
    expect(said(12, 9, 5)).toBe('Before, 12 on 1 Nov: about the same.');
    expect(said(14, 9, 5)).toBe('Before, 14 on 1 Nov: changed by 5 or more, lower now.');
    expect(said(14, 9, null)).toBe('Before, 14 on 1 Nov: 5 lower now.');
    expect(said(9, 9, null)).toBe('Before, 9 on 1 Nov: the same.');
  });
});

describe('bands', () => {
  test.each(['phq9', 'phq8', 'gad7', 'isi'] as const)(
    'of %s have a word for every total there can be, and no other',
    (measure) => {
      const { low, high } = QUESTIONNAIRES[measure];
      expect(high).toBeGreaterThan(low);
      for (let total = low; total <= high; total++) expect(bandOf(measure, total)?.name).toMatch(/^[a-z-]+$/);
      expect(bandOf(measure, high + 1)).toBeNull();
      expect(bandOf(measure, low - 1)).toBeNull();
    },
  );

  test('are those of the authors', () => {
    const wordOf = (measure: MeasureName, total: number) => {
      const band = bandOf(measure, total);
      return band && BAND_WORDS[band.name];
    };
    expect([4, 5, 9, 10, 14, 15, 19, 20].map((total) => wordOf('phq9', total))).toEqual([
      ...['minimal', 'mild', 'mild', 'moderate', 'moderate'],
      ...['moderately severe', 'moderately severe', 'severe'],
    ]);
    expect(wordOf('gad7', 15)).toBe('severe');
    expect(bandOf('who5', 20)).toBeNull();
    expect(bandOf('other', 20)).toBeNull();
  });
});
