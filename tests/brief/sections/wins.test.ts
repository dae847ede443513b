import { describe, expect, test } from 'vitest';
import { briefOf } from '../brief-of.ts';
import { linesOf, moreOf } from '../render.ts';

describe('section 9', () => {
  test('has wins for a goal first, then the newest, and counts the rest', () => {
    const brief = briefOf({
      'goals/sing.md': 'goal: Sing',
      'wins/2026-11-11-a.md': 'what: For a goal\ngoal: sing\nshare: brief',
      'journal/2026-11-12.md': ['share: brief', '- [w] Older\n- [w] Older still'],
      'journal/2026-11-13.md': ['share: brief', '- [w] Newest'],
      'journal/2026-11-14.md': ['', '- [w] Private'],
    });
    expect(linesOf(brief, 9)).toEqual(['For a goal', 'Newest']);
    expect(moreOf(brief, 9)).toBe(2);
  });
});
