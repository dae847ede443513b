import { expect, test } from 'vitest';
import { stripNumbers } from '../../../src/charts/strip/strip-numbers.ts';
import { EMPTY_BACKDROP, stripSpec } from '../sample.ts';

test('a strip says in words what became of every day', () => {
  const backdrop = { ...EMPTY_BACKDROP, paused: [{ from: '2025-12-31', to: '2025-12-31' }] as const };
  const { caption, rows } = stripNumbers(
    stripSpec('2025-12-29', ['done', 'not-done', null, 'skipped', null], backdrop),
  );
  expect(caption).toBe('Stretching, 29 Dec 2025 to 2 Jan 2026');
  expect(rows.map(({ cells }) => cells[0])).toEqual(['done', 'not done', 'paused', 'skipped', 'no record']);
});
