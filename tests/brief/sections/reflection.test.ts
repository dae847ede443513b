import { describe, expect, test } from 'vitest';
import { briefOf } from '../brief-of.ts';
import { linesOf, moreOf } from '../render.ts';

describe('section 4', () => {
  test('has two lines of the last shared reflection and what did not help', () => {
    const brief = briefOf({
      'reflections/2026-11-11.md': 'share: brief\nlearned: Old',
      'reflections/2026-11-12.md': 'share: brief\nbrief: Own\nlearned: [One, Two]\nnot_helped: Rush',
      'reflections/2026-11-13.md': 'learned: Private',
    });
    expect(linesOf(brief, 4)).toEqual(['Own', 'One', 'What did not help: Rush']);
    expect(moreOf(brief, 4)).toBe(1);
  });

  test('has the last session’s also where a long break had the window cut', () => {
    const brief = briefOf({
      'sessions/2026-11-10.md': 'state: cancelled',
      'sessions/2026-08-04.md': '',
      'reflections/2026-08-01.md': 'share: brief\nlearned: Of the session before',
      'reflections/2026-08-05.md': 'share: brief\nlearned: Of the last one',
    });
    expect(brief.window.isCapped).toBe(true);
    expect(linesOf(brief, 4)).toEqual(['Of the last one']);
  });

  test('has insights of shared notes where there is room', () => {
    const insight = {
      'journal/2026-11-12.md': ['share: brief', '- [i] Aha'],
      'journal/2026-11-13.md': ['', '- [i] Mine'],
    } as const;
    expect(linesOf(briefOf(insight), 4)).toEqual(['Aha']);
  });

  test('has nothing from before the window', () => {
    expect(linesOf(briefOf({ 'reflections/2026-11-09.md': 'share: brief\nlearned: Old' }), 4)).toEqual([]);
  });
});
