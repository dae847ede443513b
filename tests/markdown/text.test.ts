import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, toPlainText } from '../../src/markdown/text.ts';

describe('the words of a body', () => {
  test.each([
    ['# A *day*\n\nI **walked**.\n- one\n- [two](x.md)', 'A day\nI walked.\none\ntwo'],
    ['I felt <3 and x > y.', 'I felt <3 and x > y.'],
    ['a <b>bold</b> word', 'a bold word'],
    ['kept <!-- a > remark --> kept', 'kept kept'],
    ['<!--\na remark\n\nover lines\n-->\n\nkept', 'kept'],
    ['<div>\n\nkept\n\n</div>', 'kept'],
    ['one  \ntwo', 'one two'],
    ['![The sea](sea.jpg)', 'The sea'],
    ['[[2026-11-19|that day]]', 'that day'],
    ['```\ncode\n```', 'code'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a b\n1 2'],
    ['', ''],
  ])('%j', (body, words) => {
    expect(toPlainText(body)).toBe(words);
  });
});

describe('an excerpt', () => {
  test.each([
    ['short', 20, 'short'],
    ['one two three four', 12, 'one two\u2026'],
    ['one, two three', 9, 'one, two\u2026'],
    ['one two, three', 10, 'one two\u2026'],
    ['onelongwordwithoutend', 8, 'onelongw\u2026'],
    ['a\n\nb', 20, 'a b'],
  ])('%j to %i', (text, longest, excerpt) => {
    expect(excerptOf(text, longest)).toBe(excerpt);
  });

  test('is never cut inside a character a person sees', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0301', '🏳️‍🌈', '👍🏽', 'x', '散'), { minLength: 20 }),
        fc.integer({ min: 8, max: 60 }),
        (parts, longest) => {
          const whole = graphemes(parts.join(''));
          const cut = graphemes(excerptOf(parts.join(''), longest).replace(/\u2026$/, ''));
          expect(cut).toEqual(whole.slice(0, cut.length));
        },
      ),
    );
  });

  test('of two hundred thousand words is as short as of a few', () => {
    expect(excerptOf(toPlainText('walked slowly home '.repeat(70_000)), 100).length).toBeLessThanOrEqual(101);
  });
});
