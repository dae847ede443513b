import { describe, expect, test } from 'vitest';
import { asksOf, asOne, openAsks } from '../../../src/facts/questions/questions.ts';
import { journalOf, type Files } from '../journal-of.ts';

const openOf = (files: Files) => openAsks(asksOf(journalOf(files))).map(({ text }) => text);
const closedOf = (files: Files) =>
  asOne(asksOf(journalOf(files)))
    .filter(({ state }) => state !== 'open')
    .map(({ text, state, answer, note, askedIn }) => ({ text, state, answer, in: note.path, at: askedIn?.path }));

const WRITTEN = {
  'journal/2026-11-03.md': ['', '- [?] Why do I wake at four?'],
  'journal/2026-11-05.md': 'questions:\n  - ask: Is it my fault?\n    priority: 1',
} as const;
const SESSION = 'sessions/2026-11-10.md';

describe('what a session says was asked in it', () => {
  test('closes the question where it stands, in a body or in a field, with its answer', () => {
    const files = {
      ...WRITTEN,
      [SESSION]: 'asked:\n  - Why do I wake at four?\n  - ask: Is it my fault?\n    answer: No.',
    };
    expect(openOf(files)).toEqual([]);
    expect(closedOf(files)).toEqual([
      { text: 'Why do I wake at four?', state: 'asked', answer: null, in: 'journal/2026-11-03.md', at: SESSION },
      { text: 'Is it my fault?', state: 'answered', answer: 'No.', in: 'journal/2026-11-05.md', at: SESSION },
    ]);
  });

  test.each([
    'why do I wake at four',
    'Why  do I wake at four ?',
    '"- [?] Why do I wake at four?"',
    '"[?] Why do I wake at four"',
    'WHY DO I WAKE AT FOUR…',
  ])('finds it by its words as people type them again: %s', (words) => {
    expect(openOf({ ...WRITTEN, [SESSION]: `asked:\n  - ${words}` })).toEqual(['Is it my fault?']);
  });

  test.each([
    ["Don't I ask?", 'Don\u2019t I ask'],
    ['What is "enough"?', 'What is \u201cenough\u201d?'],
    ['Wait - really?', 'Wait \u2014 really?'],
    ['And then...', 'And then\u2026'],
    ['Why\u00ad now?', 'Why now?'],
  ])('finds %j by %j: signs that programs set by themselves', (written, asked) => {
    const files = { 'journal/2026-11-03.md': ['', `- [?] ${written}`] as const };
    expect(openOf({ ...files, [SESSION]: `asked: ${JSON.stringify([asked])}` })).toEqual([]);
  });

  test('may let it go instead', () => {
    const files = { ...WRITTEN, [SESSION]: 'asked:\n  - ask: Is it my fault?\n    state: dropped' };
    expect(closedOf(files)).toMatchObject([{ text: 'Is it my fault?', state: 'dropped' }]);
  });

  test('leaves open what other words ask', () => {
    expect(openOf({ ...WRITTEN, [SESSION]: 'asked:\n  - Why do I wake\n  - Why do I wake at five?' })).toHaveLength(2);
  });

  test('is kept among the questions where no note has it', () => {
    expect(closedOf({ [SESSION]: 'asked: Just came up' })).toMatchObject([{ text: 'Just came up', in: SESSION }]);
  });

  test.each(['cancelled', 'not-attended', 'planned'])('closes nothing in a session that is %s', (state) => {
    expect(openOf({ ...WRITTEN, [SESSION]: `state: ${state}\nasked: Is it my fault?` })).toHaveLength(2);
  });

  test('closes what was written before it on its day, and nothing that follows', () => {
    const asked = 'asked: On the day?';
    const onDay = { 'journal/2026-11-10.md': ['time: "08:00"', '- [?] On the day?'] } as const;
    expect(openOf({ ...onDay, [SESSION]: asked })).toEqual([]);
    expect(openOf({ ...onDay, [SESSION]: `time: "09:00"\n${asked}` })).toEqual([]);
    expect(openOf({ ...onDay, [SESSION]: `time: "07:00"\n${asked}` })).toEqual(['On the day?']);
    expect(openOf({ 'journal/2026-11-12.md': ['', '- [?] On the day?'], [SESSION]: asked })).toEqual(['On the day?']);
  });

  test('counts on the day itself, before the file says how it went', () => {
    const files = { ...WRITTEN, 'sessions/2026-11-23.md': 'asked: Is it my fault?' };
    expect(openOf(files)).toEqual(['Why do I wake at four?']);
  });

  test('takes nothing from a session that is on its own page only', () => {
    const files = { ...WRITTEN, [SESSION]: 'share: never\nasked:\n  - Is it my fault?\n  - A secret' };
    expect(openOf(files)).toHaveLength(2);
    expect(closedOf(files)).toEqual([]);
  });

  test('takes an answer that comes a session later', () => {
    const files = {
      ...WRITTEN,
      [SESSION]: 'asked: Is it my fault?',
      'sessions/2026-11-17.md': 'asked:\n  - ask: Is it my fault?\n    answer: No.',
    };
    expect(closedOf(files)).toMatchObject([{ state: 'answered', answer: 'No.', at: 'sessions/2026-11-17.md' }]);
  });
});
