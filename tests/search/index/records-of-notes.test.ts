import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/index/records-of-notes.ts';
import { journalOf } from '../../read/folder.ts';

/** The text that a search looks through in the note of one file. */
function textOf(path: string, text: string): string {
  const [record] = recordsOf(journalOf({ [path]: text }));
  return record?.text ?? '';
}

test("a writer's own fields are found by their names and by their words", () => {
  const text = textOf(
    'journal/2026-11-20.md',
    '---\ndaylio_event: Dentist\nweather: sunny\nsee: "[[Recipes|the soups]]"\n---\n',
  );
  expect(text.split('\n')).toEqual(['', 'daylio event', 'Dentist', 'weather', 'sunny', 'see', 'the soups']);
  expect(textOf('about.md', '---\nweather: sunny\n---\n')).toBe('\nweather\nsunny');
});

describe('the words of fields are found, also single ones', () => {
  test.each([
    ['journal/2026-11-20.md', 'questions: [sleep, {ask: tea, state: open, hard: yes}]', ['sleep', 'tea']],
    [
      'journal/2026-11-20.md',
      'goal: sing-again\nhomework: {walk: {done: part, learned: calm}}',
      ['sing-again', 'calm'],
    ],
    ['journal/2026-11-20.md', 'prompt: water\nshare: brief\ntime: "08:10"\nnight: {in_bed: "23:00"}', ['water']],
    ['journal/2026-11-20.md', 'feelings: [sad, so-so]\nhabits: {walk: skipped, tea: 2}\nmood: 4', ['sad', 'so-so']],
    ['journal/2026-11-20.md', 'session: 2026-11-10', []],
    ['goals/sing.md', 'goal: Sing\nsteps: [humming]\nstate: active', ['Sing', 'humming']],
    [
      'homework/walk.md',
      'what: Walk\nkind: breathing\nset_by: me\nwhere: park\nobstacles: [{if: rain, then: hat}]',
      ['Walk', 'park', 'rain', 'hat'],
    ],
    ['sessions/2026-11-20.md', 'with: KM\nformat: video\ntopics: [sleep]', ['KM', 'sleep']],
  ])('%s with %j', (path, fields, words) => {
    expect(textOf(path, `---\n${fields}\n---\n`).split('\n').slice(1).toSorted()).toEqual(words.toSorted());
  });
});

test('the tags of a note are found with and without their sign, and so is each part of one', () => {
  expect(textOf('journal/2026-11-20.md', '---\ntags: [family/mum, tea]\n---\nOn #sea.\n')).toBe(
    'On sea.\n#family/mum family/mum family mum\n#tea tea\n#sea sea',
  );
});

test('a note that is on its own page only is not found, nor is a draft', () => {
  const journal = journalOf({
    'journal/2026-11-20.md': '---\nshare: never\ntitle: Kept\n---\nbadger\n',
    'journal/2026-11-21.md': '---\nshare: private\n---\notter\n',
    'journal/2026-11-22.md': '---\ndraft: true\n---\nferret\n',
    'homework/walk.md': '---\nwhat: Walk\nshare: never\n---\n',
    'about.md': 'share: never\n\nlemur\n',
  });
  expect(recordsOf(journal).map(({ address }) => address)).toEqual(['/journal/2026/11/21/#entry']);
});
