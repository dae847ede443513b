import { expect, test } from 'vitest';
import { comparePages } from '../../../src/site/compare/compare.ts';
import { journalOf } from '../../read/folder.ts';
import { told } from '../../told.ts';
import { currentWith, viewsOf } from '../current.ts';

const HABIT = {
  'habits/walk.md': '---\nname: Walk\nmeasure: yesno\n---\n',
  'journal/2026-11-22.md': '---\nmood: 5\nhabits: { walk: yes }\n---\n',
};

test('a thing that is not there is named at its place, with the nearest name', () => {
  const { diagnostics } = journalOf({
    ...HABIT,
    'journal.yaml': 'paper: a4\ncompare:\n  - { of: moood, with: walk }\n  - of: mood\n    with: wlak\n',
  });
  expect(
    told(diagnostics).map(({ file, line, column, field, message }) => [file, line, column, field, message]),
  ).toEqual([
    [
      'journal.yaml',
      3,
      7,
      'compare.1.of',
      "compare.1.of names nothing that is recorded; give mood, energy, stress, sleep or the name of a habit's file. Did you mean mood? The pair has no page.",
    ],
    [
      'journal.yaml',
      5,
      5,
      'compare.2.with',
      "compare.2.with names nothing that is recorded; give mood, energy, stress, sleep or the name of a habit's file. Did you mean walk? The pair has no page.",
    ],
  ]);
});

test('a pair has one page, says what it would take, and keeps hidden numbers hidden', () => {
  const settings = { 'journal.yaml': 'compare:\n  - { of: mood, with: walk }\n  - { of: mood, with: walk }\n' };
  const [view, ...others] = viewsOf(comparePages, currentWith(journalOf({ ...HABIT, ...settings })));
  expect(others).toEqual([]);
  expect(view).toMatchObject({ address: '/compare/mood/walk/', title: 'Mood and Walk', spec: null });
  expect(view?.reason).toBe(
    'There are 1 day with Walk and 0 days without Walk. It takes 10 of each to set them side by side.',
  );
  const hidden = journalOf({
    ...HABIT,
    ...settings,
    'habits/walk.md': '---\nname: Walk\nmeasure: yesno\nhide_numbers: true\n---\n',
  });
  expect(viewsOf(comparePages, currentWith(hidden))[0]?.reason).toBe('The numbers of one of the two are hidden.');
});

test('nothing is compared unless the writer asks', () => {
  expect(viewsOf(comparePages, currentWith(journalOf(HABIT)))).toEqual([]);
});
