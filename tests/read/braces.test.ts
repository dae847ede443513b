import { describe, expect, test } from 'vitest';
import { journalOf, parse, places, said } from './folder.ts';

function read(frontmatter: string, path?: string) {
  const { note, diagnostics } = parse(`---\n${frontmatter}\n---\nBody.`, path);
  return { fields: note?.fields, share: note?.share, diagnostics: said(diagnostics), places: places(diagnostics) };
}

describe('a comma in braces', () => {
  test.each([
    [
      'homework: { walk: { done: yes, learned: It was cold, and fine } }',
      '2:32 homework.walk.learned',
      {
        homework: { walk: { done: 'yes', learned: 'It was cold, and fine' } },
      },
    ],
    [
      'homework:\n  walk: { done: yes, learned: cold,  wet, and fine, in_the_way: rain, snow }',
      '3:22 homework.walk.learned',
      {
        homework: { walk: { done: 'yes', learned: 'cold,  wet, and fine', in_the_way: 'rain, snow' } },
      },
    ],
    [
      'questions: [{ ask: Tea, or "coffee", hard: yes }]',
      '2:15 questions.1.ask',
      {
        questions: [{ ask: 'Tea, or "coffee"', hard: true }],
      },
    ],
    ['questions:\n  - { ask: "Tea", or coffee }', '3:7 questions.1.ask', { questions: [{ ask: 'Tea, or coffee' }] }],
    ['night: { hours: 7, or so }', '2:10 night.hours', { night: {} }],
  ])('costs none of the words and is named: %j', (written, place, fields) => {
    const { fields: found, diagnostics, places: at } = read(written);
    expect(found).toEqual(fields);
    expect(at[0]).toBe(place);
    expect(diagnostics[0]).toContain('put the value in quotes');
    expect(diagnostics.join()).not.toMatch(/cold|snow|coffee|or so/);
  });

  test.each([
    ['habits: { coffee: 2,5 }', { habits: { coffee: '2,5' } }],
    ['night: { hours: 7,5 }', { night: { hours: 7.5 } }],
    ['night: { hours: 7,25, awake: 10 }', { night: { hours: 7.25, awake: 10 } }],
    ['night: { latency: 0,125 }', { night: { latency: 0.125 } }],
    ['night:\n  hours: 7,5', { night: { hours: 7.5 } }],
    ['night:\n  hours: "7,5"', { night: { hours: 7.5 } }],
  ])('is that of a number: %j', (written, fields) => {
    expect(read(written)).toMatchObject({ fields, diagnostics: [] });
  });

  test.each([
    ['8,432'],
    ["10'432"],
    ['10 432'],
    ['1.234,5'],
    ['1,234.5'],
    ['10,432'],
    ['1,234,567'],
    ['2,'],
    ['2,5000'],
    ['10\u2019432'],
    ['10\u202f432'],
  ])('of %s may be another, so it is named and has no value', (written) => {
    for (const habits of [
      `habits: { steps: ${written} }`,
      `habits:\n  steps: ${written}`,
      `habits: { steps: "${written}" }`,
      `habits: { steps: ${written}, tea: 2,5 }`,
    ]) {
      const journal = journalOf({
        'habits/steps.md': '---\nname: Steps\nmeasure: count\n---\n',
        'habits/tea.md': '---\nname: Tea\nmeasure: count\n---\n',
        'journal/2026-11-20.md': `---\n${habits}\n---\n`,
      });
      if (/2,, |2, }/.test(habits)) continue;
      expect(journal.habitRecords.get('steps'), habits).toEqual([]);
      expect(said(journal.diagnostics).join(), habits).toContain('habits.steps');
      expect(said(journal.diagnostics).join(), habits).toContain('without signs between its digits');
      if (habits.includes('tea')) expect(journal.habitRecords.get('tea')?.map(({ reading }) => reading)).toEqual([2.5]);
    }
  });

  test('in a rating is no decimal, and nobody is told to write it as one', () => {
    const { fields, diagnostics } = read('mood: 7,5');
    expect(fields).toEqual({});
    expect(diagnostics).toEqual([
      expect.stringContaining('give a whole number from 0 to 10, or leave the line out. The note'),
    ]);
  });

  test('in a field of text is part of the text', () => {
    expect(read('questions: [{ ask: 2,5 }]')).toMatchObject({
      fields: { questions: [{ ask: '2,5' }] },
      diagnostics: [],
    });
  });
});

test.each([
  'habits: {movement, meditated}',
  'habits:\n  {movement, meditated}',
  'homework: { walk: {done} }',
  'night: { [1], hours: 7 }',
])('names without values in braces are named: %j', (written) => {
  expect(read(written).diagnostics.join()).toContain('has no value');
});

test.each([
  'questions: [{ ask: Why, share }]',
  'questions: [{ ask: Why, never }]',
  'questions: [{ ask: "Why", private }]',
  'questions: [{ share, ask: Why }]',
  'questions: [{ ask: Why, share:never }]',
  'homework: { walk: { done: yes, draft } }',
  'habits: { movement: 20, secret }',
  'habits: { never }',
  'place: { town: Bray, hidden }',
])('a lone word in braces for who may see it closes the note: %j', (written) => {
  const { share, diagnostics } = read(written);
  expect(share).toBe('never');
  expect(diagnostics.join()).toContain('treated as never');
});

test.each([
  'habits: {walk: 3, tea: }',
  'night: {}',
  'feelings: [sad, tired]',
  'x: { a: 1 }',
  'x: "{ a, b }"',
  'title: a { b, c }',
])('other braces are left alone: %j', (written) => {
  expect(read(written).diagnostics).toEqual([]);
});
