import { describe, expect, test } from 'vitest';
import { asksOf, openAsks } from '../../src/facts/questions/questions.ts';
import { windowFor } from '../../src/facts/sessions/session-window.ts';
import { carriedOverWords } from '../../src/messages/en/questions.ts';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { englishBrief } from './english-brief.ts';

const SESSIONS: Files = { 'sessions/2026-11-10.md': '', 'sessions/2026-11-24.md': '' };

const journalWith = (files: Files) => journalOf({ ...SESSIONS, ...files });

function linesOf(files: Files, number: number) {
  const section = englishBrief(journalWith(files)).sections.find((one) => one.number === number);
  return (section?.lines ?? []).map(({ text, day }) => [text, day]);
}

describe('the date beside a line is the day of what it quotes', () => {
  const walk = (records: string) => ({ 'homework/walk.md': `what: Walk\nset_by: therapist\npractice:\n${records}` });

  test('of a homework, that of the record whose words stand on it', () => {
    const learned = '  - { date: 2026-11-12, done: yes, learned: It clears my head. }\n';
    expect(linesOf(walk(`${learned}  - { date: 2026-11-20, done: yes }\n`), 5)).toEqual([
      ['Walk – 2 times. What I learned: It clears my head.', '2026-11-12'],
    ]);
    const hindered = '  - { date: 2026-11-13, done: not-this-time, in_the_way: Rain. }\n';
    expect(linesOf(walk(`${hindered}  - { date: 2026-11-20, done: yes }\n`), 5)).toEqual([
      ['Walk – once, 1 not this time. What got in the way: Rain.', '2026-11-13'],
    ]);
  });

  test('of a homework that quotes no record, that of the last one', () => {
    expect(linesOf(walk('  - { date: 2026-11-12, done: yes }\n  - { date: 2026-11-20, done: yes }\n'), 5)).toEqual([
      ['Walk – 2 times.', '2026-11-20'],
    ]);
  });

  test('of a goal, that of the rating that is now', () => {
    const goal =
      'goal: Sing\nrank: 1\nratings:\n  - { date: 2026-11-20, score: 4 }\n  - { date: 2026-11-12, score: 2 }';
    expect(linesOf({ 'goals/sing.md': goal }, 6)).toEqual([['Sing – 2 on 12 Nov, 4 now.', '2026-11-20']]);
  });

  test('of a question that was written again, that on which it was first asked', () => {
    const ask = ['', '- [?] What about sleep?'] as const;
    expect(linesOf({ 'journal/2026-11-03.md': ask, 'journal/2026-11-12.md': ask }, 2)).toEqual([
      ['What about sleep? (since 3 Nov)', '2026-11-03'],
    ]);
    expect(linesOf({ 'journal/2026-11-12.md': ask, 'journal/2026-11-15.md': ask }, 2)).toEqual([
      ['What about sleep? (since 12 Nov)', '2026-11-12'],
    ]);
  });

  test('and there is none where it has no day: the writer’s opening', () => {
    expect(linesOf({ 'briefs/2026-11-24.md': 'opening: One thing' }, 1)).toEqual([['One thing', null]]);
  });
});

describe('a question says since when it stands', () => {
  const said = (files: Files) => {
    const journal = journalOf(files);
    const [ask] = openAsks(asksOf(journal));
    const lines = englishBrief(journal).sections.flatMap((section) => section.lines.map(({ text }) => text));
    const page = ask && carriedOverWords(ask, { window: windowFor(journal), language: 'en-GB' });
    return [/ \((.*)\)$/.exec(lines[0] ?? '')?.[1] ?? null, page];
  };
  const asked = (day: string) => ({ [`journal/${day}.md`]: ['', '- [?] What about sleep?'] as const });

  test.each([
    ['before the last session', { ...SESSIONS, ...asked('2026-11-03') }, 'since 3 Nov'],
    ['in another year', { ...SESSIONS, ...asked('2025-12-31') }, 'since 31 Dec 2025'],
    ['after the last session', { ...SESSIONS, ...asked('2026-11-12') }, null],
    ['twice after it', { ...SESSIONS, ...asked('2026-11-12'), ...asked('2026-11-15') }, 'since 12 Nov'],
    [
      'before the days that a brief may look at',
      { 'sessions/2026-09-01.md': '', ...asked('2026-09-10') },
      'since 10 Sept',
    ],
    ['where there was no session yet', asked('2026-10-01'), 'since 1 Oct'],
  ])('on the brief as on the page of questions: asked %s', (_, files, words) => {
    expect(said(files)).toEqual([words, words === null ? null : `carried over ${words}`]);
  });
});
