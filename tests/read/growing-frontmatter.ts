import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/read/settings/read-settings.ts';
import { grown } from '../growing.ts';
import { parse } from './folder.ts';

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

/** Tests with first lines that grow to a size, out of each unit in each place. */
export function testGrowing(size: number): void {
  describe.each(PLACES)('a frontmatter that grows %s', (_, placed) => {
    test.each(UNITS)('out of %j is read or named', (unit) => {
      const { note, diagnostics } = parse(`---\n${placed(`${grown(unit, size)}!`)}\n---\nWords.\n`);
      expect(note?.body).toContain('Words.');
      if (!note?.isReadable) expect(diagnostics).not.toEqual([]);
    });
  });

  test.each(UNITS)('settings that grow out of %j are read or named', (unit) => {
    expect(() => parseSettings(Buffer.from(grown(unit, size)))).not.toThrow();
  });
}
