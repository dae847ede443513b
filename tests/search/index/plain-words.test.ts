import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../src/search/index/plain-words.ts';
import { openWordNumbers } from '../../../src/search/index/word-numbers.ts';
import { tokenize } from '../../../src/search/shared/tokens.ts';

const WORDS = ['well', 'Being', 'X', 'a', '2026', '3rd', '7'];
const SIGNS = Array.from("--\u2010\u2011\u2013\u2014\u2026 \n_'\u2019\u201c\u201d\u00a0\u00ab\u00bb\u00b7\u20ac/.:");
const piece = fc.oneof(fc.constantFrom(...WORDS, ...SIGNS), fc.string({ unit: 'binary-ascii', maxLength: 3 }));
const plainText = fc.array(piece).map((pieces) => pieces.join(''));

/** The words that the numbers stand for. */
function foundIn(text: string) {
  const numbers = openWordNumbers();
  const found = plainWords(text, numbers);
  const { vocabulary, rank } = numbers.inOrder();
  const inLetters = (words: readonly number[] = []) => words.map((number) => vocabulary[rank[number] ?? 0]);
  return { words: inLetters(found?.words), compounds: inLetters(found?.compounds) };
}

test('a plain text has the words and the compounds that any text has', () => {
  const isSame = (text: string) => {
    const { tokens, spellings } = tokenize(text, 'en');
    expect(foundIn(text)).toEqual({
      words: tokens.map((token) => token.text),
      compounds: spellings.map((spelling) => spelling.text),
    });
  };
  fc.assert(fc.property(plainText, isSame), { numRuns: 3000 });
});

test.each(['caf\u00e9', 'so\u00adft', 'x\u200dy', '\u00bd', 'a\u0301', '\u203c', '\u6f22', '\u00b2', '\u00a9'])(
  'a text with %j is not plain',
  (text) => expect(plainWords(text, openWordNumbers())).toBeNull(),
);

test('a word of a million letters is looked at once', () => {
  const long = 'a'.repeat(1_000_000);
  expect(foundIn(`${long} a-b`)).toEqual({ words: [long, 'a', 'b'], compounds: ['ab'] });
});
