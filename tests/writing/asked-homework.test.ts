import { expect, test } from 'vitest';
import { homeworkToAsk } from '../../src/writing/asked-homework.ts';
import { journalOf, type Files } from '../read/folder.ts';

const BREATHING = '---\nwhat: Evening breathing\n---\n';
const idsOf = (files: Files) => homeworkToAsk(journalOf(files)).map(({ id }) => id);

test('homework in force is asked for', () => {
  expect(
    idsOf({
      'homework/breathing.md': BREATHING,
      'homework/over.md': '---\nwhat: Over\nstate: done\n---\n',
      'homework/later.md': '---\nwhat: Later\nfrom: 2026-12-01\n---\n',
    }),
  ).toEqual(['breathing']);
});

test('homework that has a record of today is not asked for again, whichever note it stands in', () => {
  const entry = '---\nhomework:\n  breathing: part\n---\n';
  expect(idsOf({ 'homework/breathing.md': BREATHING, 'journal/2026-11-22.md': entry })).toEqual(['breathing']);
  expect(idsOf({ 'homework/breathing.md': BREATHING, 'journal/2026-11-23.md': entry })).toEqual([]);
  const practice = '---\nwhat: Evening breathing\npractice:\n  - { date: 2026-11-23, done: not-this-time }\n---\n';
  expect(idsOf({ 'homework/breathing.md': practice })).toEqual([]);
});

test('no more than five are asked for, and those that have no record yet come next', () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [`homework/${id}.md`, BREATHING]));
  expect(idsOf(files)).toHaveLength(5);
  const entry = `---\nhomework:\n${idsOf(files)
    .map((id) => `  ${id}: yes\n`)
    .join('')}---\n`;
  expect(idsOf({ ...files, 'journal/2026-11-23.md': entry })).toHaveLength(2);
});

test('homework that is for its own page only is not named in an entry', () => {
  expect(idsOf({ 'homework/breathing.md': '---\nwhat: Breathing\nshare: never\n---\n' })).toEqual([]);
});

test('two of one name are one', () => {
  expect(idsOf({ 'homework/a/breathing.md': BREATHING, 'homework/b/breathing.md': BREATHING })).toHaveLength(1);
});
