import { describe, expect, test } from 'vitest';
import { measureGroups, measurePages } from '../../../src/site/measures/measures.ts';
import { journalOf } from '../../read/folder.ts';
import { currentOf, viewsOf } from '../current.ts';

const total = (number: number, more = '') => `---\ntotal: ${String(number)}\n${more}---\n`;

describe('measures by questionnaire', () => {
  test('have their published range and their totals, newest first', () => {
    const groups = measureGroups(
      journalOf({
        'measures/2026-10-01-phq9.md': total(10),
        'measures/2026-11-01-phq9.md': '---\nitems: [1, 1, 1, 1, 1, 1, 1, 1, 0]\n---\n',
        'measures/2026-10-01-gad7.md': total(7),
      }),
    );
    expect(groups.map(({ name, anchor, range }) => [name, anchor, range])).toEqual([
      ['GAD-7', 'gad-7', [0, 21]],
      ['PHQ-9', 'phq-9', [0, 27]],
    ]);
    expect(groups[1]?.rows.map((row) => [row.day, row.total])).toEqual([
      ['2026-11-01', 8],
      ['2026-10-01', 10],
    ]);
  });

  test('of the writer\u2019s own have a range only where both ends are given', () => {
    const own = (name: string, more: string) => `---\nmeasure: other\nname: ${name}\ntotal: 3\n${more}---\n`;
    const groups = measureGroups(
      journalOf({
        'measures/2026-10-01-a.md': own('A', 'min: 0\n'),
        'measures/2026-10-01-b.md': own('B', 'min: 0\nmax: 5\n'),
      }),
    );
    expect(groups.map(({ name, range }) => [name, range])).toEqual([
      ['A', null],
      ['B', [0, 5]],
    ]);
  });

  test('have a chart from five totals on', () => {
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`measures/2026-10-0${String(index + 1)}-isi.md`, total(9)]),
      );
    expect(measureGroups(journalOf(files(4)))[0]?.chart).toBeNull();
    expect(measureGroups(journalOf(files(5)))[0]?.chart).toMatchObject({
      caption: '5 totals, each 9.',
      bounds: [0, 28],
    });
  });

  test('keep a note that is on its own page only to that page', () => {
    const current = currentOf({ 'measures/2026-10-01-phq8.md': total(10, 'share: never\n') });
    expect(measureGroups(current.journal)).toEqual([]);
    expect(viewsOf(measurePages, current)[0]?.total).toBe(10);
  });
});

describe('the ninth answer', () => {
  const hasBlock = (name: string, more: string) =>
    viewsOf(measurePages, currentOf({ [`measures/2026-10-01-${name}.md`]: total(9, more) }))[0]?.hasNinthAnswer;

  test.each([1, 2, 3])('has the same block at %i', (answer) => {
    expect(hasBlock('phq9', `item9: ${String(answer)}\n`)).toBe(true);
  });

  test('has none at 0, where it is not given, and in other questionnaires', () => {
    expect(hasBlock('phq9', 'item9: 0\n')).toBe(false);
    expect(hasBlock('phq9', '')).toBe(false);
    expect(hasBlock('phq8', '')).toBe(false);
  });
});
