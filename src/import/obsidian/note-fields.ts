import { RATING_RANGE } from '../../numbers/rating.ts';
import { writtenFieldsOf } from '../../read/fields/properties.ts';
import type { YamlFields } from '../../read/yaml/yaml-fields.ts';
import type { ImportedEntry } from '../records.ts';
import { readHours, readWrittenTime } from '../values/clock-times.ts';
import { tidy } from '../values/plain-markdown.ts';

/** What the frontmatter of a note becomes. */
type NoteFields = Pick<ImportedEntry, 'time' | 'title' | 'moodWord' | 'night' | 'tags' | 'rows'>;

/** `mood:: 6`, `- mood:: 6` and `[mood:: 6]` in the text; the text keeps it. */
const MOOD_IN_TEXT = /(?:^[ \t]*(?:[-*+][ \t]+)?|[[(])mood:: ?([^\])\n]+)/im;
const HOURS = /^(\d{1,2}(?:[.,]\d{1,2})?) ?h(?:ours?)?$/i;
const LONGEST_NIGHT = 24;

/** The fields that have a place here; of all others each is a row. What a field says that its place does not take is a row too. */
export function noteFields(fields: YamlFields, body: string): NoteFields {
  const written = new Map(writtenFieldsOf(fields).map(({ name, lines }) => [tidy(name), tidy(lines.join(', '))]));
  const taken = new Set<string>(['tags', 'tag', 'aliases', 'alias', 'cssclass', 'cssclasses', 'publish']);
  const take = <Value>(name: string, read: (text: string) => Value | null): Value | null => {
    const text = written.get(name);
    const value = text === undefined || text === '' ? null : read(text);
    if (value !== null) taken.add(name);
    return value;
  };
  const night = take('sleep', hoursOf);
  const mood = take('mood', inFewWords) ?? inFewWords(MOOD_IN_TEXT.exec(body)?.[1] ?? '');
  const given = { time: take('time', readWrittenTime), title: take('title', inFewWords) };
  return {
    ...given,
    moodWord: mood,
    night: night === null ? null : { hours: night },
    tags: [...tagsOf(fields, 'tags'), ...tagsOf(fields, 'tag')],
    rows: [...written].filter(([name, text]) => !taken.has(name) && text !== ''),
  };
}

/** `7:30`, `7.5 h`: a number alone may be a rating. */
function hoursOf(text: string): number | null {
  const hours = readHours(text) ?? Number(HOURS.exec(text)?.[1]?.replace(',', '.') ?? NaN);
  return hours >= 0 && hours <= LONGEST_NIGHT ? hours : null;
}

function inFewWords(text: string): string | null {
  const words = tidy(text);
  return words === '' || words.length > 60 || words.includes('\n') ? null : words;
}

/** A list, or a text with commas or spaces between its tags. */
function tagsOf({ values }: YamlFields, name: string): string[] {
  const value = values.get(name);
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,\s]+/)
      : [];
  return list
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => tidy(String(one)).replace(/^#/, ''))
    .filter((one) => one !== '');
}

/**
 * Moods that are numbers, with what they are on our scale: themselves, where one of the vault is past the middle of it and none
 * past its end. On which scale a few low numbers are nobody can know, so that whoever is there says it.
 */
export function numberedMoods(words: readonly (string | null)[]): ReadonlyMap<string, number | null> {
  const [lowest, highest] = RATING_RANGE;
  const numbers = words.filter((word) => word !== null && /^\d{1,3}(?:\.\d+)?$/.test(word)).map(Number);
  const isOurs = numbers.some((number) => number > highest / 2) && numbers.every((number) => number <= highest);
  const whole = numbers.filter((number) => Number.isInteger(number) && number >= lowest);
  return new Map(whole.map((number) => [String(number), isOurs ? number : null]));
}
