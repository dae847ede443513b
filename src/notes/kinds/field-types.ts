import { z } from 'zod';
import { expects, type Expectation } from './expectation.ts';
import { isDay } from '../../calendar/day.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { parseClockTime, type ClockTime } from '../../calendar/clock.ts';

/**
 * The types of field that every kind is made of. An error says what would be right, so that messages read "mood is 11;
 * give a whole number from 0 to 10".
 */

/**
 * A number in quotes, or one that is written in another way than it would be shown. A comma is that of a decimal where it
 * cannot be one of thousands: before one or two digits, or behind a 0.
 */
export const NUMBER_PATTERN = String.raw`\s*[-+]?(\d+(\.\d*)?|\.\d+|\d+,\d{1,2}|0,\d+)\s*`;
const NUMBER_TEXT = new RegExp(`^${NUMBER_PATTERN}$`);
const TRUE_WORDS = new Set(['true', 'yes', 'on', 'y']);
const FALSE_WORDS = new Set(['false', 'no', 'off', 'n']);

/** `"4"` in quotes is the number 4, and so is `+4`; `2,5` is 2.5. Nothing else becomes a number. */
export function unquoteNumber(value: unknown): unknown {
  return typeof value === 'string' && NUMBER_TEXT.test(value) ? Number(value.replace(',', '.')) : value;
}

/** YAML 1.2 reads `yes` and `off` as text; in a field that is true or false they mean what they say. */
export function readYesNo(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const word = value.trim().toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : value;
}

export function wholeNumber(low: number, high: number) {
  const error = expects({ is: 'whole-number', low, high });
  return z.preprocess(unquoteNumber, z.int({ error }).min(low, { error }).max(high, { error }));
}

/** What is rated from lowest to highest: mood, difficulty, how near a goal feels. */
export function rating() {
  return wholeNumber(...RATING_RANGE);
}

export function number(low: number, high: number) {
  const error = expects({ is: 'number', low, high: high === Infinity ? null : high });
  return z.preprocess(unquoteNumber, z.number({ error }).min(low, { error }).max(high, { error }));
}

export function yesNo() {
  return z.preprocess(readYesNo, z.boolean({ error: expects({ is: 'true-false' }) }));
}

/** A line of the writer's own words. Numbers and days that YAML reads as such are text here. */
export function text() {
  const error = expects({ is: 'text' });
  return z.preprocess(unquoted, z.string({ error }).trim().min(1, { error }));
}

export function oneOf<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(choices, { error: expects({ is: 'one-of', choices }) });
}

export function clockTime() {
  const error = expects({ is: 'clock-time' });
  return z
    .string({ error })
    .refine((value) => parseClockTime(value) !== null, { error })
    .transform((value) => parseClockTime(value) as ClockTime);
}

export function day() {
  const error = expects({ is: 'day' });
  return (
    z
      .string({ error })
      // Nothing is compared with what is no day.
      .refine((value) => isDay(value), { error, abort: true })
      .transform((value) => value)
  );
}

/** The name of another note; a lone number or day is a name too. */
export function id() {
  const error = expects({ is: 'id' });
  return z.preprocess(unquoted, z.string({ error }).trim().min(1, { error }));
}

/** A list; one value alone is a list of one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item, { error: expects({ is: 'list' }) }),
  );
}

export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: expects({ is: 'group', names: Object.keys(shape) }) });
}

/** Holds that a record's last day or highest value does not come before its first; what is not given is in order. */
export function inOrder<First extends string, Last extends string>(first: First, last: Last) {
  type Bounds = Partial<Record<First | Last, string | number | undefined>>;
  return (record: Bounds, context: z.RefinementCtx): void => {
    const [from, to] = [record[first], record[last]];
    if (from === undefined || to === undefined || from <= to) return;
    context.addIssue({ code: 'custom', path: [last], message: expects({ is: 'not-before', day: first }) });
  };
}

export function mapOf<Value extends z.ZodType>(value: Value, expected: Expectation) {
  return z.record(z.string(), value, { error: expects(expected) });
}

/** `a, b` in one line or a YAML list; a leading # goes, doubles and empty ones go, spelling is kept as first written. */
export function tags() {
  const error = expects({ is: 'tags' });
  const item = z.preprocess(unquoted, z.string({ error }));
  return z.preprocess(splitAtCommas, z.array(item, { error })).transform((list) => uniqueTags(list));
}

function splitAtCommas(value: unknown): unknown {
  const line = unquoted(value);
  return typeof line === 'string' ? line.split(',') : line;
}

/** A number or a yes that stands where words do is a word. */
function unquoted(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

export function uniqueTags(list: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const raw of list) {
    const tag = raw.normalize('NFC').trim().replace(/^#+/, '').trim();
    if (tag !== '' && !byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  }
  return [...byKey.values()];
}

/** What makes two spellings one tag: composed letters, upper and lower case. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
