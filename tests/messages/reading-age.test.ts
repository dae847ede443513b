import { globSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../build-site.ts';
import { sentencesIn } from './strings-in.ts';

/** About files and programs, which cannot be named in small words alone; and published word for word. */
const LEFT_OUT = /(?:diagnostics|diagnostic-parts|new-files|starter|questionnaires)\.ts$/;
/** What a person reads on a page, on a sheet or beside it. */
const FILES = globSync('src/messages/en/*.ts', { cwd: ROOT })
  .filter((path) => !LEFT_OUT.test(path))
  .sort();

/** The youngest that American schools teach their first grade at is six: a grade and five are years of age. */
const FIRST_GRADE = 5;
const MOST_YEARS = 11;
/** A formula for texts says nothing of a label. */
const FEWEST_WORDS = 8;

/**
 * The years of age at which a text is read with ease, by the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and
 * Chissom 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  return (
    FIRST_GRADE + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllable(words.join(' ')) })
  );
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/**
 * Sentences that are harder by the formula. The first is given word for word, and its numbers left out would say less; the
 * others have long words for which there are no shorter ones as well known.
 */
const HARDER = [
  'You noted trouble sleeping on ',
  'describe one ordinary hour of today, in order.',
  'In another country, your doctor or the emergency number can tell you whom to call.',
  'For the next session, first by priority, then the oldest.',
];

const isHarder = (sentence: string) => HARDER.some((start) => sentence.startsWith(start));
const longEnough = (sentence: string) => wordsOf(sentence).length >= FEWEST_WORDS;

describe('the fixed sentences can be read at eleven', () => {
  test('together, by file', () => {
    const ages = FILES.map((path) => [path, sentencesIn(path).filter((text) => wordsOf(text).length > 2)] as const)
      .filter(([, sentences]) => sentences.length > 2)
      .map(([path, sentences]) => [path, readingAge(sentences)] as const);
    expect(ages.length).toBeGreaterThan(10);
    expect(ages.filter(([, age]) => age > MOST_YEARS)).toEqual([]);
  });

  test('and one by one', () => {
    const sentences = FILES.flatMap(sentencesIn).filter((text) => longEnough(text) && !isHarder(text));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => readingAge([sentence]) > MOST_YEARS)).toEqual([]);
  });

  test('where a sentence that cannot be is found', () => {
    expect(readingAge(['The cat sat on the mat and looked at us.'])).toBeLessThan(8);
    expect(
      readingAge(['Notwithstanding considerable methodological heterogeneity, interpretation necessitates caution.']),
    ).toBeGreaterThan(20);
  });
});
