import { describe, expect, test } from 'vitest';
import { heldBack } from '../../src/brief/print-policy.ts';
import { windowFor } from '../../src/facts/sessions/session-window.ts';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { briefOf, SESSIONS } from './brief-of.ts';
import { englishBrief } from './english-brief.ts';

describe('what the writer changes', () => {
  const files = { 'journal/2026-11-12.md': ['share: brief\nbrief: Line', '- [?] Ask\n- [w] Win'] } as const;

  test('hides a note everywhere, and a section by its number', () => {
    expect(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2026-11-12]' }).sections).toEqual([]);
    expect(briefOf({ ...files, 'briefs/2026-11-24.md': 'hide: [2]' }).sections.map(({ number }) => number)).toEqual([
      9,
    ]);
  });

  test('is a draft until the file says that it was read', () => {
    expect(briefOf(files).isReviewed).toBe(false);
    expect(briefOf({ ...files, 'briefs/2026-11-24.md': 'reviewed: 2026-11-23' }).isReviewed).toBe(true);
  });
});

test('a brief with nothing to print is blank', () => {
  expect(englishBrief(journalOf({}))).toMatchObject({
    isBlank: true,
    sections: [],
    cut: [],
    held: 0,
  });
  expect(briefOf({ 'journal/2026-11-12.md': ['', 'Only prose.'] }).isBlank).toBe(true);
  expect(briefOf({ 'journal/2026-11-12.md': ['', '- [?] Why'] }).isBlank).toBe(false);
});

test.each([
  ['prose alone', ['', 'Prose'], 0],
  ['a win of its own', ['', '- [w] Win'], 1],
  ['a question that is closed by its note', ['share: private', '- [?] Why'], 1],
  ['a question that is closed by itself', 'questions:\n  - ask: Why\n    share: private', 1],
  ['what is never to be seen', ['share: never', '- [?] Why'], 0],
  ['what is shared', ['share: brief', '- [w] Win'], 0],
] as const)('of notes held back, %s counts %j as %i', (_, text, held) => {
  expect(briefOf({ 'journal/2026-11-12.md': text }).held).toBe(held);
});

test('what is held back is known by its kind, and one that is never to be seen not at all', () => {
  const kindsOf = (files: Files) => {
    const journal = journalOf({ ...SESSIONS, ...files });
    return heldBack(journal, windowFor(journal)).map(({ note, kinds }) => [note.id, ...kinds]);
  };
  const files = {
    'journal/2026-11-12.md': ['', '- [w] A win\n- [i] Seen\n- [?] Asked'],
    'journal/2026-11-13.md': ['share: private', '- [?] Asked\n- [!] Said'],
    'journal/2026-11-14.md': 'brief: A line\nquestions: [{ ask: Hard, hard: true }]',
    'journal/2026-11-15.md': ['share: never', '- [w] A win'],
    'journal/2026-11-16.md': ['share: brief', '- [w] A win'],
    'reflections/2026-11-11.md': 'learned: Much',
    'wins/2026-11-17-x.md': 'what: A win',
    'homework/mine.md': 'what: Walk\nset_by: me\npractice: [{ date: 2026-11-12, done: yes }]',
  } as const;
  expect(kindsOf(files)).toEqual([
    ['2026-11-11', 'reflection'],
    ['2026-11-12', 'win', 'insight'],
    ['2026-11-13', 'question', 'topic'],
    ['2026-11-14', 'line', 'question'],
    ['2026-11-17-x', 'win'],
    ['mine', 'homework'],
  ]);
});
