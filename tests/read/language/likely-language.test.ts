import { describe, expect, test } from 'vitest';
import { plainlyInAnother } from '../../../src/read/language/likely-language.ts';

const ENGLISH =
  'I was there with them and they would have been home when that happened, which was about what we thought. ';
const GERMAN =
  'Ich habe das nicht gewollt, und der Tag ist auch so vergangen, wie er sich eben zog, aber noch sehr müde. ';
const SWEDISH = 'Jag har inte sovit och det var som det var, men vi hade också mycket att göra när det blev kväll. ';
const JAPANESE = '今日は天気がいいから、公園に行きました。とても楽しかったです。';
const RUSSIAN = 'Сегодня я долго гулял по парку и думал о том, что было вчера. ';

const many = (text: string, times = 40) => [text.repeat(times)];

describe('a journal is plainly in another language than the one that is set', () => {
  test.each([
    ['German', many(GERMAN), 'en-GB', 'de'],
    ['English', many(ENGLISH), 'de', 'en'],
    ['Swedish', many(SWEDISH), 'fr', 'sv'],
    ['Japanese', many(JAPANESE, 120), 'en', 'ja'],
    ['Russian', many(RUSSIAN), 'en', 'ru'],
    ['mostly German', [...many(GERMAN), ENGLISH.repeat(3)], 'en', 'de'],
  ])('%s', (_, texts, set, likely) => {
    expect(plainlyInAnother(texts, set)).toBe(likely);
  });
});

describe('nothing is said', () => {
  test.each([
    ['where it is that language, in any country', many(GERMAN), 'de-AT'],
    ['where two share their letters', many(RUSSIAN), 'uk'],
    ['of a journal in two languages', [...many(GERMAN, 20), ...many(ENGLISH, 20)], 'en'],
    ['of a few notes', [GERMAN.repeat(3)], 'en'],
    ['of a language that has no small words here', many('Ez a nap is eltelt valahogy, nem volt könnyű. '), 'hu'],
    ['of nothing', [], 'en'],
  ])('%s', (_, texts, set) => {
    expect(plainlyInAnother(texts, set)).toBeNull();
  });
});
