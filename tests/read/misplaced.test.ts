import { describe, expect, test } from 'vitest';
import { journalOf, parse, said, type Files } from './folder.ts';
import { told } from '../told.ts';

const THINGS: Files = {
  'habits/movement.md': '---\nname: Movement\nmeasure: minutes\n---\n',
  'homework/worry-time.md': '---\nwhat: Worry time\n---\n',
};

function diagnosticsOf(frontmatter: string, things: Files = THINGS): string[] {
  return said(journalOf({ ...things, 'journal/2026-11-20.md': `---\n${frontmatter}\n---\n` }).diagnostics);
}

describe('the name of a habit or homework at the top of an entry is named', () => {
  test.each([
    ['movement: 25', '2:1 movement movement is the name of a habit; write it under habits:'],
    ['mood: 6\nMovement: 25', '3:1 Movement Movement is the name of a habit; write it under habits:'],
    ['worry-time: part', '2:1 worry-time worry-time is the name of homework; write it under homework:'],
    ['Worry_Time: { done: yes }', '2:1 Worry_Time Worry_Time is the name of homework;'],
  ])('%j', (written, problem) => {
    expect(diagnosticsOf(written)).toEqual([expect.stringContaining(problem)]);
  });

  test('but not where it is on its own page only, or in another kind of note', () => {
    expect(diagnosticsOf('movement: 25', {})).toEqual([]);
    expect(
      diagnosticsOf('movement: 25', {
        'habits/movement.md': '---\nname: Movement\nmeasure: minutes\nshare: never\n---\n',
        'about.md': '---\nmovement: 25\n---\n',
      }),
    ).toEqual([]);
  });
});

test.each([
  [
    'habits: [movement, meditated]',
    'habits is a list; give a group of habits, one a line, or leave the line out. Below habits:',
  ],
  ['habits:\n  - movement: 25\n  - meditated: true', 'habits is a list; give a group of habits, one a line'],
  [
    'feelings: sad, tired',
    'feelings is a text of 10 characters; give a list, or leave the line out. Write [one, two].',
  ],
  ['Feelings: sad; tired', 'feelings is a text of 10 characters; give a list'],
])('%j is named with what would be right', (written, problem) => {
  expect(said(parse(`---\n${written}\n---\n`).diagnostics)).toEqual([expect.stringContaining(problem)]);
});

test('a feeling of several words, and one in a list, are read as they are', () => {
  const { note, diagnostics } = parse('---\nfeelings: [a bit sad, "well, tired"]\n---\n');
  expect([note?.fields, diagnostics]).toEqual([{ feelings: ['a bit sad', 'well, tired'] }, []]);
});

test.each(['german', 'Deutsch', 'english', 'xx', 'en_GB', ''])('%j is no language, which is named', (language) => {
  const { settings, diagnostics } = journalOf({ 'journal.yaml': `language: ${language}\n` });
  expect(settings.language).toBe('en-GB');
  expect(told(diagnostics).map(({ message }) => message)).toEqual(
    language === '' ? [] : [expect.stringContaining('give a language such as en-GB or de')],
  );
});

test.each(['de', 'de-AT', 'zh-Hant-TW', 'ast', 'en-GB'])('%s is a language', (language) => {
  expect(journalOf({ 'journal.yaml': `language: ${language}\n` }).settings.language).toBe(language);
});
