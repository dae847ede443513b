import { expect, test } from 'vitest';
import { isInside } from '../../scripts/is-inside.ts';

test.each([
  ['/notes', true],
  ['/notes/site', true],
  ['/notes/..site', true],
  ['/', false],
  ['/other', false],
  ['/notes-old', false],
])('a folder lies in /notes or not by its whole path: %s, %s', (folder, isIn) => {
  expect(isInside(folder, '/notes')).toBe(isIn);
});
