import { describe, expect, test } from 'vitest';
import { briefOf } from '../brief-of.ts';
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

  test('has the newest thing learned, or else what got in the way', () => {
    const record = (day: number, words: string) => `  - date: 2026-11-${day}\n    done: part\n    ${words}\n`;
    const learned = `${record(11, 'learned: Old')}${record(12, 'learned: New')}${record(13, 'in_the_way: Rain')}`;
    expect(linesOf(briefOf({ 'homework/w.md': `what: W\nset_by: therapist\npractice:\n${learned}` }), 5)[0]).toMatch(
      /\. What I learned: New$/,
    );
    expect(
      linesOf(
        briefOf({ 'homework/w.md': `what: W\nset_by: therapist\npractice:\n${record(13, 'in_the_way: Rain')}` }),
        5,
      )[0],
    ).toMatch(/\. What got in the way: Rain$/);
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
