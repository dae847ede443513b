import { describe, expect, test } from 'vitest';
import type { Files } from '../../facts/journal-of.ts';
import { linesUnder, lookBackOf, sessionsOn } from './look-back-of.ts';

const LEARNED = 'What I learned in sessions';
const NOT_HELPED = 'What did not help';
const KEPT = 'What I want to keep';
const PROUD = 'Something I am proud of';

describe('what shared reflections say', () => {
  const days = Array.from(
    { length: 12 },
    (_, index) => `2026-${String(index < 9 ? index + 1 : index - 8).padStart(2, '0')}-${index < 9 ? '10' : '20'}`,
  ).sort();
  const reflections = (fields: (index: number) => string): Files =>
    Object.fromEntries(days.map((day, index) => [`reflections/${day}.md`, `share: brief\n${fields(index)}`]));
  const since = '2026-01-01';

  test('was learned is one line each, some of each part of the time, newest first; the rest is counted', () => {
    const lookBack = lookBackOf(
      reflections((index) => `learned: [First ${String(index)}, Second ${String(index)}]`),
      { since },
    );
    expect(linesUnder(lookBack, LEARNED)).toEqual(['First 11', 'First 9', 'First 7', 'First 4', 'First 2', 'First 0']);
    expect(lookBack.sections.find(({ heading }) => heading === LEARNED)?.more).toBe(18);
  });

  test('was written more than once comes first, once', () => {
    const lookBack = lookBackOf(
      reflections((index) =>
        (index === 2 || index === 6
          ? 'learned: [Other, "say it early!"]'
          : `learned: [First ${String(index)}, ${index === 0 ? 'Say it early.' : 'x'}]`
        ).replace(', x]', ']'),
      ),
      { since },
    );
    expect(linesUnder(lookBack, LEARNED).slice(0, 2)).toEqual(['Other', 'say it early!']);
  });

  test('was learned last before a change of therapist is kept', () => {
    const files = {
      ...reflections((index) => `learned: [First ${String(index)}]`),
      ...sessionsOn(['2026-01-09', '2026-02-09']),
      ...sessionsOn(['2026-03-15'], 'with: K. T.'),
    };
    const lines = linesUnder(lookBackOf(files, { since }), LEARNED);
    expect(lines).toContain('First 4');
    expect(lines).toHaveLength(6);
  });

  test('is the first line of which anything is left where another is struck out', () => {
    const files = { 'reflections/2026-11-10.md': 'share: brief\nlearned: ["~~Gone~~", Left]\nnot_helped: "%%Gone%%"' };
    const lookBack = lookBackOf(files, { since: '2026-11-01' });
    expect(linesUnder(lookBack, LEARNED)).toEqual(['Left']);
    expect(lookBack.sections.map(({ more }) => more)).toEqual([0]);
    expect(linesUnder(lookBack, NOT_HELPED)).toEqual([]);
  });

  test('did not help stands apart, and nothing of what helped is printed', () => {
    const lookBack = lookBackOf(
      reflections((index) => `not_helped: No ${String(index)}\nhelped: Secret`),
      { since },
    );
    expect(linesUnder(lookBack, NOT_HELPED)).toEqual(['No 11', 'No 8', 'No 5', 'No 3', 'No 0']);
    expect(JSON.stringify(lookBack)).not.toContain('Secret');
  });
});

test('insights and wins are those of shared notes, wins for a goal first', () => {
  const files = {
    'journal/2026-11-20.md': ['share: brief', '- [i] Kept\n- [w] Won'],
    'journal/2026-11-21.md': ['', '- [i] Mine\n- [w] Mine'],
    'wins/2026-11-10-a.md': 'what: For a goal\ngoal: sing\nshare: brief',
    'goals/sing.md': 'goal: Sing',
  } as const;
  const lookBack = lookBackOf(files, { since: '2026-11-01' });
  expect(linesUnder(lookBack, KEPT)).toEqual(['Kept']);
  expect(linesUnder(lookBack, PROUD)).toEqual(['For a goal', 'Won']);
});
