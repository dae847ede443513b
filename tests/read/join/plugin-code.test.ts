import { expect, test } from 'vitest';
import { diagnosticSentence } from '../../../src/messages/en/diagnostics.ts';
import { journalOf } from '../folder.ts';

const CODE = '```dataview\nTABLE mood\n```\n';

test('code of plugins is named once in a journal, as no mistake', () => {
  const { diagnostics, counts } = journalOf({
    'journal/2026-11-20.md': `---\nmood: 4\n---\nWords.\n\n> ~~~ tasks\n> not done\n> ~~~\n`,
    'journal/2026-11-21.md': CODE,
    'Home.md': CODE,
  });
  expect(diagnostics).toMatchObject([{ code: 'plugin-code', file: 'journal/2026-11-20.md', line: 6 }]);
  expect(diagnostics.map(diagnosticSentence)).toEqual([
    'This is code from which a plugin of Obsidian draws something. It is shown as code, here and in 2 other notes.',
  ]);
  expect(counts.withMistakes).toBe(0);
});

test('it is found on its line', () => {
  const { diagnostics } = journalOf({ 'journal/2026-11-20.md': `---\nmood: 4\n---\nWords.\n\n${CODE}` });
  expect(diagnostics).toMatchObject([{ code: 'plugin-code', line: 6, parameters: { notes: 1 } }]);
});

test.each(['```js\nquery\n```', 'The tracker is a button.', '`dataview`', '```query for later\n```'])(
  'other code and words are none: %j',
  (text) => {
    expect(journalOf({ 'journal/2026-11-20.md': text }).diagnostics).toEqual([]);
  },
);

test('a note that is on its own page only is not told of', () => {
  expect(journalOf({ 'journal/2026-11-20.md': `---\nshare: never\n---\n${CODE}` }).diagnostics).toEqual([]);
});
