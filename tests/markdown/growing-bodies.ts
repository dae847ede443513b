import { describe, expect, test } from 'vitest';
import { parseNote, type ParsedFile } from '../../src/read/read-note.ts';
import { headingsOf } from '../../src/markdown/headings.ts';
import { excerptOf, toPlainText } from '../../src/markdown/text.ts';
import { grown } from '../growing.ts';
import { html } from './safe.ts';

const UNITS = [
  ...[
    '<',
    '<!--',
    '<!-- ',
    '<a',
    '<a ',
    '<a b="',
    "<a b='",
    '</',
    '<b>',
    '<div></div>\n',
    '<?',
    '<!',
    '<p>a',
    '</p>',
    '<b a=№>x',
  ],
  ...[
    '[',
    '[]',
    '![',
    '![[',
    '[[',
    '[[a]]',
    ']',
    '](',
    '[a](b) ',
    '[a]: b\n',
    '[^№] ',
    '[^№]: a\n\n',
    '[http://',
    '- [?] a\n',
  ],
  ...[
    '`',
    '``` ',
    '```\n',
    'a`',
    '*',
    '**',
    '*a **b ',
    '_',
    'a_b',
    '_a ',
    '&',
    '&amp;',
    '&amp; 散',
    '&#x41;',
    '%%',
    '==',
    '~~',
    '~a~ ',
  ],
  ...[
    '|',
    '| a | b |\n',
    '- ',
    '- a\n',
    '  - a\n',
    '---\n',
    '# ',
    '# a\n',
    'a\n===\n',
    '#a ',
    '#a№ ',
    '#a/',
    '#-',
    '1. a\n',
    '> ',
    '>a\n\n',
  ],
  ...[
    '> [!note] a\n',
    ':',
    'http://a.b ',
    'www.a.b ',
    'a@b.c ',
    '{',
    '$',
    '"',
    '\\',
    '\\*',
    ' ',
    '\t',
    '\n',
    ' \n',
    'a  \n',
    'a',
    'a ',
    '散[',
    'é*',
  ],
];

export const READERS: readonly [string, (body: string) => unknown][] = [
  ['a note', (body) => noteOf(body).note],
  ['a page', (body) => html(body)],
  ['plain words', (body) => excerptOf(toPlainText(body), 160)],
  ['headings', (body) => headingsOf(body)],
];

const CODE = ['{', '{a}', '{{', '<p>a</p>', '<', '&amp;', '`', '[a](b) ', 'import a from "a"\n', '# a\n'];

/** Tests with bodies that grow to a size, out of each unit for each reader. */
export function testGrowing(size: number): void {
  describe.each(UNITS)('a body that grows out of %j', (unit) => {
    test.each(READERS)('is read as %s', (_, read) => {
      expect(read(`${grown(unit, size)} the end`)).not.toBeNull();
    });
  });

  test.each(CODE)('code that grows out of %j is compiled or named', (unit) => {
    expect(noteOf(grown(unit, size), 'a.mdx').note).not.toBeNull();
  });
}

export function noteOf(body: string, path = 'journal/2026-11-23.md'): ParsedFile {
  return parseNote(path, new TextEncoder().encode(body));
}
