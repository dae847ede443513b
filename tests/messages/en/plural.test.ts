import { expect, test } from 'vitest';
import { plural } from '../../../src/messages/en/plural.ts';

test('one is said in the singular, none and many in the plural', () => {
  expect([0, 1, 2].map((count) => plural(count, 'day'))).toEqual(['0 days', '1 day', '2 days']);
  expect(plural(2, 'entry', 'entries')).toBe('2 entries');
});
