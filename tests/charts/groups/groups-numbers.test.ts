import { expect, test } from 'vitest';
import { groupNumbers } from '../../../src/charts/groups/groups-numbers.ts';
import { groupsSpec } from '../sample.ts';

test('the table has every day of both groups, in order of days', () => {
  const days = groupNumbers(groupsSpec([4, 5], [3])).rows.map(({ day, cells }) => [day, cells[1]]);
  expect(days.map(([day]) => day)).toEqual(['2026-11-01', '2026-11-01', '2026-11-02']);
  expect(days.map(([, value]) => value).sort()).toEqual(['3', '4', '5']);
  expect(groupNumbers(groupsSpec([4], [])).rows).toEqual([
    { day: '2026-11-01', label: 'Sun 1 Nov', address: null, cells: ['with', '4'] },
  ]);
  expect(groupNumbers(groupsSpec())).toMatchObject({ columns: ['Group', 'Value'], rows: [] });
});

test('the table of groups leads to their days', () => {
  expect(groupNumbers({ ...groupsSpec([4]), links: 'days' }).rows[0]?.address).toBe('/journal/2026/11/01/');
});
