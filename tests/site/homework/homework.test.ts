import { describe, expect, test } from 'vitest';
import { homeworkGroups, homeworkPages } from '../../../src/site/homework/homework.ts';
import { currentOf, viewsOf } from '../current.ts';

const homework = (fields: string) => `---\nwhat: Walk\n${fields}\n---\n`;

function rowOf(fields: string, more: Record<string, string> = {}) {
  const { journal } = currentOf({ 'homework/walk.md': homework(fields), ...more });
  return homeworkGroups(journal)[0]?.rows[0] ?? expect.unreachable();
}

describe('a homework in a list', () => {
  test('counts no practice that is dated ahead', () => {
    const practice = 'practice:\n  - { date: 2026-11-22, done: yes }\n  - { date: 2026-11-24, done: yes }';
    expect(rowOf(practice).counts).toBe('once');
    const [view] = viewsOf(homeworkPages, currentOf({ 'homework/walk.md': homework(practice) }));
    expect(view?.practice).toHaveLength(1);
  });

  test('is planned from the day of the session it was set in, though it was first tried later', () => {
    const set = 'set_in: 2026-11-10\nplanned: 1\nper: day\npractice:\n  - { date: 2026-11-20, done: yes }';
    expect(rowOf(set, { 'sessions/2026-11-10.md': '' }).counts).toBe('1 of 14 planned');
  });

  test('that is set and was never tried says so, whatever was planned', () => {
    expect(rowOf('set_in: 2026-11-10\nplanned: 3', { 'sessions/2026-11-10.md': '' }).counts).toBe('no record yet');
  });

  test.each([
    ['from: 2026-12-01', 'ahead'],
    ['until: 2026-11-01', 'over'],
    ['until: 2026-11-01\nstate: done', 'done'],
    ['from: 2026-11-01', 'active'],
  ])('with "%s" is %s', (fields, state) => {
    expect(rowOf(fields).state).toBe(state);
  });

  test('without a record of four weeks rests, however many sessions have followed, and says since when', () => {
    const sessions = Object.fromEntries(['10-20', '11-08', '11-15'].map((day) => [`sessions/2026-${day}.md`, '']));
    expect(rowOf('set_in: 2026-10-20', sessions)).toMatchObject({ state: 'resting', restsSince: '2026-10-20' });
    expect(rowOf('set_in: 2026-11-08', sessions)).toMatchObject({ state: 'active', restsSince: null });
  });
});
