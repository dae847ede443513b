import { describe, expect, test } from 'vitest';
import { briefOf } from '../brief-of.ts';
import { chartIn, linesOf, moreOf } from '../render.ts';

describe('section 7', () => {
  const nights = (count: number, more = '') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `journal/2026-11-${11 + index}.md`,
        `night:\n  hours: ${6 + index / 4}\n${more}`,
      ]),
    );

  test('sums up sleep from five nights on', () => {
    expect(chartIn(briefOf(nights(4)), 7)).toBeNull();
    expect(linesOf(briefOf(nights(5)), 7)).toEqual([
      'Sleep: mostly 6 h 30, between 6 h and 7 h (5 of 13 nights recorded).',
    ]);
  });

  test('has the weeks of a habit with a target a week', () => {
    const out = (target: string, ...days: readonly string[]) => ({
      'habits/out.md': `name: Out\nmeasure: yesno\ntarget: { ${target}, per: week }`,
      ...Object.fromEntries(days.map((day) => [`journal/2026-11-${day}.md`, 'habits: { out: yes }'])),
    });
    // Monday 9 to Sunday 15 holds the session of the 10th; the 23rd is a Monday.
    expect(linesOf(briefOf(out('at_least: 3', '09', '11', '12', '17')), 7)).toEqual([
      'Out: at least 3 days a week in 1 of 3 weeks, not in 0, no telling in 2.',
    ]);
    expect(linesOf(briefOf(out('at_most: 1', '09', '10', '11')), 7)).toEqual([
      'Out: at most 1 day a week in 0 of 3 weeks, not in 1, no telling in 2.',
    ]);
  });

  test('has no line for a habit while it is paused', () => {
    const out = (paused: string) => ({
      'habits/out.md': `name: Out\nmeasure: yesno\nbrief: true\npaused: [{ ${paused} }]`,
      'journal/2026-11-12.md': 'habits: { out: yes }',
    });
    expect(linesOf(briefOf(out('from: 2026-11-20, to: 2026-12-20')), 7)).toEqual([]);
    expect(linesOf(briefOf(out('from: 2026-11-14, to: 2026-11-18')), 7)).toHaveLength(1);
  });

  test('has two habits, those that say so themselves first, and none that hides its numbers', () => {
    const entries = nights(5, 'habits:\n  a: 1\n  b: 1\n  c: 1\n  d: 1\n  e: yes');
    const habit = (rest: string) => `name: N\nmeasure: count\n${rest}`;
    const brief = briefOf({
      ...entries,
      'habits/a.md': habit('target:\n  at_least: 1').replace('N', 'A'),
      'habits/b.md': habit('target:\n  at_least: 1\nhide_numbers: true').replace('N', 'B'),
      'habits/c.md': habit('target:\n  at_least: 1\nbrief: false').replace('N', 'C'),
      'habits/d.md': habit('brief: true\nunit: cups').replace('N', 'D'),
      'habits/e.md': 'name: E\nmeasure: yesno\nbrief: true',
      'briefs/2026-11-24.md': 'hide: [sleep]',
    });
    expect(linesOf(brief, 7)).toEqual([
      'D: 1 cup each time (5 of 13 days recorded).',
      'E: yes on 5 of 13 days, no on 0, no telling on 8.',
    ]);
    expect(moreOf(brief, 7)).toBe(1);
    expect(chartIn(brief, 7)).toBeNull();
  });
});
