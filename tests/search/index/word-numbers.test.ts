import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWordNumbers } from '../../../src/search/index/word-numbers.ts';

/** Of two letters, so that many begin alike, and of any. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** What the numbers were before: the places in a list of what was met. */
function numbersByList(words: readonly string[]): number[] {
  const met: string[] = [];
  return words.map((one) => (met.includes(one) ? met.indexOf(one) : met.push(one) - 1));
}

test('each word has the number of when it was met first, alone and in the middle of a text', () => {
  const areSame = (words: readonly string[]) => {
    const text = words.join('');
    const alone = openWordNumbers();
    const within = openWordNumbers();
    let from = 0;
    const ofText = words.map((one) => within.at(text, from, (from += one.length)));
    expect(words.map(alone.of)).toEqual(numbersByList(words));
    expect(ofText).toEqual(numbersByList(words));
  };
  fc.assert(fc.property(fc.array(word, { maxLength: 60 }), areSame), { numRuns: 2000 });
});

test('of a hundred thousand words each keeps its number', () => {
  const words = Array.from({ length: 100_000 }, (_, number) => number.toString(36));
  const numbers = openWordNumbers();
  words.forEach(numbers.of);
  expect(words.map(numbers.of)).toEqual(words.map((_, number) => number));
});

// FNV-1a of 32 bits is the same for both.
test.each([
  ['yicrw', 'gtbxa'],
  ['vymkm', 'zhjkzk'],
  ['tqcps', 'ligusm'],
])('%s and %s, which have the same hash, are told apart', (one, other) => {
  const numbers = openWordNumbers();
  expect([one, other, one, other].map(numbers.of)).toEqual([0, 1, 0, 1]);
});
