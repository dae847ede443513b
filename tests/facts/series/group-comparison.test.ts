import { describe, expect, test } from 'vitest';
import { addDays, daysOf } from '../../../src/calendar/day.ts';
import { twoGroups } from '../../../src/facts/series/group-comparison.ts';
import { COMPARE_WORDS, groupsWords, sideNames, tooFewWords } from '../../../src/messages/en/compare.ts';

const FROM = '2026-02-20';

function series(values: readonly (number | null)[]) {
  return { days: daysOf({ from: FROM, to: addDays(FROM, values.length - 1) }), values };
}

const repeat = (value: number | null, count: number) => Array<number | null>(count).fill(value);

describe('two things on the same days', () => {
  test('are split into some and none, on days that have a record of both', () => {
    const mood = series([7, 4, null, 6, 5]);
    const groups = twoGroups(mood, series([30, 0, 20, 1, null]), 'minutes');
    expect(groups.with).toEqual({
      records: [
        { day: FROM, value: 7 },
        { day: '2026-02-23', value: 6 },
      ],
      median: 6.5,
    });
    expect(groups.without).toEqual({ records: [{ day: '2026-02-21', value: 4 }], median: 4 });
    expect(groups).toMatchObject({ from: null, isEnough: false });
  });

  test('are split at the median where there is no “none”', () => {
    const groups = twoGroups(series([1, 2, 3, 4]), series([300, 400, 500, 600]), 'sleep');
    expect(groups.from).toBe(450);
    expect(groups.with.records.map(({ value }) => value)).toEqual([3, 4]);
  });

  test('need ten days of each kind', () => {
    const mood = series([...repeat(6, 10), ...repeat(3, 10)]);
    expect(twoGroups(mood, series([...repeat(1, 10), ...repeat(0, 10)]), 'yesno').isEnough).toBe(true);
    expect(twoGroups(mood, series([...repeat(1, 11), ...repeat(0, 9)]), 'yesno').isEnough).toBe(false);
    expect(twoGroups(mood, series(repeat(1, 20)), 'yesno').without).toEqual({ records: [], median: null });
    expect(twoGroups(series([]), series([]), 'rating')).toMatchObject({ from: null, isEnough: false });
  });

  test('days that only one of the two series has count for nothing', () => {
    const groups = twoGroups(series([5, 5]), { days: ['2027-01-01'], values: [1] }, 'yesno');
    expect(groups.with.records).toEqual([]);
  });
});

test('the words have numbers and no cause', () => {
  const mood = series([...repeat(6, 10), ...repeat(3, 10)]);
  const groups = twoGroups(mood, series([...repeat(1, 10), ...repeat(0, 10)]), 'yesno');
  const names = sideNames('Outside', groups.from, { quantity: 'yesno' });
  expect(groupsWords('Mood', groups, { names, quantity: 'rating' })).toBe(
    'Mood: median 6 on 10 days with Outside, median 3 on 10 days without Outside.',
  );
  expect(COMPARE_WORDS.caution(34)).toBe(
    'In these 34 days. This cannot tell you why. A good question for your therapist.',
  );
  expect(tooFewWords(twoGroups(series([1]), series([1]), 'yesno'), names)).toBe(
    'There are 1 day with Outside and 0 days without Outside. It takes 10 of each to set them side by side.',
  );
  expect(sideNames('Sleep', 390, { quantity: 'sleep' }).map(({ long }) => long)).toEqual([
    'with Sleep of 6 h 30 or more',
    'with Sleep below 6 h 30',
  ]);
  expect(sideNames('Bed', 660, { quantity: 'clock' }).map(({ short }) => short)).toEqual([
    'at 23:00 or later',
    'before 23:00',
  ]);
  expect(sideNames('Mood', 5.5, { quantity: 'rating' })[0].short).toBe('5.5 or more');
});
