import { expect, test } from 'vitest';
import { slugOf } from '../../src/notes/addresses.ts';
import { tagged } from '../../src/site/tags/tagged-notes.ts';
import { journalOf, parse } from './folder.ts';

const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';

test.each([
  '\u{1f331}',
  '\u2699\ufe0f/pending\u{1f504}',
  'areas/quiet\u{1f60a}',
  FAMILY,
  '\u{1f44d}\u{1f3fd}',
  '\u{1f1ec}\u{1f1e7}',
  '2\u{1f331}',
  '\u2764\ufe0f',
])('a tag keeps its emoji, in fields and in text: %s', (tag) => {
  expect(parse(`---\ntags: ["${tag}"]\n---\n`).note?.tags).toEqual([tag]);
  expect(parse(`On #${tag}, and (#${tag}).`).note?.tags).toEqual([tag]);
});

test.each(['#1', '#', '# \u{1f331}', 'a#\u{1f331}', '`#\u{1f331}`', '#-'])('%j is no tag', (text) => {
  expect(parse(text).note?.tags).toEqual([]);
});

test.each([
  ['\u{1f331}', 'u1f331'],
  ['\u2699\ufe0f', 'u2699'],
  [FAMILY, 'u1f468-u1f469-u1f467'],
  ['\u20e3', 'u20e3'],
  ['\u{1f331} walk', 'walk'],
  ['\u3164', ''],
  ['\ufe0f', ''],
  ['\u0301', 'u301'],
  ['..', ''],
  ['wa\u200blk', 'walk'],
])('the address of %j is %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('every note and tag of signs alone has an address that is seen and is its own', () => {
  const signs = ['\u{1f331}', '\u2699\ufe0f', FAMILY, '\u3164', '\ufe0f', '\u0903', '\u{1f504}'];
  const journal = journalOf({
    ...Object.fromEntries(signs.map((sign) => [`habits/${sign}.md`, '---\nname: A\nmeasure: yesno\n---\n'])),
    'journal/2026-11-20.md': `---\ntags: ${JSON.stringify(signs)}\n---\n`,
  });
  const addresses = [...journal.habits, ...tagged(journal).values()].map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^\/(?:habits|tags)\/[a-z0-9-]+\/$/);
});
