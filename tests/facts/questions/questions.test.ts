import { describe, expect, test } from 'vitest';
import { asksOf, askedSince, openAsks } from '../../../src/facts/questions/questions.ts';
import { SHARE_LEVELS } from '../../../src/notes/share-level.ts';
import { journalOf, type Files } from '../journal-of.ts';

const openOf = (files: Files) => openAsks(asksOf(journalOf(files)));
const texts = (files: Files) => openOf(files).map(({ text }) => text);
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

  test('are found once for a journal', () => {
    const journal = journalOf({ 'journal/2026-11-20.md': ['', '- [?] A'] });
    expect(asksOf(journal)).toBe(asksOf(journal));
  });
});

describe('a question that is written again in a later note', () => {
  const twice = (later: string) => ({
    'journal/2026-11-03.md': ['', '- [?] What about sleep?'] as const,
    'journal/2026-11-12.md': later,
  });

  test('is one question, asked since the first day', () => {
    expect(openOf(twice('questions: ["What about SLEEP?"]'))).toMatchObject([
      { day: '2026-11-03', note: { path: 'journal/2026-11-12.md' } },
    ]);
  });

  test.each(['asked', 'answered', 'dropped'])('and %s there is no longer open', (state) => {
    expect(texts(twice(`questions:\n  - ask: What about sleep?\n    state: ${state}`))).toEqual([]);
  });

  test('is asked anew after it was dealt with', () => {
    const files = {
      ...twice('questions:\n  - ask: What about sleep?\n    answer: Less of it in bed'),
      'journal/2026-11-20.md': ['', '- [?] What about sleep?'] as const,
    };
    expect(openOf(files)).toMatchObject([{ day: '2026-11-20' }]);
  });

  test('is shared as the strictest of its notes says', () => {
    expect(openOf(twice('share: private\nquestions: ["What about sleep?"]'))).toMatchObject([{ share: 'private' }]);
  });

  test('stays as it was where the later note is never to be seen elsewhere', () => {
    const asks = openOf(twice('share: never\nquestions: ["What about sleep?"]'));
    expect(asks.map(({ share, day }) => [share, day])).toEqual([['brief', '2026-11-03']]);
  });
});

describe('a question is carried over', () => {
  const asked = (...days: readonly string[]) =>
    openOf(Object.fromEntries(days.map((day) => [`journal/${day}.md`, ['', '- [?] Why'] as const])))[0];

  test.each([
    [['2026-11-09'], '2026-11-10', '2026-11-09'],
    [['2026-11-10'], '2026-11-10', null],
    [['2026-11-11'], '2026-11-10', null],
    [['2026-11-03', '2026-11-12'], '2026-11-10', '2026-11-03'],
    [['2026-11-11', '2026-11-12'], '2026-11-10', '2026-11-11'],
  ] as const)('asked on %j, in the days from %s on: since %s', (days, from, since) => {
    const ask = asked(...days);
    expect(ask && askedSince(ask, from)).toBe(since);
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

  test('is the strictest of its own level and its note’s, and of one that is never shown elsewhere there is none', () => {
    expect(SHARE_LEVELS.length).toBeGreaterThan(2);
    for (const note of SHARE_LEVELS) {
      for (const own of SHARE_LEVELS) {
        const strictest = SHARE_LEVELS[Math.max(SHARE_LEVELS.indexOf(note), SHARE_LEVELS.indexOf(own))];
        const text = `share: ${note}\nquestions:\n  - ask: Why\n    share: ${own}`;
        const shown = [strictest, note].filter((level) => level !== 'never');
        expect(levels({ 'journal/2026-11-20.md': [text, '- [?] Marked'] })).toEqual(shown);
      }
    }
  });

  test('is never the brief in a safety plan that says nothing', () => {
    expect(levels({ 'safety-plan.md': ['', '- [?] Who'] })).toEqual([]);
    expect(levels({ 'safety-plan.md': ['share: brief', '- [?] Who'] })).toEqual(['brief']);
  });
});
