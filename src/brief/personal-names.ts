import { formatDay } from '../calendar/format.ts';
import type { Day } from '../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../calendar/week.ts';

/** Languages that write every noun with a capital, where one says nothing about a name. */
const CAPITAL_NOUNS = /^(?:de|lb|gsw|nds)\b/;
/** A word with a capital first and small letters after it. */
const CAPITALIZED = /\p{Lu}[\p{Ll}\p{M}'\u2019-]*\p{Ll}/u;
const WORD = /[\p{L}\p{M}'\u2019-]+/gu;
/** What a new sentence begins after, so that the capital of its first word says nothing. */
const SENTENCE_START = /(?:[.!?:;\u2026\u3002]["')\u2019\u201d]*\s+|["'(\u2018\u201c\u2013\u2014-]\s*)$/u;
/** Signs before a word that can tell whether a sentence begins with it; lines have no two spaces in a row. */
const BEFORE = 20;
const OWN = /^I(?:['\u2019].+)?$/;

/**
 * Words of the lines that look like names: with a capital inside a sentence, or known to be a person's. Those at the start of a
 * sentence count where the same word is found elsewhere. In order of the alphabet.
 */
export function namesOnSheet(lines: readonly string[], people: ReadonlySet<string>, language: string): string[] {
  const calendar = wordsOfCalendar(language);
  const found = new Set<string>();
  const isName = (word: string) => CAPITALIZED.test(word) && !OWN.test(word) && !calendar.has(word);
  for (const line of lines) {
    for (const { 0: written, index } of line.matchAll(WORD)) {
      const word = withoutEnding(written);
      const isFirst = index === 0 || SENTENCE_START.test(line.slice(Math.max(0, index - BEFORE), index));
      const isInside = !CAPITAL_NOUNS.test(language) && !isFirst;
      if (isName(word) && (people.has(word) || isInside)) found.add(word);
    }
  }
  return [...found].sort((a, b) => a.localeCompare(b, language));
}

/** The words of names of people by which they may be known on a sheet. */
export function wordsOfPeople(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.match(WORD) ?? []).filter((word) => CAPITALIZED.test(word)));
}

/** `Les's five minutes` is about Les. */
function withoutEnding(word: string): string {
  return word.replace(/['\u2019]s?$/u, '').replace(/^['\u2019-]+|(?<!-)-+$/gu, '');
}

const known = new Map<string, ReadonlySet<string>>();

/** The same for every sheet in a language. */
function wordsOfCalendar(language: string): ReadonlySet<string> {
  const words = known.get(language) ?? calendarWords(language);
  known.set(language, words);
  return words;
}

/** Days of the week and months, one or several, which some languages write with a capital. */
function calendarWords(language: string): ReadonlySet<string> {
  const days = Array.from({ length: DAYS_OF_A_WEEK }, (_, index): Day => `2026-06-0${String(index + 1)}` as Day);
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15` as Day);
  return new Set(
    [
      ...days.flatMap((day) => [formatDay(day, 'weekday', language), formatDay(day, 'weekday-short', language)]),
      ...months.flatMap((day) => [formatDay(day, 'month', language), formatDay(day, 'month-short', language)]),
    ].flatMap((words) => (words.match(WORD) ?? []).flatMap((word) => [word, `${word}s`])),
  );
}
