import { describe, expect, test } from 'vitest';
import { briefOf } from '../brief-of.ts';
import { linesOf } from '../render.ts';

describe('the week’s card', () => {
  const files = {
    'habits/urge.md': 'name: Urge\nmeasure: scale\nbrief: true',
    'habits/tea.md': 'name: Tea\nmeasure: count\nbrief: true',
    'habits/own.md': 'name: Own\nmeasure: count',
    'journal/2026-11-20.md': 'mood: 4\nstress: 8\nnight: { hours: 6 }\nhabits: { urge: 7, tea: 2, own: 1 }',
    'journal/2026-11-22.md': 'share: never\nhabits: { urge: 9 }',
  };
  const card = (names: readonly string[], file = '') =>
    briefOf({ ...files, 'briefs/2026-11-24.md': file }, { settings: { brief: { preset: 'dbt', card: [...names] } } });

  test('has the rows that the settings name, as far as they may be printed', () => {
    expect(linesOf(card(['urge', 'mood', 'stress', 'own', 'sleep']), 11)).toEqual([
      'Urge (0 to 10): Fri 7',
      'Mood (0 to 10): Fri 4',
    ]);
  });

  test('says a habit once: what stands on it is not summed up below', () => {
    expect(linesOf(card(['urge']), 7)).toEqual(['Tea: 2 (1 of 4 days recorded).']);
    expect(linesOf(card(['urge'], 'hide: [card]'), 7)).toHaveLength(2);
    expect(linesOf(briefOf(files, { settings: { brief: { card: ['urge'] } } }), 7)).toHaveLength(2);
  });
});
