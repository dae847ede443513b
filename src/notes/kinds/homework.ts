import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { commonFields, share } from './common-fields.ts';
import { day, group, id, inOrder, listOf, number, oneOf, rating, text, wholeNumber } from './field-types.ts';

export const distressFields = {
  expected: wholeNumber(0, 100).optional().describe('how much you expected, 0 to 100'),
  before: wholeNumber(0, 100).optional().describe('just before, 0 to 100'),
  peak: wholeNumber(0, 100).optional().describe('at its highest, 0 to 100'),
  after: wholeNumber(0, 100).optional().describe('afterwards, 0 to 100'),
};

/** One time the homework was tried; less than planned is a complete record. */
export const practiceFields = {
  done: oneOf(['yes', 'part', 'not-this-time']).describe('whether you did it; less than planned counts'),
  minutes: number(0, 1440).optional().describe('how long'),
  count: number(0, Infinity).optional().describe('how often, or how many'),
  quality: wholeNumber(0, 4).optional().describe('0 not as I meant, 4 just as I meant'),
  difficulty: rating().optional().describe('how hard it was'),
  mastery: rating().optional().describe('how much it felt like an achievement'),
  pleasure: rating().optional().describe('how pleasant it was'),
  distress: group(distressFields).optional().describe('how uneasy you were'),
  predicted: text().optional().describe('what you thought would happen'),
  likely: wholeNumber(0, 100).optional().describe('how likely you thought that was, in per cent'),
  happened: text().optional().describe('what did happen'),
  learned: text().optional().describe('what you learned'),
  in_the_way: text().optional().describe('what got in the way'),
  share: share().optional().describe('who may see this record'),
};

/** A practice record in the homework's own file. */
export const datedPracticeFields = { date: day().describe('the day'), ...practiceFields };

export const obstacleFields = {
  if: text().describe('what may get in the way'),
  then: text().describe('what you will do then'),
};

export const homeworkFields = {
  ...commonFields,
  what: text().describe('what to try, in one line'),
  why: text().optional().describe('what it is good for'),
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
  ])
    .optional()
    .describe('what sort of exercise it is'),
  set_by: oneOf(['therapist', 'together', 'me']).optional().describe('who set it'),
  set_in: id().optional().describe('the session it was set in, by its day'),
  when: text().optional().describe('at what time or after what'),
  where: text().optional().describe('in what place'),
  planned: number(0, 1000).optional().describe('how often you mean to do it'),
  per: oneOf(['day', 'week', 'once']).optional().describe('how often in a day, in a week, or in all; week if left out'),
  minutes: number(0, 1440).optional().describe('how long each time'),
  obstacles: listOf(group(obstacleFields)).optional().describe('what may get in the way, and what then'),
  confidence: wholeNumber(0, 100).optional().describe('how sure you are that you will, in per cent'),
  smallest: text().optional().describe('the version that still counts'),
  from: day().optional().describe('the first day'),
  until: day().optional().describe('the last day'),
  state: oneOf(['active', 'done', 'changed', 'paused', 'let-go'])
    .optional()
    .describe('where it stands; active if left out'),
  practice: listOf(group(datedPracticeFields)).optional().describe('each time you tried it; or note it in the entry'),
};

export const homeworkSchema = z.strictObject(homeworkFields).superRefine(inOrder('from', 'until'));

export const homework = defineKind({
  name: 'homework',
  folder: 'homework',
  onlyFile: null,
  isOnDay: false,
  schema: homeworkSchema,
  printed: {
    what: 'if-set-together',
    planned: 'if-set-together',
    practice: 'if-set-together',
  },
  calledBy: 'what',
  hasUniqueNames: true,
  hasOwnPages: true,
  words: { one: 'homework', withArticle: 'homework' },
  creation: {
    inUse: ['what', 'why', 'set_by', 'set_in', 'when', 'where', 'planned', 'per', 'minutes', 'smallest'],
    nameField: { field: 'what', placeholder: 'Something to try' },
    question: 'What will you try?',
    fileName: 'name',
  },
  guide: {
    slug: 'homework',
    title: 'Homework and practice',
    about:
      'Something to try between sessions. Each time you try it is a practice record: in the entry of the day, or in the file itself. Doing less than planned, and saying why, is a complete record.',
    place: 'homework/worry-time.md; other notes call it by that name, worry-time',
    example: 'homework/worry-time.md',
  },
});

export type HomeworkFields = z.infer<typeof homeworkSchema>;
export type PracticeRecord = Omit<NonNullable<HomeworkFields['practice']>[number], 'date'>;
