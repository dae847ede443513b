import { describe, expect, test } from 'vitest';
import { fileProblems, problemsAddress, goodToKnow } from '../../../src/site/problems/problems.ts';
import { PROBLEM_WORDS } from '../../../src/messages/en/problems.ts';
import { journalOf } from '../../read/folder.ts';

const shown = (files: Record<string, string>) =>
  fileProblems(journalOf(files)).flatMap(({ problems }) => problems.map(({ line, quote }) => [line, quote]));

describe('the lines that need a look', () => {
  test('are none where every line can be read', () => {
    expect(fileProblems(journalOf({ 'journal/2026-11-01.md': 'Rain.\n' }))).toEqual([]);
  });

  test('stand with what is written on them, in the frontmatter and below it', () => {
    expect(
      shown({ 'journal/2026-11-01.md': '---\ntitle: Rain\nmood: 11\n---\nFirst\n\nTo ![](no.png) at all\n' }),
    ).toEqual([
      [3, 'mood: 11'],
      [7, 'To ![](no.png) at all'],
    ]);
    expect(shown({ 'journal/2026-11-01.md': 'To ![](no.png)\n' })).toEqual([[1, 'To ![](no.png)']]);
    expect(shown({ 'journal/2026-11-01.md': '---\nmood: 5\n---\n\n\nTo ![](no.png)\n' })).toEqual([
      [6, 'To ![](no.png)'],
    ]);
  });

  test('are not quoted where the note is on its own page only, or its sharing cannot be read', () => {
    expect(shown({ 'journal/2026-11-01.md': '---\nshare: never\nmood: 11\n---\n' })).toEqual([[3, null]]);
    expect(shown({ 'journal/2026-11-01.md': '---\nshare: evrybody\n---\n' })).toEqual([[2, null]]);
    expect(shown({ 'journal/2026-11-01.md': '---\nmood: 11\nNot closed\n' })).toEqual([[1, null]]);
  });

  test('have no line where the whole file is meant', () => {
    expect(shown({ 'wins/no-day.md': '---\nwhat: Sang\n---\n' })).toEqual([[1, null]]);
    expect(shown({ 'notes.txt': 'words' })).toEqual([[1, null]]);
  });

  test('are cut where they are long, and show what is hidden in them', () => {
    const [[, quote]] = shown({ 'journal/2026-11-01.md': `To ![](no.png)\u202e ${'word '.repeat(100_000)}\n` }) as [
      [number, string],
    ];
    expect(quote).toMatch(/^To !\[\]\(no\.png\)\\u202e word/);
    expect(quote.length).toBeLessThanOrEqual(161);
  });

  test('come by file, each with an anchor of its own that its note can name', () => {
    const files = fileProblems(
      journalOf({ 'journal/a b.md': 'mood', 'journal/a-b.md': 'mood', 'journal/2026-11-01.md': '![](no.png)' }),
    );
    expect(files.map(({ file }) => file)).toEqual(['journal/2026-11-01.md', 'journal/a b.md', 'journal/a-b.md']);
    expect(new Set(files.map(({ anchor }) => anchor)).size).toBe(3);
    expect(files.map(({ file, anchor }) => problemsAddress(file) === `/problems/#${anchor}`)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('say nothing but the place of a note that is on its own page only, and of a draft', () => {
    const line = { line: 3, message: PROBLEM_WORDS.inNote, quote: null };
    const files = fileProblems(
      journalOf({
        'journal/2026-11-01.md': '---\nshare: never\nmoood: 11\n---\n',
        'journal/2026-11-02.md': '---\ndraft: true\nmoood: 11\n---\n',
      }),
    );
    expect(files.map(({ problems }) => problems)).toEqual([[line], [line]]);
  });

  test('are not links to notes that are not written yet, which stand apart, one line a note', () => {
    const journal = journalOf({ 'journal/2026-11-01.md': '[[one]] and [[two]]\n\n[[three]]\n' });
    expect(fileProblems(journal)).toEqual([]);
    const [problem] = goodToKnow(journal).flatMap(({ problems }) => problems);
    expect(problem).toMatchObject({ line: 1, quote: '[[one]] and [[two]]' });
    expect(problem?.message).toContain('3 links lead to notes');
    expect(journal.counts.withMistakes).toBe(0);
  });

  test('of a file that stands on the page twice have one anchor', () => {
    const journal = journalOf({ 'journal/2026-11-01.md': '---\nmood: 12\n---\n[[one]]\n' });
    expect(fileProblems(journal).map(({ anchor }) => anchor)).toEqual([expect.any(String)]);
    expect(goodToKnow(journal).map(({ anchor }) => anchor)).toEqual([null]);
  });

  test('are counted in words', () => {
    expect(PROBLEM_WORDS.count(1, 1)).toBe('1 line in 1 file needs a look.');
    expect(PROBLEM_WORDS.count(3, 2)).toBe('3 lines in 2 files need a look.');
  });
});
