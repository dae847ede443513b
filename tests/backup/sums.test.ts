import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSums, sumsText } from '../../src/backup/sums.ts';

const SUM = 'ab'.repeat(32);

test('any path that a list of sums names is read as it was written', () => {
  const pathOf = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((path) => !path.includes('\0'));
  fc.assert(
    fc.property(fc.array(pathOf, { maxLength: 20 }), (paths) => {
      const listed = new Map(paths.map((path) => [path, SUM]));
      expect(readSums(sumsText(listed))).toEqual(listed);
    }),
  );
});

test('a line end in a path is written out, and the line says so at its beginning', () => {
  expect(sumsText(new Map([['a\nb\\c.md', SUM]]))).toBe(`\\${SUM}  a\\nb\\\\c.md\n`);
});

test('a list of other programs is read: of binary files, with line ends of Windows, with lines that say nothing', () => {
  expect(readSums(`# sums\r\n${SUM} *a.md\r\n\r\n${SUM}  b.md`)).toEqual(
    new Map([
      ['a.md', SUM],
      ['b.md', SUM],
    ]),
  );
});
