import { expect, test } from 'vitest';
import { listedRecords } from '../../../src/charts/line/line-list.ts';
import { lineSpec } from '../sample.ts';

test('the list for few records holds those of the window', () => {
  const records = [
    { day: '2025-11-01' as const, value: 85 },
    { day: '2025-12-24' as const, value: 10 },
  ];
  expect(listedRecords(lineSpec([85], { quantity: 'minutes', records }))).toEqual([
    { day: '2025-11-01', label: 'Sat 1 Nov', value: '85 min' },
  ]);
});

test('the list for few records has the days that were skipped', () => {
  const spec = lineSpec([5, null, null], { skipped: ['2025-11-02'] });
  expect(listedRecords(spec).map(({ label, value }) => [label, value])).toEqual([
    ['Sat 1 Nov', '5'],
    ['Sun 2 Nov', 'skipped'],
  ]);
});

test('the list has every record of a day, in order of days', () => {
  const records = [
    { day: '2025-11-02' as const, value: 1 },
    { day: '2025-11-01' as const, value: 8 },
    { day: '2025-11-01' as const, value: 2 },
  ];
  expect(listedRecords(lineSpec([5, 1], { records })).map(({ value }) => value)).toEqual(['8', '2', '1']);
  expect(listedRecords(lineSpec([]))).toEqual([]);
});
