import { expect, test } from 'vitest';
import { pairNumbers } from '../../../src/charts/pairs/pairs-numbers.ts';
import { pairsSpec, YEARS_APART } from '../sample.ts';

test('the table has both values, and what they are of where that differs', () => {
  expect(pairNumbers(pairsSpec([[10, null]])).rows[0]?.cells).toEqual(['10', '']);
  expect(pairNumbers(pairsSpec([[10, 5]], 'sad'))).toMatchObject({
    columns: ['Of', 'before', 'after'],
    rows: [{ cells: ['sad', '10', '5'] }],
  });
  expect(pairNumbers(pairsSpec([]))).toMatchObject({ columns: ['before', 'after'], rows: [] });
});

test('the table has the year of each day where days are of more than one', () => {
  const long = { ...pairsSpec([]), pairs: YEARS_APART };
  expect(pairNumbers(long).rows.map(({ label }) => label)).toEqual(['Thu 29 Feb 2024', 'Sat 28 Feb 2026']);
});

test('the table leads to the days of its pairs, or nowhere without links', () => {
  const long = { ...pairsSpec([]), pairs: YEARS_APART };
  const addresses = (spec: Parameters<typeof pairNumbers>[0]) => pairNumbers(spec).rows.map(({ address }) => address);
  expect(addresses({ ...long, links: 'days' })).toEqual(['/journal/2024/02/29/', '/journal/2026/02/28/']);
  expect(addresses({ ...long, links: { '2026-02-28': '/thoughts/one/' } })).toEqual([null, '/thoughts/one/']);
  expect(addresses(long)).toEqual([null, null]);
});
