import { expect, test } from 'vitest';
import { listedDays } from '../../../src/charts/grid/grid-list.ts';
import { gridSpec, seriesFrom } from '../sample.ts';

test('a grid has a list of the days with a record, for where those are few', () => {
  expect(listedDays(gridSpec([4, null, null, 0], { skipped: ['2026-11-17'] }))).toEqual([
    { day: '2026-11-16', label: 'Mon 16 Nov', value: '4 min' },
    { day: '2026-11-17', label: 'Tue 17 Nov', value: 'skipped' },
    { day: '2026-11-19', label: 'Thu 19 Nov', value: '0 min' },
  ]);
});

test('a day that was skipped and also has a value is listed once, by its value', () => {
  const listed = listedDays(gridSpec([4], { skipped: ['2026-11-16'] }));
  expect(listed.map(({ value }) => value)).toEqual(['4 min']);
});

test('a day with several records says what they lie between, unless they are added up', () => {
  const series = { ...seriesFrom('2024-02-29', [5, 6]), ranges: [[2, 8] as const, null] };
  const values = (spec: Parameters<typeof listedDays>[0]) => listedDays(spec).map(({ value }) => value);
  expect(values(gridSpec([], { series, quantity: 'rating' }))).toEqual(['5, between 2 and 8', '6']);
  expect(values(gridSpec([], { series: { ...series, addsUp: true } }))).toEqual(['5 min', '6 min']);
  expect(listedDays(gridSpec([], { series })).map(({ label }) => label)).toEqual(['Thu 29 Feb', 'Fri 1 Mar']);
});

test('the list of no days, and of days without a record, is empty', () => {
  expect(listedDays(gridSpec([]))).toEqual([]);
  expect(listedDays(gridSpec([null, null]))).toEqual([]);
});
