import { expect, test } from 'vitest';
import { groupNumbers } from '../../../src/charts/groups/groups-numbers.ts';
import { groupsSpec } from '../sample.ts';

test('the table has every day of both groups, in order of days', () => {
  expect(groupNumbers(groupsSpec([4], [3])).rows.map(({ cells }) => cells)).toHaveLength(2);
  expect(groupNumbers(groupsSpec([4], [])).rows[0]).toEqual({
    day: '2026-11-01',
    label: 'Sun 1 Nov',
    cells: ['with', '4'],
  });
});
