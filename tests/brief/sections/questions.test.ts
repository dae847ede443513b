import { describe, expect, test } from 'vitest';
import { journalOf, type Files } from '../../facts/journal-of.ts';
import { briefOf, SESSIONS } from '../brief-of.ts';
import { englishBrief } from '../english-brief.ts';
import { linesOf, moreOf, wordsOnSheet } from '../render.ts';

describe('section 2', () => {
  test('has questions and topics by priority, then age, then what to bring, then brief lines', () => {
    const lines = linesOf(
      briefOf({
        'sessions/2026-11-24.md': 'bring:\n  - Notebook\n  - Plan',
        'journal/2026-11-12.md': 'share: brief\nbrief: My own line',
        'journal/2026-11-11.md': ['', '- [!] Topic'],
      }),
      2,
    );
    expect(lines).toEqual(['Topic', 'You asked to see: Notebook; Plan', 'My own line']);
  });

  test('says since when a question is carried over, with the year where it is another', () => {
    const carried = {
      'journal/2026-10-05.md': ['', '- [?] Newer'],
      'journal/2024-02-29.md': ['', '- [?] Older'],
    } as const;
    expect(linesOf(briefOf(carried), 2)).toEqual(['Older (since 29 Feb 2024)', 'Newer (since 5 Oct)']);
  });

  test('counts what it cannot hold', () => {
    const brief = briefOf({ 'journal/2026-11-12.md': ['', '- [?] A\n- [?] B\n- [?] C\n- [?] D\n- [!] E'] });
    expect(linesOf(brief, 2)).toEqual(['A', 'B', 'C']);
    expect(moreOf(brief, 2)).toBe(2);
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
    expect(linesOf(englishBrief(journal), 2)).toEqual(['Before (since 9 Nov)', 'After', 'No day']);
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

  test('gives the hint once, however many there are, and none where its note is hidden', () => {
    const files = {
      'journal/2026-11-12.md': ['share: hint', '- [?] Secret\n- [!] Secret'],
      'journal/2026-11-13.md': 'share: hint',
    } as const;
    expect(linesOf(briefOf(files), 2)).toHaveLength(1);
    expect(linesOf(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2026-11-12, 2026-11-13]' }), 2)).toEqual([]);
  });
});
