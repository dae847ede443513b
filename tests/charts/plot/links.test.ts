import { expect, test } from 'vitest';
import { addressIn } from '../../../src/charts/plot/links.ts';

test('a mark leads to the page of its day, across a year’s end and on a leap day', () => {
  expect(addressIn('days', '2025-12-31')).toBe('/journal/2025/12/31/');
  expect(addressIn('days', '2024-02-29')).toBe('/journal/2024/02/29/');
});

test('a mark leads to the page that is named for its day, and nowhere where none is', () => {
  const links = { '2025-11-03': '/homework/breathing/' } as const;
  expect(addressIn(links, '2025-11-03')).toBe('/homework/breathing/');
  expect(addressIn(links, '2025-11-04')).toBeNull();
  expect(addressIn({}, '2025-11-03')).toBeNull();
});

test('a mark of a chart without links leads nowhere', () => {
  expect(addressIn(undefined, '2025-11-03')).toBeNull();
});
