import { describe, expect, test } from 'vitest';
import { journalOf, type Files } from '../../facts/journal-of.ts';
import { briefOf, SESSIONS } from '../brief-of.ts';
import { englishBrief } from '../english-brief.ts';
import { linesOf, moreOf, waitingOf, wordsOnSheet } from '../render.ts';

describe('section 2', () => {
  /** Everything of it that fits beside the rest, in its order, one of a kind to a brief. */
  const inOrder = (files: Files) => {
    const brief = briefOf(files);
    return [
      ...linesOf(brief, 1),
      ...linesOf(brief, 2),
      ...brief.cut.filter(({ section }) => section === 2).map(({ text }) => text),
    ];
  };

  test('has what was chosen for this session before what is merely old', () => {
    const files = {
      'sessions/2026-09-29.md': '',
      'sessions/2026-10-13.md': '',
      'sessions/2026-10-27.md': '',
      'sessions/2026-11-10.md': 'bring: Diary',
      'sessions/2026-11-24.md': 'bring:\n  - Notebook\n  - Plan',
      'journal/2026-09-20.md': ['', '- [?] Waited for four sessions'],
      'journal/2026-10-01.md': ['', '- [?] Waited for three'],
      'journal/2026-10-14.md': ['', '- [?] Waited for two'],
      'journal/2026-10-16.md': ['', '- [?] Waited for two, newer'],
      'journal/2026-11-01.md': ['', '- [?] Carried over\n- [!] Carried topic'],
      'journal/2026-11-11.md': ['', '- [?] New'],
      'journal/2026-11-12.md': ['share: brief\nbrief: My own line', '- [?] Newer'],
      'journal/2026-11-13.md': ['', '- [!] Topic'],
      'journal/2026-06-01.md': 'questions:\n  - ask: Chosen long ago\n    priority: 2',
    } as const;
    expect(inOrder(files)).toEqual([
      'Chosen long ago (since 1 Jun)',
      'My own line',
      'Topic',
      'You asked to see: Notebook; Plan',
      'You asked to see: Diary',
      'New',
      'Newer',
      'Carried over (since 1 Nov)',
      'Carried topic (since 1 Nov)',
      'Waited for two, newer (since 16 Oct)',
    ]);
    expect(waitingOf(briefOf(files), 2)).toBe(3);
  });

  test('lets nothing of the week starve, however much is old', () => {
    const old = Array.from({ length: 40 }, (_, index) => `- [?] Old ${String(index)}`).join('\n');
    const brief = briefOf({
      'sessions/2026-07-01.md': '',
      'sessions/2026-08-01.md': '',
      'journal/2026-06-01.md': ['', old],
      'journal/2026-11-12.md': ['', '- [?] Of this week'],
    });
    expect(linesOf(brief, 2)).toEqual(['Of this week']);
    expect(waitingOf(brief, 2)).toBe(40);
    expect(moreOf(brief, 2)).toBe(0);
  });

  test('has topics of the window and the oldest of its questions first, however many there are', () => {
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `- [?] ${name} ${String(index)}`).join('\n');
    const carried = briefOf({
      'sessions/2026-10-13.md': '',
      'journal/2026-10-20.md': ['', many('Carried', 60)],
      'journal/2026-11-22.md': ['', '- [!] Topic\n- [?] New'],
    });
    expect(linesOf(carried, 2).slice(0, 3)).toEqual(['Topic', 'New', 'Carried 0 (since 20 Oct)']);
    const ofWindow = briefOf({
      'journal/2026-11-11.md': ['', many('Q', 60)],
      'journal/2026-11-12.md': ['', '- [!] T'],
    });
    expect(linesOf(ofWindow, 2).slice(0, 3)).toEqual(['T', 'Q 0', 'Q 1']);
    expect(linesOf(ofWindow, 2).length + moreOf(ofWindow, 2)).toBe(61);
  });

  test('does not say again what stands above as the one thing, in whatever signs', () => {
    const files = {
      'briefs/2026-11-24.md': 'opening: Don\u2019t I ask',
      'journal/2026-11-12.md': ['', "- [?] don't I ask?\n- [?] Other"],
    } as const;
    expect(linesOf(briefOf(files), 2)).toEqual(['Other']);
  });

  test('gives a question its place again where it is written again, given a priority or pinned', () => {
    const files = {
      'sessions/2026-07-01.md': '',
      'sessions/2026-08-01.md': '',
      'journal/2026-06-01.md': ['', '- [?] Old one'],
    } as const;
    expect(linesOf(briefOf(files), 2)).toEqual([]);
    const again = { ...files, 'journal/2026-11-12.md': ['', '- [?] old one'] } as const;
    expect(linesOf(briefOf(again), 2)).toEqual(['old one (since 1 Jun)']);
    const ranked = { ...files, 'journal/2026-11-12.md': 'questions:\n  - ask: Old one\n    priority: 3' } as const;
    expect(linesOf(briefOf(ranked), 2)).toEqual(['Old one (since 1 Jun)']);
    const pinned = { ...files, 'briefs/2026-11-24.md': 'pin: [2026-06-01]\nhide: [1]' } as const;
    expect(linesOf(briefOf(pinned), 2)).toEqual(['Old one (since 1 Jun)']);
    expect(waitingOf(briefOf(pinned), 2)).toBe(0);
  });

  test('has nothing more of what the session before says was asked', () => {
    const files = {
      'journal/2026-11-01.md': ['', '- [?] Why do I wake?\n- [?] Is it me?\n- [?] What now?'],
      'sessions/2026-11-10.md': 'asked:\n  - why do I wake\n  - ask: What now?\n    answer: One thing a day',
    } as const;
    expect(linesOf(briefOf(files), 2)).toEqual(['Is it me? (since 1 Nov)']);
  });

  test('does not say of somebody that they asked for what another did', () => {
    const files = {
      'sessions/2026-11-10.md': 'with: P. L.\nbring: Diary',
      'sessions/2026-11-24.md': 'with: K. T.\nbring: Plan',
    };
    expect(linesOf(briefOf(files), 2)).toEqual(['You asked to see: Plan', 'I was asked to bring: Diary']);
    const same = { ...files, 'sessions/2026-11-24.md': 'with: p.l.\nbring: Plan' };
    expect(linesOf(briefOf(same), 2)).toEqual(['You asked to see: Plan', 'You asked to see: Diary']);
  });

  test('has what the therapist asked for once, where both files say it', () => {
    const files = { 'sessions/2026-11-10.md': 'bring: [Diary, Plan]', 'sessions/2026-11-24.md': 'bring: Diary' };
    expect(linesOf(briefOf(files), 2)).toEqual(['You asked to see: Diary', 'You asked to see: Plan']);
  });

  test('says since when a question is carried over, with the year where it is another', () => {
    const carried = {
      'journal/2026-10-05.md': ['', '- [?] Newer'],
      'journal/2024-02-29.md': ['', '- [?] Older'],
    } as const;
    expect(linesOf(briefOf(carried), 2)).toEqual(['Older (since 29 Feb 2024)', 'Newer (since 5 Oct)']);
  });

  test('keeps questions of one note in the order in which they are written', () => {
    const fields = { 'journal/2026-11-12.md': ['questions: [C, A, B]', '- [?] E\n- [?] D'] } as const;
    expect(linesOf(briefOf(fields), 2)).toEqual(['C', 'A', 'B', 'E', 'D']);
  });

  test('has more than three lines where there is room, and counts what it cannot hold', () => {
    const questions = (words: number, count: number) =>
      Array.from({ length: count }, (_, index) => `- [?] ${`w${String(index)} `.repeat(words)}`).join('\n');
    const few = briefOf({ 'journal/2026-11-12.md': ['', questions(1, 5)] });
    expect([linesOf(few, 2).length, moreOf(few, 2)]).toEqual([5, 0]);
    const many = briefOf({ 'journal/2026-11-12.md': ['', questions(20, 40)] });
    expect(linesOf(many, 2).length).toBeGreaterThan(8);
    expect(moreOf(many, 2)).toBe(40 - linesOf(many, 2).length);
  });

  test('has what was asked this morning while today’s session is still to come', () => {
    const today = {
      'sessions/2026-11-23.md': 'time: "17:30"',
      'journal/2026-11-23.md': ['time: "08:00"', '- [?] Morning'],
      'journal/2026-11-23-late.md': ['time: "20:00"', '- [?] Night'],
    } as const;
    expect(linesOf(briefOf(today), 2)).toEqual(['Morning']);
  });

  test('of a past session has nothing that was asked later', () => {
    const journal = journalOf({
      ...SESSIONS,
      'journal/2026-11-09.md': ['', '- [?] Before'],
      'journal/2026-11-12.md': ['', '- [?] After'],
      'homework/walk.md': ['what: Walk', '- [?] No day'],
    });
    expect(linesOf(englishBrief(journal, journal.sessions[0] ?? null), 2)).toEqual(['Before']);
    expect(linesOf(englishBrief(journal), 2)).toEqual(['After', 'No day', 'Before (since 9 Nov)']);
  });

  test.each([
    ['a hard question', { 'journal/2026-11-12.md': 'questions:\n  - ask: Secret\n    hard: true' }],
    ['a note', { 'thoughts/2026-11-12-x.md': 'share: hint\nsituation: Secret' }],
    [
      'a practice record',
      { 'homework/walk.md': 'what: Secret\npractice:\n  - date: 2026-11-12\n    done: yes\n    share: hint' },
    ],
    ['a homework', { 'homework/walk.md': 'what: Secret\nset_by: therapist\nshare: hint' }],
  ])('gives the hint for %s', (_, files: Files) => {
    const brief = briefOf(files);
    expect(linesOf(brief, 2)).toEqual(['There is something I find hard to bring up. Please ask me about it.']);
    expect(wordsOnSheet(brief)).not.toContain('Secret');
    expect(brief.sections[0]?.lines[0]?.day).toBeNull();
  });

  test.each(['Hard: true', 'HARD: yes', 'hrad: true', 'hard: very', 'hard: 1', 'hard: [true]', 'hard: ja'])(
    'never prints a question of which it is not clear whether it is hard: %s',
    (hard) => {
      const brief = briefOf({ 'journal/2026-11-12.md': `questions:\n  - ask: Secret\n    ${hard}\n  - Open` });
      expect(wordsOnSheet(brief)).not.toContain('Secret');
      expect(linesOf(brief, 2)).toContain('Open');
    },
  );

  test('gives the hint once, however many there are, and none where its note is hidden', () => {
    const files = {
      'journal/2026-11-12.md': ['share: hint', '- [?] Secret\n- [!] Secret'],
      'journal/2026-11-13.md': 'share: hint',
    } as const;
    expect(linesOf(briefOf(files), 2)).toHaveLength(1);
    expect(linesOf(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2026-11-12, 2026-11-13]' }), 2)).toEqual([]);
  });
});
