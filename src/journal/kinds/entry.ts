import { z } from 'zod';
import { commonFields, share } from './common.ts';
import { clockTime, group, listOf, mapOf, number, oneOf, text, wholeNumber, yesNo } from './fields.ts';
import { practiceFields } from './homework.ts';

/** The night that ended on the morning of the entry's day. */
export const nightFields = {
  in_bed: clockTime().optional(),
  tried: clockTime().optional(),
  woke: clockTime().optional(),
  up: clockTime().optional(),
  latency: number(0, 1440).optional(),
  awake: number(0, 1440).optional(),
  awakenings: wholeNumber(0, 99).optional(),
  quality: wholeNumber(1, 5).optional(),
  trouble: yesNo().optional(),
  hours: number(0, 24).optional(),
};

export const questionFields = {
  ask: text(),
  priority: wholeNumber(1, 9).optional(),
  hard: yesNo().optional(),
  state: oneOf(['open', 'asked', 'answered', 'dropped']).optional(),
  answer: text().optional(),
  share: share().optional(),
};

/** A question in one line is the same as `ask:` alone. */
const question = z.preprocess((value) => (typeof value === 'string' ? { ask: value } : value), group(questionFields));

const DONE_WORDS: Readonly<Record<string, string>> = { true: 'yes', false: 'not-this-time', no: 'not-this-time' };

/** `yes`, `part` and `not-this-time` alone are a practice record that says no more. */
const practice = z.preprocess((value) => {
  const word = typeof value === 'boolean' ? String(value) : value;
  return typeof word === 'string' ? { done: DONE_WORDS[word] ?? word } : word;
}, group(practiceFields));

/** A habit's value before its definition is known: what is right for it is checked where habits and entries meet. */
const habitValue = z.union([z.number(), z.boolean(), z.string()], { error: 'a value, or skipped' });

export const entryFields = {
  ...commonFields,
  mood: wholeNumber(0, 10).optional(),
  energy: wholeNumber(0, 10).optional(),
  stress: wholeNumber(0, 10).optional(),
  feelings: listOf(text()).optional(),
  prompt: text().optional(),
  habits: mapOf(habitValue, 'a group of habits, one a line').optional(),
  night: group(nightFields).optional(),
  homework: mapOf(practice, 'a group of homeworks, one a line: yes, part or not-this-time').optional(),
  questions: listOf(question).optional(),
};

export const entrySchema = z.strictObject(entryFields);

export type EntryFields = z.infer<typeof entrySchema>;
export type Night = NonNullable<EntryFields['night']>;
export type Question = NonNullable<EntryFields['questions']>[number];
export type HabitValue = z.infer<typeof habitValue>;
