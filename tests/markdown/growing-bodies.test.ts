import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { obstacleIn } from '../../src/markdown/obstacle.ts';
import { grown } from '../growing.ts';
import { noteOf, READERS, testGrowing } from './growing-bodies.ts';
import { html } from './safe.ts';
import { told } from '../told.ts';

/** Below every limit that is set by count. */
const SMALL = 5000;

testGrowing(SMALL);

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
      const body = grown(one, SMALL);
      expect(READERS.map(([, read]) => read(body) !== null)).toEqual([true, true, true, true]);
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
      'a wide table that is short to type',
      `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${'|\n'.repeat(100)}`,
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
