import { expect, test } from 'vitest';
import { listedStates } from '../../../src/charts/strip/strip-list.ts';
import { stripSpec } from '../sample.ts';

test('a strip has a list of the days with a record, for where those are few', () => {
  expect(listedStates(stripSpec('2025-11-03', ['done', null, 'skipped'])).map(({ value }) => value)).toEqual([
    'done',
    'skipped',
  ]);
});
