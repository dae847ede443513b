import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/index/records-of-notes.ts';
import { journalOf } from '../../read/folder.ts';

/** The texts that a search looks through in the note of the first of some files. */
function fieldsOf(path: string, text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const found = recordsOf(journalOf({ [path]: text, ...others }));
  return found.find(({ kind }) => kind === kindOf(path))?.fields ?? [];
}

const kindOf = (path: string) =>
  ({ journal: 'entry', goals: 'goal', homework: 'homework', sessions: 'session', measures: 'measure' })[
    path.split('/')[0] ?? ''
  ] ?? 'note';

test("a writer's own fields are found by their names and by their words", () => {
  const own = '---\ndaylio_event: Dentist\nweather: [sunny, cold]\nsee: "[[Recipes|the soups]]"\n---\n';
  expect(fieldsOf('journal/2026-11-20.md', own)).toEqual([
    'daylio event: Dentist',
    'weather: sunny, cold',
    'see: the soups',
  ]);
  expect(fieldsOf('about.md', '---\nweather: sunny\n---\n')).toEqual(['weather: sunny']);
});

describe('what a page shows of the fields is found', () => {
  test.each([
    [
      'journal/2026-11-20.md',
      'questions: [sleep, {ask: tea, state: answered, answer: green}]',
      ['sleep', 'tea', 'green'],
    ],
    [
      'journal/2026-11-20.md',
      'goal: sing-again\nhomework: {walk: {done: part, minutes: 20, learned: calm}}',
      ['Sing again', 'Walk home: in part, 20 min', 'calm'],
    ],
    [
      'journal/2026-11-20.md',
      'prompt: water\nshare: brief\ntime: "08:10"\nnight: {hours: 6.5}',
      ['water', 'Sleep 6 h 30'],
    ],
    [
      'journal/2026-11-20.md',
      'feelings: [sad, so-so]\nhabits: {tea: 2, stairs: skipped}\nmood: 4',
      ['sad', 'so-so', 'Coffee and tea 2 cups', 'stairs skipped', 'Mood 4'],
    ],
    ['journal/2026-11-20.md', 'session: 2026-11-10', []],
    [
      'goals/hum.md',
      'goal: Hum\nsteps: [softly]\nstate: active\nratings: [{date: 2026-01-01, score: 7}]',
      ['softly', '7'],
    ],
    [
      'homework/rest.md',
      'what: Rest\nkind: breathing\nset_by: me\nwhere: park\nobstacles: [{if: rain, then: hat}]',
      ['park', 'rain', 'hat'],
    ],
    ['measures/2026-11-20.md', 'measure: phq9\ntotal: 8', ['PHQ-9 8']],
    ['sessions/2026-11-20.md', 'with: KM\nformat: video\ntopics: [sleep]', ['KM', 'sleep']],
  ])('%s with %j', (path, fields, words) => {
    const found = fieldsOf(path, `---\n${fields}\n---\n`, {
      'goals/sing-again.md': '---\ngoal: Sing again\n---\n',
      'homework/walk.md': '---\nwhat: Walk home\n---\n',
      'habits/tea.md': '---\nname: Coffee and tea\nmeasure: count\nunit: cups\n---\n',
    });
    expect(found.toSorted()).toEqual(words.toSorted());
  });
});

test('a note is found by the name of its file, where its title does not say it', () => {
  expect(fieldsOf('journal/2026-11-20-after-work.md', '---\ntitle: The verse\n---\n')).toEqual(['after work']);
  expect(fieldsOf('journal/2026-11-20-the-verse.md', '---\ntitle: The verse\n---\n')).toEqual([]);
});

test('a heading that is the title is not said twice, and a text is one line', () => {
  expect(fieldsOf('journal/2026-11-20.md', '# The verse\n\nSang it.\n\nTwice.\n')).toEqual(['Sang it. Twice.']);
});

test('what a picture shows is found by the words for it and by its caption', () => {
  const body = 'Look.\n\n![A red hat](hat.png "On the peg")\n\n<figure><figcaption>At sea</figcaption></figure>\n';
  expect(fieldsOf('journal/2026-11-20.md', `---\ntitle: Hats\n---\n${body}`)).toEqual([
    'Look. A red hat At sea',
    'On the peg',
  ]);
});

test('the tags of a note are found, those of the text with it', () => {
  const fields = fieldsOf('journal/2026-11-20.md', '---\ntags: [family/mum, tea]\n---\nOn #sea.\n\nLate.\n');
  expect(fields).toEqual(['On sea. Late.', 'family/mum', 'tea', 'sea']);
});

test('what a note can be narrowed to is told with it', () => {
  const [first, second] = recordsOf(
    journalOf({
      'journal/2026-11-20.md':
        '---\nmood: 4\nfeelings: [sad]\nlang: DE\n---\n- [?] Why?\n- [w] Went out.\n\n![a hat](hat.png)\n',
      'journal/2026-11-21.md': '---\nquestions: [{ask: "Why?", state: answered}]\nlang: klingon!\n---\n',
    }),
  );
  expect(first).toMatchObject({ mood: 4, feelings: ['sad'], language: 'de', signs: ['question', 'win', 'picture'] });
  expect(second).toMatchObject({ mood: null, feelings: [], language: 'en-GB', signs: ['question'] });
});

test('a question is open until a later note has its answer', () => {
  const [only] = recordsOf(journalOf({ 'journal/2026-11-20.md': '- [?] Why?\n' }));
  expect(only?.signs).toEqual(['question', 'open']);
});

describe('what is on its own page only', () => {
  test('is not found, nor is a draft', () => {
    const journal = journalOf({
      'journal/2026-11-20.md': '---\nshare: never\ntitle: Kept\n---\nbadger\n',
      'journal/2026-11-21.md': '---\nshare: private\n---\notter\n',
      'journal/2026-11-22.md': '---\ndraft: true\n---\nferret\n',
      'homework/walk.md': '---\nwhat: Walk\nshare: never\n---\n',
      'about.md': 'share: never\n\nlemur\n',
    });
    expect(recordsOf(journal).map(({ address }) => address)).toEqual(['/journal/2026/11/21/#entry']);
  });

  test('is not found by a question, a record, a habit, a homework or a goal of a note that is found', () => {
    const fields = fieldsOf(
      'journal/2026-11-20.md',
      `---
questions: [{ask: badger, share: never}]
homework: {walk: {done: "yes", learned: otter, share: never}, rest: {done: "yes"}}
habits: {pills: 2}
goal: sing
---
`,
      {
        'homework/walk.md': '---\nwhat: Ferret\n---\n',
        'homework/rest.md': '---\nwhat: Lemur\nshare: never\n---\n',
        'habits/pills.md': '---\nname: Stoat\nmeasure: count\nshare: never\n---\n',
        'goals/sing.md': '---\ngoal: Heron\nshare: never\n---\n',
      },
    );
    expect(fields).toEqual([]);
  });

  test('has no numbers where its habit hides them', () => {
    const habit = '---\nname: Weight\nmeasure: count\nhide_numbers: true\n---\n';
    expect(
      fieldsOf('journal/2026-11-20.md', '---\nhabits: {weight: 61}\n---\n', { 'habits/weight.md': habit }),
    ).toEqual(['Weight']);
  });
});
