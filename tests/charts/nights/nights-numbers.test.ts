import { expect, test } from 'vitest';
import { nightNumbers } from '../../../src/charts/nights/nights-numbers.ts';
import { nightsSpec } from '../sample.ts';

test('the table has a column for everything that is noted of a night, and leaves the rest empty', () => {
  const spec = nightsSpec({}, { day: '2026-11-21', night: { hours: 7 }, asleep: 420 });
  expect(nightNumbers(spec)).toMatchObject({
    columns: ['Asleep'],
    rows: [{ day: '2026-11-21', label: 'Sat 21 Nov', cells: ['7 h'] }],
  });
  const night = { latency: 0, awake: 40, awakenings: 2, quality: 3, trouble: false };
  expect(
    nightNumbers(nightsSpec({}, { day: '2026-11-21', night }, { day: '2026-11-22', night: { hours: 7 } })),
  ).toMatchObject({
    columns: ['Until asleep', 'Awake', 'Times awake', 'Quality', 'Trouble'],
    rows: [{ cells: ['0 min', '40 min', '2', '3 of 5', 'no'] }, { cells: ['', '', '', '', ''] }],
  });
});

test('the table of nights leads to their days, or nowhere without links', () => {
  const spec = nightsSpec({}, { day: '2024-02-29', night: { hours: 7 }, asleep: 420 });
  expect(nightNumbers({ ...spec, links: 'days' }).rows.map(({ address }) => address)).toEqual(['/journal/2024/02/29/']);
  expect(nightNumbers(spec).rows.map(({ address }) => address)).toEqual([null]);
});

test('the table of no nights, and of nights without a record, has no rows', () => {
  expect(nightNumbers(nightsSpec())).toMatchObject({ columns: [], rows: [] });
  expect(nightNumbers(nightsSpec({}))).toMatchObject({ columns: [], rows: [] });
});
