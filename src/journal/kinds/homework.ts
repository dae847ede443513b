import { z } from 'zod';
import { commonFields, share } from './common.ts';
import { day, group, id, listOf, number, oneOf, text, wholeNumber } from './fields.ts';

/** One time the homework was tried; less than planned is a complete record. */
export const practiceFields = {
  done: oneOf(['yes', 'part', 'not-this-time']),
  minutes: number(0, 1440).optional(),
  count: number(0, Infinity).optional(),
  quality: wholeNumber(0, 4).optional(),
  difficulty: wholeNumber(0, 10).optional(),
  mastery: wholeNumber(0, 10).optional(),
  pleasure: wholeNumber(0, 10).optional(),
  distress: group({
    expected: wholeNumber(0, 100).optional(),
    before: wholeNumber(0, 100).optional(),
    peak: wholeNumber(0, 100).optional(),
    after: wholeNumber(0, 100).optional(),
  }).optional(),
  predicted: text().optional(),
  likely: wholeNumber(0, 100).optional(),
  happened: text().optional(),
  learned: text().optional(),
  in_the_way: text().optional(),
  share: share().optional(),
};

export const homeworkFields = {
  ...commonFields,
  what: text(),
  why: text().optional(),
  kind: oneOf([
    'breathing',
    'self-care',
    'skill',
    'coping',
    'reframe',
    'activity',
    'exposure',
    'worry',
    'monitoring',
    'reading',
    'values',
    'other',
  ]).optional(),
  set_by: oneOf(['therapist', 'together', 'me']).optional(),
  set_in: id().optional(),
  when: text().optional(),
  where: text().optional(),
  planned: number(0, 1000).optional(),
  per: oneOf(['day', 'week', 'once']).optional(),
  minutes: number(0, 1440).optional(),
  obstacles: listOf(group({ if: text(), then: text() })).optional(),
  confidence: wholeNumber(0, 100).optional(),
  smallest: text().optional(),
  from: day().optional(),
  until: day().optional(),
  state: oneOf(['active', 'done', 'changed', 'paused', 'let-go']).optional(),
  practice: listOf(group({ date: day(), ...practiceFields })).optional(),
};

export const homeworkSchema = z.strictObject(homeworkFields);

export type HomeworkFields = z.infer<typeof homeworkSchema>;
export type PracticeRecord = Omit<NonNullable<HomeworkFields['practice']>[number], 'date'>;
