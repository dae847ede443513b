import { expect, test } from 'vitest';
import type { HabitValue } from '../../src/notes/kinds/entry.ts';
import { checkIn, NO_ANSWERS, type Answers } from '../../src/writing/check-in.ts';
import { inOneLine } from '../../src/writing/yaml-line.ts';
import type { PracticeAnswer } from '../../src/writing/read-answers.ts';
import { journalOf, parse } from '../read/folder.ts';
import { HOSTILE } from './hostile.ts';

const textOf = (answers: Partial<Answers>) =>
  checkIn(journalOf({}), { ...NO_ANSWERS, ...answers }, '21:40')?.text ?? null;

test('no answers are no entry', () => {
  expect(textOf({})).toBeNull();
  expect(textOf({ question: ' ', win: '\n' })).toBeNull();
});

test('every answer has its field, and the win its line', () => {
  const text = textOf({
    mood: 0,
    night: { in_bed: '22:45', up: '06:30' },
    habits: new Map<string, HabitValue>([
      ['tea', 0],
      ['outside', false],
      ['calm', 'skipped'],
    ]),
    feelings: ['tired', 'a bit proud'],
    homework: new Map([
      ['evening-breathing', { done: 'yes', minutes: 10 }],
      ['sing-alone', { done: 'not-this-time' }],
    ]),
    question: 'What about: sleep?',
    win: 'Called Ada',
  });
  expect(text).toMatchInlineSnapshot(`
    "---
    time: "21:40"
    mood: 0
    feelings: [tired, a bit proud]
    night:
      in_bed: "22:45"
      up: "06:30"
    habits:
      tea: 0
      outside: no
      calm: skipped
    homework:
      evening-breathing:
        done: yes
        minutes: 10
      sing-alone: not-this-time
    questions:
      - "What about: sleep?"
    ---

    - [w] Called Ada
    "
  `);
});

test('what was not answered is not in it', () => {
  expect(textOf({ mood: 4 })).toBe('---\ntime: "21:40"\nmood: 4\n---\n');
});

test('a question keeps its words, whatever they are', () => {
  expect(HOSTILE.length).toBeGreaterThan(0);
  for (const question of HOSTILE) {
    const text = textOf({ mood: 4, question });
    const { note, diagnostics } = parse(text ?? '');
    expect(diagnostics).toEqual([]);
    expect(note?.fields).toMatchObject({ mood: 4 });
  }
  const { note } = parse(textOf({ question: '- "yes": #1' }) ?? '');
  expect(note?.fields).toMatchObject({ questions: [{ ask: '- "yes": #1' }] });
});

test('a win is one line with its mark, whatever its words', () => {
  for (const win of ['two\nlines', '# heading', '--- x', '- [ ] item', '1. one'])
    expect(parse(textOf({ win }) ?? '').note?.marks).toHaveLength(1);
});

test('feelings keep their words, whatever they are', () => {
  for (const feeling of HOSTILE.map(inOneLine).filter((word) => word !== '')) {
    const { note, diagnostics } = parse(textOf({ mood: 4, feelings: ['calm', feeling] }) ?? '');
    expect(diagnostics).toEqual([]);
    expect(note?.fields).toMatchObject({ mood: 4, feelings: ['calm', feeling] });
  }
});

test('homework of any name is read back', () => {
  for (const id of ['yes', '10', 'a: b', '__proto__x', '呼吸', '2026-11-20', '#x']) {
    const homework = new Map<string, PracticeAnswer>([[id, { done: 'part', minutes: 12.5 }]]);
    const { note, diagnostics } = parse(textOf({ homework }) ?? '');
    expect(diagnostics).toEqual([]);
    expect(note?.fields).toMatchObject({ homework: { [id]: { done: 'part', minutes: 12.5 } } });
  }
});
