import { describe, expect, test } from 'vitest';
import { addDays, daysOf, type Day } from '../../src/calendar/day.ts';
import { promptFor } from '../../src/prompts/prompt-for.ts';
import { promptOf } from '../../src/prompts/prompt-of.ts';
import type { Prompt } from '../../src/prompts/prompt.ts';
import { PROMPTS } from '../../src/prompts/prompts.ts';
import { journalOf } from '../read/folder.ts';

const own = (count: number): Prompt[] =>
  Array.from({ length: count }, (_, index) => ({ id: `own ${index}`, kind: 'own', text: `own ${index}` }));

/** Every number up to well over ours, where both ways of taking turns are in use. */
const NUMBERS = Array.from({ length: 131 }, (_, count) => count);

function sequence(prompts: readonly Prompt[], from: Day, length: number): Prompt[] {
  return daysOf({ from, to: addDays(from, length - 1) }).map((day) => promptOf(day, prompts));
}

test('a day has one prompt, whenever it is asked', () => {
  expect(promptOf('2026-11-23', PROMPTS)).toEqual(promptOf('2026-11-23', [...PROMPTS]));
});

describe.each(NUMBERS)('with %i of the writer’s own', (count) => {
  const prompts = [...PROMPTS, ...own(count)];
  const days = sequence(prompts, '1999-10-01', 420);

  test('kinds change from day to day, and nothing comes again within thirty days', () => {
    expect(days).toHaveLength(420);
    expect(days.filter(({ kind }, index) => kind === days[index + 1]?.kind)).toEqual([]);
    const soonAgain = ({ id }: Prompt, index: number) =>
      days.slice(index + 1, index + 31).some((next) => next.id === id);
    expect(days.filter(soonAgain)).toEqual([]);
  });

  test('every prompt has its day', () => {
    expect(new Set(days.map(({ id }) => id)).size).toBe(prompts.length);
  });
});

test('over years too', () => {
  const days = sequence([...PROMPTS, ...own(7)], '2024-01-01', 366 * 5);
  const last = new Map<string, number>();
  expect(days).toHaveLength(366 * 5);
  days.forEach(({ id, kind }, index) => {
    expect(index - (last.get(id) ?? -Infinity)).toBeGreaterThan(30);
    expect(kind).not.toBe(days[index - 1]?.kind);
    last.set(id, index);
  });
});

test('a journal has the prompt of its day, and of any other', () => {
  const journal = journalOf({});
  expect(promptFor(journal)).toEqual(promptOf(journal.today, PROMPTS));
  expect(promptFor(journal, '2026-01-01')).toEqual(promptOf('2026-01-01', PROMPTS));
});

test('without any prompts there is none to give', () => {
  expect(() => promptOf('2026-11-23', [])).toThrow('There are no prompts');
});
