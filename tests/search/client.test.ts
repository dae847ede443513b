import { describe, expect, it } from 'vitest';
import { joinCharacters, separateCharacters } from '../../src/search/shared/characters.ts';
import { parseExcerpt } from '../../src/search/client/excerpt.ts';
import { parametersOf, queryOf } from '../../src/search/client/query.ts';
import { startsWithTerm, termsOf } from '../../src/search/client/terms.ts';
import { countSentence, dayInWords } from '../../src/messages/en/search.ts';

describe('parseExcerpt', () => {
  it('says a tag once and without its sign, marked or not', () => {
    const said = (excerpt: string) =>
      parseExcerpt(excerpt)
        .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
        .join('');
    expect(said('the whole choir. #choir choir #verse verse')).toBe('the whole choir. choir verse');
    expect(said('the <mark>choir.</mark> <mark>#choir</mark> <mark>choir</mark> #verse verse')).toBe(
      'the [choir. choir] verse',
    );
    expect(said('late #work/nights work/nights work nights')).toBe('late work/nights work nights');
    expect(said('in the text #calm and more')).toBe('in the text #calm and more');
  });

  it('tells matches from the text around them', () => {
    expect(parseExcerpt('a <mark>long</mark> <mark>walk,</mark> then')).toEqual([
      { text: 'a ', isMatch: false },
      { text: 'long walk,', isMatch: true },
      { text: ' then', isMatch: false },
    ]);
  });

  it('takes everything but the marks as text', () => {
    expect(parseExcerpt('&lt;img onerror=x&gt; <b>bold</b>')).toEqual([
      { text: '<img onerror=x> <b>bold</b>', isMatch: false },
    ]);
  });

  it('joins Chinese and Japanese again', () => {
    expect(parseExcerpt('今 日 <mark>公</mark> <mark>園</mark> に')).toEqual([
      { text: '今日', isMatch: false },
      { text: '公園', isMatch: true },
      { text: 'に', isMatch: false },
    ]);
  });
});

describe('termsOf', () => {
  it('is null where there is no word', () => {
    expect([termsOf(''), termsOf('  '), termsOf('?! …')]).toEqual([null, null, null]);
  });

  it('keeps words in quotes together, straight or curled', () => {
    expect(termsOf('“after work”')).toEqual({ query: '"after work"', terms: ['after', 'work'], isPhrase: true });
    expect(termsOf('after work')).toMatchObject({ query: 'after work', isPhrase: false });
  });

  it('looks for Chinese and Japanese as a phrase of characters', () => {
    expect(termsOf('公園')).toEqual({ query: '"公 園"', terms: ['公', '園'], isPhrase: true });
  });

  it('compares words without case, accents, punctuation, and by the parts between hyphens', () => {
    expect(startsWithTerm('“Café,”', 'caf')).toBe(true);
    expect(startsWithTerm('self-care', 'care')).toBe(true);
    expect(startsWithTerm('to', 'Toronto')).toBe(false);
  });
});

describe('separateCharacters', () => {
  it('sets characters apart and leaves other words alone', () => {
    expect(separateCharacters('I went to 公園 today')).toBe('I went to 公 園 today');
    expect(joinCharacters(separateCharacters('I went to 公園 today'))).toBe('I went to 公園 today');
  });
});

describe('the address of a question', () => {
  it('gives back the question', () => {
    const address = 'q=long+walk&kind=entry&tag=calm&year=2026&month=03&questions=yes&order=best';
    expect(parametersOf(queryOf(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('is empty for an empty question', () => {
    expect(parametersOf(queryOf(new URLSearchParams('order=nonsense'))).toString()).toBe('');
  });
});

describe('the words of the page', () => {
  it('counts in a sentence', () => {
    expect([countSentence(1, 'x', false), countSentence(1200, 'x', false)]).toEqual(['1 note', '1,200 notes']);
    expect(countSentence(0, ' walk ', true)).toBe('Nothing found for “walk” with these filters.');
  });

  it('says the day, leap day too, or that there is none', () => {
    expect([dayInWords('2024-02-29'), dayInWords(null)]).toEqual(['Thursday 29 February 2024', 'No day']);
  });
});
