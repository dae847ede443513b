import { expect, test } from 'vitest';
import { dayPages } from '../../../src/site/day/day.ts';
import { targetsOf } from '../../../src/site/note/targets.ts';
import { currentOf, viewsOf } from '../current.ts';

test("the writer's own fields stand with the entry in words, and their links lead to notes", () => {
  const current = currentOf({
    'Recipes.md': '',
    'journal/2026-11-20.md': '---\nmood: 11\nread_on: 2026-11-19\nsee: ["[[Recipes]]", "[[Gone]]"]\n---\n',
  });
  const [entry] = viewsOf(dayPages, current).flatMap(({ entries }) => entries);
  expect(entry?.properties).toEqual([
    ['Read on', ['Thursday 19 November 2026']],
    ['See', ['[[Recipes]]', '[[Gone]]']],
  ]);
  const { linkTo } = targetsOf(entry ?? { links: [], pictures: [], tags: [] });
  expect([linkTo('Recipes'), linkTo('Gone')]).toEqual(['/notes/recipes/', null]);
});
