import { describe, expect, test } from 'vitest';
import { asksOf, openAsks, openAsksOf } from '../../src/facts/questions.ts';
import { SHARE_LEVELS } from '../../src/journal/share.ts';
import { journalOf, type Files } from './journal-of.ts';

const texts = (files: Files) => openAsksOf(journalOf(files)).map(({ text }) => text);
const levels = (files: Files) => asksOf(journalOf(files)).map(({ share }) => share);

describe('questions and topics', () => {
  test('are none where nobody asked', () => {
    expect(texts({})).toEqual([]);
    expect(texts({ 'journal/2026-11-20.md': ['', '- [x] Asked already\n- [ ] Milk\n- [w] Sang'] })).toEqual([]);
  });

  test('come by priority, then the oldest first, those without a day last', () => {
    expect(
      texts({
        'homework/walk.md': ['what: Walk', '- [?] Without a day'],
        'journal/2026-11-20.md': ['questions:\n  - ask: Second\n    priority: 2\n  - Plain', '- [!] Newer topic'],
        'journal/2026-11-21.md': 'questions:\n  - ask: First\n    priority: 1',
        'journal/2025-12-31.md': ['', '- [?] Oldest'],
      }),
    ).toEqual(['First', 'Second', 'Oldest', 'Plain', 'Newer topic', 'Without a day']);
  });

  test('of one day come by file, then line', () => {
    const files = {
      'journal/2026-11-20-b.md': ['', '- [?] B'],
      'journal/2026-11-20-a.md': ['', '- [?] A1\n- [!] A2'],
    } as const;
    expect(texts(files)).toEqual(['A1', 'A2', 'B']);
  });

  test.each(['asked', 'answered', 'dropped'])('are not open when they were %s', (state) => {
    expect(texts({ 'journal/2026-11-20.md': `questions:\n  - ask: Why\n    state: ${state}` })).toEqual([]);
  });

  test('with an answer are answered unless they say otherwise', () => {
    const answer = 'questions:\n  - ask: Why\n    answer: Because';
    expect(asksOf(journalOf({ 'journal/2026-11-20.md': answer }))[0]).toMatchObject({
      state: 'answered',
      answer: 'Because',
    });
    expect(texts({ 'journal/2026-11-20.md': `${answer}\n    state: open` })).toEqual(['Why']);
  });

  test('are found once for a journal, and sorting them changes nothing', () => {
    const journal = journalOf({ 'journal/2026-11-20.md': ['', '- [?] A'] });
    expect(asksOf(journal)).toBe(asksOf(journal));
    expect(openAsks(asksOf(journal))).toEqual(openAsksOf(journal));
  });
});

describe('what may become of a question', () => {
  test('is the brief where nobody says anything, and the hint where it is hard', () => {
    expect(levels({ 'journal/2026-11-20.md': 'questions:\n  - Why\n  - ask: Hard\n    hard: true' })).toEqual([
      'brief',
      'hint',
    ]);
    expect(levels({ 'journal/2026-11-20.md': 'questions:\n  - ask: Hard\n    hard: true\n    share: brief' })).toEqual([
      'brief',
    ]);
  });

  test('is the strictest of its own level and its note’s', () => {
    for (const note of SHARE_LEVELS) {
      for (const own of SHARE_LEVELS) {
        const strictest = SHARE_LEVELS[Math.max(SHARE_LEVELS.indexOf(note), SHARE_LEVELS.indexOf(own))];
        const text = `share: ${note}\nquestions:\n  - ask: Why\n    share: ${own}`;
        expect(levels({ 'journal/2026-11-20.md': [text, '- [?] Marked'] })).toEqual([strictest, note]);
      }
    }
  });

  test('is never the brief in a safety plan that says nothing', () => {
    expect(levels({ 'safety-plan.md': ['', '- [?] Who'] })).toEqual(['never']);
    expect(levels({ 'safety-plan.md': ['share: brief', '- [?] Who'] })).toEqual(['brief']);
  });
});
