import { z } from 'zod';
import { minutesUntil, parseClockTime } from '../../calendar/clock.ts';
import { expects } from './expectation.ts';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { day, group, inOrder, listOf, number, oneOf, text, wholeNumber, yesNo } from './field-types.ts';

/** Where `max` does not say it. */
export const HIGHEST_ON_A_SCALE = 10;

/** A bound of a target; a time of the day is counted in minutes after noon, so that an evening stays in one piece. */
function bound() {
  return z.preprocess(
    (value) => {
      const time = typeof value === 'string' ? parseClockTime(value) : null;
      return time === null ? value : minutesUntil('12:00', time);
    },
    number(0, Infinity),
  );
}

/** Days that do not count, first and last included. */
export const pauseFields = {
  from: day().describe('the first day that does not count'),
  to: day().describe('the last one'),
};

export function pause() {
  return group(pauseFields).superRefine(inOrder('from', 'to'));
}

export const targetFields = {
  at_least: bound().optional().describe('from this value up'),
  at_most: bound().optional().describe('up to this value'),
  per: oneOf(['day', 'week']).optional().describe('in a day or in a week; day if left out'),
};

export const habitFields = {
  ...commonFields,
  name: text().describe('what you call it'),
  measure: oneOf(['yesno', 'minutes', 'count', 'scale', 'time']).describe('how you note it'),
  unit: text().optional().describe('what is counted, such as cups'),
  min: number(-1000, 1_000_000).optional().describe('the lowest value; 0 if left out'),
  max: number(-1000, 1_000_000).optional().describe('the highest value; 10 for a scale'),
  target: group(targetFields).optional().describe('what you aim for; both bounds make a range'),
  days: wholeNumber(1, 7).optional().describe('how many days a week it is meant for'),
  smallest: text().optional().describe('the version that still counts'),
  reference: text().optional().describe('a text that is shown on the habit’s page only'),
  why: text().optional().describe('what it is good for'),
  paused: listOf(pause()).optional().describe('days that do not count'),
  brief: yesNo().optional().describe('whether it may stand on the brief; true with a target'),
  hide_numbers: yesNo().optional().describe('true shows no numbers of it anywhere'),
};

export const habitSchema = z
  .strictObject(habitFields)
  .superRefine(({ measure, min, max }, context) => {
    const highest = max ?? (measure === 'scale' ? HIGHEST_ON_A_SCALE : Infinity);
    if (min === undefined || min < highest) return;
    const message = expects(max === undefined ? { is: 'below', than: highest } : { is: 'above-min' });
    context.addIssue({ code: 'custom', path: [max === undefined ? 'min' : 'max'], message });
  })
  .superRefine(({ measure, target: { at_least, at_most } = {} }, context) => {
    // Two times of the day are in order whichever comes first: the clock goes round.
    if (measure === 'time' || at_least === undefined || at_most === undefined || at_least <= at_most) return;
    context.addIssue({ code: 'custom', path: ['target', 'at_most'], message: expects({ is: 'not-below-least' }) });
  });

export const habit = defineKind({
  name: 'habit',
  folder: 'habits',
  onlyFile: null,
  isOnDay: false,
  schema: habitSchema,
  printed: {
    name: 'if-chosen',
    unit: 'if-chosen',
    target: 'if-chosen',
  },
  calledBy: 'name',
  hasUniqueNames: true,
  hasOwnPages: true,
  words: { one: 'habit', withArticle: 'a habit' },
  creation: {
    inUse: ['name', 'measure', 'unit', 'target', 'smallest', 'why'],
    nameField: { field: 'name', placeholder: 'A new habit' },
    question: 'What do you call the habit?',
    fileName: 'name',
  },
  guide: {
    slug: 'habit',
    title: 'Habit',
    about:
      'Something to keep an eye on. Its values stand in your entries; 0 is a value, skipped is a choice, and nothing is no record.',
    place: 'habits/movement.md; entries call it by that name, movement',
    example: 'habits/movement.md',
  },
});

export type HabitFields = z.infer<typeof habitSchema>;
export type HabitMeasure = HabitFields['measure'];
export type HabitTarget = NonNullable<HabitFields['target']>;
