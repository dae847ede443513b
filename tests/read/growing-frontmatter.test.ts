import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/read/settings/read-settings.ts';
import { grown } from '../growing.ts';
import { parse } from './folder.ts';
import { told } from '../told.ts';

/**
 * What is read in proportion to its length takes well under a second at these sizes. What looks back at all it has read,
 * at each sign, takes minutes and more, and ends at the limit of a test.
 */
const SIZES = [20_000, 1_000_000];

const UNITS = [
  ...['a: b\n', 'a№: b\n', 'a№:b\n', 'a:b', 'a:bb', 'a:bbbbbbbb', '- a\n', 'a№: # b\n', 'a№: #b\n', '#', '# a\n'],
  ...['[', '[]', '{', '{}', '{a: ', 'a: {b: c}\n', 'a№: [b\n', ',', '"', "'", 'a№: "b\n', '&a ', '*a ', 'a: &b c\n'],
  ...['!', '!!a ', '%', '@', '`', '|', 'a: |\n  b\n', 'a№: >\n b\n', '? a\n', '? a№\n', ':', ': ', '::', '- ', '- - '],
  ...['a', 'a ', 'a\n', ' ', '\t', '\n', '  a:\n', ' a: b\n', 'a: b: c\n', '"a№": b\n', 'a№= b\n', 'share: never\n'],
  ...[
    'share\u200b№: never\n',
    'shar№: never\n',
    'mood: 11\n',
    'moood№: 3\n',
    'habits:\n  a№: b\n',
    '\ufeff',
    '\\',
    'é: a\n',
  ],
];

const PLACES: readonly [string, (text: string) => string][] = [
  ['as the fields', (text) => text],
  ['as the fields of a group', (text) => `questions:\n${text.replaceAll(/^/gm, '  ')}`],
  ['as a value in quotes', (text) => `title: "${text}"`],
  ['as a list', (text) => `tags: [${text}]`],
];

describe.each(PLACES)('a frontmatter that grows %s', (_, placed) => {
  test.each(UNITS)('out of %j is read or named', (unit) => {
    for (const size of SIZES) {
      const { note, diagnostics } = parse(`---\n${placed(`${grown(unit, size)}!`)}\n---\nWords.\n`);
      expect(note?.body).toContain('Words.');
      if (!note?.isReadable) expect(diagnostics).not.toEqual([]);
    }
  });
});

test.each(UNITS)('settings that grow out of %j are read or named', (unit) => {
  for (const size of SIZES) expect(() => parseSettings(Buffer.from(grown(unit, size)))).not.toThrow();
});

test('a hundred thousand fields are named and shown as text', () => {
  const { note, diagnostics } = parse(`---\n${grown('a№: b\n', 1_000_000)}---\nWords.\n`);
  expect(note).toMatchObject({ isReadable: false, share: 'never' });
  expect(told(diagnostics).map(({ message }) => message)).toEqual([
    expect.stringContaining('more lines or signs than'),
  ]);
});

test('a record for every day of three years is read', () => {
  const record =
    '  - date: 2026-01-01\n    tried: "a, b"\n    done: yes\n    minutes: 10\n    learned: it went [well]\n';
  const { note, diagnostics } = parse(`---\nwhat: Walk\npractice:\n${record.repeat(3 * 365)}---\n`, 'homework/walk.md');
  expect(told(diagnostics).filter(({ message }) => message.includes('more lines or signs'))).toEqual([]);
  expect(note?.isReadable).toBe(true);
});
