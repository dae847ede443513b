import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNote, type ParsedFile } from '../../src/read/read-note.ts';
import { headingsOf } from '../../src/markdown/headings.ts';
import { obstacleIn } from '../../src/markdown/obstacle.ts';
import { excerptOf, toPlainText } from '../../src/markdown/text.ts';
import { grown } from '../growing.ts';
import { html } from './safe.ts';
import { told } from '../told.ts';

/**
 * What is read in proportion to its length takes about a second at this size. What looks back at all it has read, at
 * each sign, takes minutes and more, and ends at the limit of a test.
 */
const LARGE = 800_000;
/** Below every limit that is set by count. */
const SMALL = 20_000;

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

const READERS: readonly [string, (body: string) => unknown][] = [
  ['a note', (body) => noteOf(body).note],
  ['a page', (body) => html(body)],
  ['plain words', (body) => excerptOf(toPlainText(body), 160)],
  ['headings', (body) => headingsOf(body)],
];

describe.each(UNITS)('a body that grows out of %j', (unit) => {
  test.each(READERS)('is read as %s', (_, read) => {
    for (const size of [SMALL, LARGE]) expect(read(`${grown(unit, size)} the end`)).not.toBeNull();
  });
});

test.each(['{', '{a}', '{{', '<p>a</p>', '<', '&amp;', '`', '[a](b) ', 'import a from "a"\n', '# a\n'])(
  'code that grows out of %j is compiled or named',
  (unit) => {
    for (const size of [SMALL, LARGE]) expect(noteOf(grown(unit, size), 'a.mdx').note).not.toBeNull();
  },
);

const sign = fc.constantFrom(
  ...Array.from('<>![]()`*_&;%=~|-#:/"\'{}\\$^@ \n\ta1é散'),
  '&amp;',
  '<!--',
  '-->',
  'www.',
  'http://',
  '\n\n',
);

test('whatever signs a body is made of, it is read', () => {
  const unit = fc.array(sign, { minLength: 1, maxLength: 6 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(unit, (one) => {
      for (const [, read] of READERS) expect(read(grown(one, SMALL))).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});

describe('what is more than can be laid out is named and shown as it is written', () => {
  const named = (body: string) => {
    const { note, diagnostics } = noteOf(body);
    return {
      body: note?.body,
      messages: told(diagnostics).map(({ message }) => message),
      isWritten: html(body).startsWith('<pre>'),
    };
  };

  test.each([
    ['a paragraph with too many signs', '&amp;'.repeat(40_000), 'holds more signs such as'],
    [
      'a table of 5,000 columns in ragged rows',
      `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${'|b|\n'.repeat(5000)}`,
      'more cells than',
    ],
    [
      'tags that are opened again in every block',
      `${grown('<b a=№>', 5000)}\n\n${'x<p>y</p>'.repeat(5000)}`,
      'nested too deeply',
    ],
  ])('%s', (_, body, message) => {
    expect(named(body)).toEqual({ body, messages: [expect.stringContaining(message)], isWritten: true });
  });

  test.each([
    [
      'a table of three years',
      `| day | a | b | c | d |\n| - | - | - | - | - |\n${'| 2026-01-01 | 1 | 2 | 3 | 4 |\n'.repeat(1100)}`,
    ],
    ['a list of two thousand things', '- a *thing* and [another](b)\n'.repeat(2000)],
    ['a picture that is pasted in', `![](data:image/png;base64,${'ab+/0'.repeat(200_000)})`],
    [
      'a year of lines without an empty one',
      `${'Words and more words to the end of the line.\n'.repeat(9)}*Some* are marked.\n`.repeat(400),
    ],
    ['prose with a space of its own after each word', 'word&nbsp;'.repeat(800)],
  ])('%s is not', (_, body) => {
    expect(obstacleIn(body)).toBeNull();
  });
});

function noteOf(body: string, path = 'journal/2026-11-23.md'): ParsedFile {
  return parseNote(path, new TextEncoder().encode(body));
}
