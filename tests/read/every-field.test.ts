import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, type FileKind } from '../../src/notes/kinds/kinds.ts';
import { mistakesOf, type Mistake } from './mistakes.ts';
import { PATH_OF_KIND, readMistake, type Read } from './read-mistake.ts';

const GOLDEN = join(import.meta.dirname, '../golden/messages');
const ALL_KINDS: readonly FileKind[] = [...KINDS, 'settings'];

describe.each(ALL_KINDS)('in a file of the kind %s', (kind) => {
  const read = mistakesOf(kind).map((mistake) => readMistake(kind, mistake));
  const ofSort = (...sorts: readonly string[]) => read.filter(({ mistake }) => sorts.includes(mistake.sort));

  test('every mistake is said as a person should read it', async () => {
    const pages = ofSort('wrong', 'unknown', 'twice').map(({ lines, said }) => [...lines, ...said, ''].join('\n'));
    await expect(pages.join('\n')).toMatchFileSnapshot(join(GOLDEN, `${kind}.txt`));
  });

  test('a mistake is one problem, at the line and column of the field that it names', () => {
    for (const { mistake, place, diagnostics, said } of ofSort('wrong', 'unknown', 'twice')) {
      const [problem, ...others] = about(mistake, diagnostics);
      expect(problem, `${mistake.field}: ${said.join('; ')}`).toMatchObject({ ...place, field: mistake.field });
      expect(problem?.message.startsWith(`${mistake.field} `), said.join()).toBe(true);
      expect(others, said.join()).toEqual([]);
    }
  });

  test('a wrong value is said with what is there, what would be right, and what became of the rest', () => {
    for (const { mistake, diagnostics } of ofSort('wrong'))
      expect(diagnostics[0]?.message, mistake.field).toMatch(/^\S+ is [^;]{1,60}; give .+\. [A-Z].*\.$/);
  });

  test('a name with a slip is said with the one that was meant', () => {
    for (const { mistake, diagnostics } of ofSort('unknown'))
      expect(about(mistake, diagnostics)[0]?.message, mistake.field).toContain(`Did you mean ${mistake.row.name}?`);
  });

  test('an empty field is no problem and absent, unless it is needed', () => {
    for (const { mistake, place, diagnostics, hasField, said } of ofSort('empty')) {
      expect(diagnostics.length, `${mistake.field}: ${said.join()}`).toBe(mistake.isRequired ? 1 : 0);
      if (!mistake.isRequired) expect(hasField, mistake.field).toBe(false);
      else
        expect(diagnostics[0], mistake.field).toMatchObject({
          ...place,
          message: expect.stringContaining(`${mistake.field} is not given`) as string,
        });
    }
  });

  test('the rest of the file stands', () => {
    for (const { mistake, rest } of read) expect(rest, `${mistake.sort} ${mistake.field}`).toBe('stands');
  });
});

test('every kind has a file to try its fields in', () => {
  expect(Object.keys(PATH_OF_KIND).toSorted()).toEqual(ALL_KINDS.toSorted());
});

/** A needed field whose name has a slip is also missed; that is a second problem, and what follows from the first. */
function about({ sort, row, field }: Mistake, diagnostics: Read['diagnostics']): Read['diagnostics'] {
  if (sort !== 'unknown' || !row.isRequired) return diagnostics;
  const missed = [...field.split('.').slice(0, -1), row.name].join('.');
  return diagnostics.filter((problem) => problem.field !== missed);
}
