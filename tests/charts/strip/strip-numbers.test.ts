import { expect, test } from 'vitest';
import { stripNumbers } from '../../../src/charts/strip/strip-numbers.ts';
import { EMPTY_BACKDROP, pausedIn, stripSpec } from '../sample.ts';

test('a strip says in words what became of every day', () => {
  const backdrop = pausedIn('2025-12-31', '2025-12-31');
  const { caption, rows } = stripNumbers(
    stripSpec('2025-12-29', ['done', 'not-done', null, 'skipped', null], { backdrop }),
  );
  expect(caption).toBe('Stretching, 29 Dec 2025 to 2 Jan 2026');
  expect(rows.map(({ cells }) => cells[0])).toEqual(['done', 'not done', 'paused', 'skipped', 'no record']);
});

test('the table of a strip leads to the days with a record, skipped ones too', () => {
  const { rows } = stripNumbers(stripSpec('2024-02-28', ['done', 'skipped', null], { links: 'days' }));
  expect(rows.map(({ address }) => address)).toEqual(['/journal/2024/02/28/', '/journal/2024/02/29/', null]);
});

test('the table of a strip has a column for sessions and events where there are any', () => {
  const plain = stripNumbers(stripSpec('2025-11-03', ['done', null]));
  expect([plain.columns, plain.rows[0]?.cells]).toEqual([['Value'], ['done']]);
  const backdrop = { ...EMPTY_BACKDROP, sessions: ['2025-11-03'] } as const;
  const marked = stripNumbers(stripSpec('2025-11-03', ['done', null], { backdrop }));
  expect(marked.columns).toEqual(['Value', 'Also']);
  expect(marked.rows.map(({ cells }) => cells)).toEqual([
    ['done', 'session'],
    ['no record', ''],
  ]);
});

test('the table of no days is only named', () => {
  expect(stripNumbers(stripSpec('2025-11-03', []))).toMatchObject({ caption: 'Stretching', rows: [] });
});
