import { describe, expect, test } from 'vitest';
import { parse } from './folder.ts';

function titleOf(path: string, text = 'Words.') {
  return parse(text, path).note?.title;
}

describe('what a note is called', () => {
  test.each([
    ['journal/1936-09-20 Setting Sail for Princeton.md', 'Setting Sail for Princeton'],
    ['journal/2024-05-07-after-work.md', 'After work'],
    ['journal/Walk home 2024-05-07.md', 'Walk home'],
    ['journal/2024-05-07-\u00fcber-den-berg.md', '\u00dcber den berg'],
    ['sessions/2024-05-07 First meeting.md', 'First meeting'],
    ['reflections/2024-05-07-looking-back.md', 'Looking back'],
    ['thoughts/2024-05-07-they-laughed.md', 'They laughed'],
  ])('is what its file says beside the day: %s', (path, title) => {
    expect(titleOf(path, path.startsWith('thoughts') ? '---\nsituation: Rain\n---\n# Heading' : '# Heading')).toBe(
      title,
    );
  });

  test('is its whole name, where a field says the day', () => {
    expect(titleOf('journal/After work.md', '---\ndate: 2024-05-07\n---\n')).toBe('After work');
    expect(titleOf('journal/20240507.md', '---\ndate: 2024-05-07\n---\n')).toBe(null);
  });

  test('is its title field before all', () => {
    expect(titleOf('journal/2024-05-07-after-work.md', '---\ntitle: Sea\n---\n# Heading')).toBe('Sea');
  });

  test.each([
    ['# Sea and *sky*\n\nWords.', 'Sea and sky'],
    ['Words.\n\n## Evening ##\n\nMore.\n\n# Night', 'Evening'],
    ['Sea and sky\n===\n\nWords.', 'Sea and sky'],
    ['> # Quoted\n\n## Own', 'Own'],
    ['```\n# Code\n```\n\n# Own', 'Own'],
    ['# \n\n## Own', 'Own'],
    ['# [[2024-05-08|Tomorrow]]', 'Tomorrow'],
    ['Words.\n\n---\n\nMore.', null],
    ['- a\n- b', null],
    ['#tag', null],
    ['', null],
  ])('is the first heading, where the file says only the day: %j', (body, title) => {
    expect(titleOf('journal/2024-05-07.md', body)).toBe(title);
    expect(titleOf('journal/2024-05-07 Tuesday.md', body)).toBe(title);
  });

  test.each([
    ['homework/walk.md', '---\nwhat: Walk\n---\n# Heading'],
    ['habits/walk.md', '---\nname: Walk\nmeasure: yesno\n---\n# Heading'],
    ['goals/sing.md', '---\ngoal: Sing\n---\n# Heading'],
    ['wins/2024-05-07-sang.md', '---\nwhat: Sang\n---\n# Heading'],
    ['measures/2024-05-07-phq8.md', '---\ntotal: 3\n---\n# Heading'],
    ['briefs/2024-05-07-first.md', '# Heading'],
    ['safety-plan.md', '# Heading'],
    ['about.md', '# Heading'],
  ])('is left to a kind that has a name of its own: %s', (path, text) => {
    expect(titleOf(path, text)).toBe(null);
  });
});

test.each([
  ['# Sea\n\nWords.', true],
  ['\n\n# Sea\n\nWords.', true],
  ['Words.\n\n# Sea', false],
  ['---\ntitle: Sea\n---\n# sea\n\nWords.', true],
  ['---\ntitle: Sky\n---\n# Sea\n\nWords.', false],
  ['', false],
])('a note knows whether it begins with its title: %j', (text, opens) => {
  expect(parse(text).note?.opensWithTitle).toBe(opens);
});
