import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { journalOf, type Files } from '../../facts/journal-of.ts';
import { briefOf, SESSIONS } from '../brief-of.ts';
import { englishBrief } from '../english-brief.ts';
import { linesOf } from '../render.ts';

describe('section 5', () => {
  const practice = (...done: string[]) =>
    `practice:\n${done.map((one, index) => `  - date: 2026-11-${11 + index}\n    done: ${one}`).join('\n')}`;

  test.each([
    ['planned: 2', ['yes', 'yes', 'part', 'part'], 'Walk – 4 of 4 planned, 2 in part.'],
    ['planned: 2', ['yes', 'yes', 'yes', 'yes', 'yes'], 'Walk – 5 times, 4 planned.'],
    ['planned: 2', ['not-this-time'], 'Walk – 0 of 4 planned, 1 not this time.'],
    ['why: Air', ['yes'], 'Walk – once.'],
    ['why: Air', ['yes', 'part'], 'Walk – 2 times, 1 in part.'],
  ])('says with %s and %j: %s', (plan, done, row) => {
    expect(
      linesOf(briefOf({ 'homework/walk.md': `what: Walk.\nset_by: together\n${plan}\n${practice(...done)}` }), 5),
    ).toEqual([row]);
  });

  test('has what the therapist set first, then most records, then by name', () => {
    const homework = (who: string, ...done: string[]) =>
      `what: W\nset_by: ${who}\nshare: brief\n${done.length > 0 ? practice(...done) : ''}`;
    const brief = briefOf({
      'homework/a.md': homework('me', 'yes', 'yes', 'yes').replace('W', 'Mine'),
      'homework/b.md': homework('therapist').replace('W', 'None yet'),
      'homework/c.md': homework('together', 'yes').replace('W', 'One'),
    });
    expect(linesOf(brief, 5).map((line) => line.split(' –')[0])).toEqual(['One', 'None yet', 'Mine']);
  });

  test('has the newest thing learned and what got in the way, or what there is of them', () => {
    const record = (day: number, words: string) => `  - date: 2026-11-${day}\n    done: part\n    ${words}\n`;
    const learned = `${record(11, 'learned: Old')}${record(12, 'learned: New')}${record(13, 'in_the_way: Rain')}`;
    expect(linesOf(briefOf({ 'homework/w.md': `what: W\nset_by: therapist\npractice:\n${learned}` }), 5)[0]).toMatch(
      /\. What I learned: New What got in the way: Rain$/,
    );
    expect(
      linesOf(
        briefOf({ 'homework/w.md': `what: W\nset_by: therapist\npractice:\n${record(13, 'in_the_way: Rain')}` }),
        5,
      )[0],
    ).toMatch(/\. What got in the way: Rain$/);
  });

  describe('has one that was set and has no record', () => {
    const SET = 'what: Walk\nset_by: therapist\nset_in: 2026-10-27\nplanned: 3';
    const FOUR = { 'sessions/2026-10-13.md': '', 'sessions/2026-10-27.md': '', 'sessions/2026-12-08.md': '' } as const;
    const rowsOf = (homework: string, session: Day, more: Files = {}) => {
      const journal = journalOf(
        { ...SESSIONS, ...FOUR, 'homework/walk.md': homework, ...more },
        { today: '2026-12-20' },
      );
      const asOf = journal.sessions.find(({ day }) => day === session);
      return linesOf(englishBrief(journal, asOf), 5);
    };

    test('as it is, in the first brief after it was set, and not again', () => {
      expect(rowsOf(SET, '2026-11-10')).toEqual(['Walk – nothing noted since 27 Oct.']);
      expect(rowsOf(SET, '2026-11-24')).toEqual([]);
      expect(rowsOf(SET, '2026-12-08')).toEqual([]);
    });

    test('likewise in the first brief without a record, after some that had one', () => {
      const tried = `${SET}\npractice:\n  - date: 2026-11-02\n    done: part`;
      expect(rowsOf(tried, '2026-11-10')).toEqual(['Walk – 1 of 6 planned, 1 in part.']);
      expect(rowsOf(tried, '2026-11-24')).toEqual(['Walk – nothing noted since 2 Nov.']);
      expect(rowsOf(tried, '2026-12-08')).toEqual([]);
    });

    test('not once it says that it is over, and again once it is tried', () => {
      expect(rowsOf(`${SET}\nstate: let-go`, '2026-11-10')).toEqual([]);
      const late = `${SET}\npractice:\n  - date: 2026-12-01\n    done: yes`;
      expect(rowsOf(late, '2026-12-08')).toEqual(['Walk – 1 of 6 planned.']);
    });

    test('behind what was worked on, and only of what is shared', () => {
      const other = 'what: Sing\nset_by: therapist\npractice:\n  - date: 2026-11-02\n    done: yes';
      expect(rowsOf(SET, '2026-11-10', { 'homework/sing.md': other })[0]).toBe('Sing – once.');
      expect(rowsOf(SET.replace('therapist', 'me'), '2026-11-10')).toEqual([]);
      expect(rowsOf(`${SET}\nshare: private`, '2026-11-10')).toEqual([]);
    });
  });

  test('plans nothing for a pause', () => {
    const paused = [{ from: '2026-11-10', to: '2026-11-16' }] as { from: '2026-11-10'; to: '2026-11-16' }[];
    const walk = {
      'homework/walk.md': 'what: Walk\nset_by: therapist\nplanned: 4\npractice:\n  - date: 2026-11-18\n    done: yes',
    };
    expect(linesOf(briefOf(walk, { settings: { paused } }), 5)).toEqual(['Walk – 1 of 4 planned.']);
  });

  test('counts a record that is private without its words, and one that is never not at all', () => {
    const walk = (share: string) => ({
      'homework/walk.md': `what: Walk\nset_by: therapist\npractice:\n  - date: 2026-11-12\n    done: yes\n    learned: Secret\n    share: ${share}`,
    });
    expect(linesOf(briefOf(walk('private')), 5)).toEqual(['Walk – once.']);
    expect(linesOf(briefOf(walk('never')), 5)).toEqual(['Walk – no record yet.']);
  });
});
