import { z } from 'zod';
import { expects } from './expectation.ts';
import { defineKind } from './define-kind.ts';
import { commonFields, share } from './common-fields.ts';
import { clockTime, group, listOf, mapOf, number, oneOf, rating, text, wholeNumber, yesNo } from './field-types.ts';
import { practiceFields } from './homework.ts';

/** The night that ended on the morning of the entry's day. */
export const nightFields = {
  in_bed: clockTime().optional().describe('when you went to bed'),
  tried: clockTime().optional().describe('when you tried to sleep'),
  woke: clockTime().optional().describe('when you woke for good'),
  up: clockTime().optional().describe('when you got up'),
  latency: number(0, 1440).optional().describe('minutes until you slept'),
  awake: number(0, 1440).optional().describe('minutes awake in the night, all together'),
  awakenings: wholeNumber(0, 99).optional().describe('how often you woke'),
  quality: wholeNumber(1, 5).optional().describe('how well you slept, 1 to 5'),
  trouble: yesNo().optional().describe('true if sleeping was hard'),
  hours: number(0, 24).optional().describe('hours slept, if you note nothing else'),
};

export const questionFields = {
  ask: text().describe('the question'),
  priority: wholeNumber(1, 9).optional().describe('1 comes first'),
  hard: yesNo().optional().describe('true if it is hard to bring up: then only a hint is printed'),
  state: oneOf(['open', 'asked', 'answered', 'dropped']).optional().describe('what became of it; open if left out'),
  answer: text().optional().describe('what came out of it'),
  share: share().optional().describe('who may see the question'),
};

/** A question in one line is the same as `ask:` alone. */
const question = z.preprocess((value) => (typeof value === 'string' ? { ask: value } : value), group(questionFields));

const DONE_WORDS: Readonly<Record<string, string>> = { true: 'yes', false: 'not-this-time', no: 'not-this-time' };

/** `yes`, `part` and `not-this-time` alone are a practice record that says no more. */
const practice = z.preprocess((value) => {
  const word = typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
  return typeof word === 'string' ? { done: DONE_WORDS[word] ?? word } : word;
}, group(practiceFields));

/** A habit's value before its definition is known: what is right for it is checked where habits and entries meet. */
const habitValue = z.union([z.number(), z.boolean(), z.string()], { error: expects({ is: 'habit-value' }) });

/** Feelings are counted one by one, which a text with commas would hide. */
function notInOneText<Feelings extends z.ZodType>(feelings: Feelings) {
  return z.preprocess((value, context) => {
    const isSeveral = typeof value === 'string' && /[,;\u3001\uff0c]/.test(value);
    if (isSeveral) context.addIssue({ code: 'custom', message: expects({ is: 'feelings' }) });
    return value;
  }, feelings);
}

export const entryFields = {
  ...commonFields,
  mood: rating().optional().describe('0 lowest, 10 highest'),
  energy: rating().optional().describe('0 lowest, 10 highest'),
  stress: rating().optional().describe('0 lowest, 10 highest'),
  feelings: notInOneText(listOf(text())).optional().describe('what you felt, in single words'),
  prompt: text().optional().describe('the prompt you wrote to, by its name or its words'),
  habits: mapOf(habitValue, { is: 'habits' }).optional().describe('each habit with its value, or skipped'),
  night: group(nightFields).optional().describe('the night that ended this morning'),
  homework: mapOf(practice, { is: 'practices' })
    .optional()
    .describe('each homework you tried: yes, part, not-this-time, or a record of it'),
  questions: listOf(question).optional().describe('questions for the next session'),
};

export const entrySchema = z.strictObject(entryFields);

export const entry = defineKind({
  name: 'entry',
  folder: 'journal',
  onlyFile: null,
  isOnDay: true,
  schema: entrySchema,
  printed: {
    brief: 'if-shared',
    questions: 'unless-closed',
    homework: 'if-set-together',
    mood: 'as-a-sum',
    night: 'as-a-sum',
    habits: 'as-a-sum',
  },
  calledBy: 'text',
  hasUniqueNames: false,
  hasOwnPages: true,
  words: { one: 'entry', withArticle: 'an entry' },
  creation: {
    inUse: ['title', 'time', 'mood', 'energy', 'stress', 'feelings', 'night', 'habits', 'homework', 'questions'],
    fileName: 'day-and-maybe-name',
  },
  guide: {
    slug: 'entry',
    title: 'Entry',
    about: 'A day in your words, or only its values, or both. Several in a day are fine. Nothing has to be filled in.',
    place: 'journal/2026-11-23.md, or journal/2026/2026-11-23.md, or journal/2026-11-23-after-work.md',
    example: 'journal/2026/2026-11-22.md',
  },
});

export type EntryFields = z.infer<typeof entrySchema>;
export type Night = NonNullable<EntryFields['night']>;
export type Question = NonNullable<EntryFields['questions']>[number];
export type HabitValue = z.infer<typeof habitValue>;
