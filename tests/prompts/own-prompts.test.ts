import { expect, test } from 'vitest';
import { ownPrompts } from '../../src/prompts/own-prompts.ts';
import { journalOf } from '../read/folder.ts';

const textsOf = (text: string, path = 'prompts.md') => ownPrompts(journalOf({ [path]: text })).map((own) => own.text);

test('the list items of prompts.md are prompts, as plain words', () => {
  const text =
    '# Mine\n\nSome words.\n\n- What did **Ada** say?\n* [ ] The [sea](https://example.org)\n1. One line\n   and its next\n';
  expect(textsOf(text)).toEqual(['What did Ada say?', 'The sea', 'One line and its next']);
});

test('doubles, empty items, code and words outside lists are none', () => {
  expect(textsOf('- One\n- One\n-\n- <!-- no -->\n\n```\n- code\n```\n\nAfter.\n')).toEqual(['One']);
});

test('they are of a kind of their own, and called by their text', () => {
  expect(ownPrompts(journalOf({ 'prompts.md': '- One' }))).toEqual([{ id: 'One', kind: 'own', text: 'One' }]);
});

test('only the file at the top counts, and only if other pages may show it', () => {
  expect(textsOf('- One', 'pages/prompts.md')).toEqual([]);
  expect(textsOf('---\nshare: never\n---\n- One')).toEqual([]);
  expect(ownPrompts(journalOf({}))).toEqual([]);
});

test('the file stays an ordinary note that is shown', () => {
  const { notes, diagnostics } = journalOf({ 'prompts.md': '- One' });
  expect(notes.map(({ kind, path }) => [kind, path])).toEqual([['note', 'prompts.md']]);
  expect(diagnostics).toEqual([]);
});

test('what is hidden is no prompt', () => {
  expect(textsOf('- One\n\n%%\n- Two\n%%\n\n- Three %%four%%\n')).toEqual(['One', 'Three']);
});
