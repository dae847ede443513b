import { z } from 'zod';
import { MEASURE_NAMES, QUESTIONNAIRES, sumOf, type MeasureName } from '../questionnaire-score.ts';
import { expects, type Expectation } from './expectation.ts';
import { defineKind } from './define-kind.ts';
import { commonFields } from './common-fields.ts';
import { listOf, number, oneOf, text, wholeNumber } from './field-types.ts';

const HIGHEST_ANSWER = 3;

export const measureFields = {
  ...commonFields,
  measure: oneOf(MEASURE_NAMES)
    .optional()
    .describe('which questionnaire; if left out, as the file is named, else other'),
  total: number(-1000, 1_000_000).optional().describe('the score, added up'),
  items: listOf(wholeNumber(0, HIGHEST_ANSWER))
    .optional()
    .describe('the answers instead of the score, for PHQ-9, PHQ-8 and GAD-7'),
  item9: wholeNumber(0, HIGHEST_ANSWER).optional().describe('the ninth answer, for PHQ-9'),
  name: text().optional().describe('what it is called, for other'),
  min: number(-1000, 1_000_000).optional().describe('the lowest possible score, for other'),
  max: number(-1000, 1_000_000).optional().describe('the highest possible score, for other'),
  change: number(0, 1_000_000).optional().describe('how much is a real change, for other'),
  higher_is: oneOf(['better', 'worse', 'neither']).optional().describe('what a higher score means, for other'),
};

export const measureSchema = z.strictObject(measureFields).superRefine((fields, context) => {
  for (const [field, expected] of mistakesOf(fields)) {
    context.addIssue({ code: 'custom', path: [field], message: expects(expected) });
  }
});

export const measure = defineKind({
  name: 'measure',
  folder: 'measures',
  onlyFile: null,
  isOnDay: true,
  schema: measureSchema,
  printed: {
    brief: 'if-shared',
    name: 'if-chosen',
    total: 'if-chosen',
    items: 'if-chosen',
    item9: 'if-chosen',
  },
  calledBy: null,
  hasUniqueNames: true,
  hasOwnPages: true,
  words: { one: 'measure', withArticle: 'a measure' },
  creation: {
    inUse: ['measure', 'name', 'total', 'items'],
    question: 'Which measure, such as phq8, gad7 or who5?',
    fileName: 'day-and-name',
  },
  guide: {
    slug: 'measure',
    title: 'Measure',
    about: 'The score of a questionnaire, if you and your therapist use one. None is switched on by itself.',
    place: 'measures/2026-11-10-phq8.md, the day and the questionnaire',
    example: 'measures/2026-11-10-phq8.md',
  },
});

export type MeasureFields = z.infer<z.ZodObject<typeof measureFields>>;

/** The questionnaire that a file's name says: `2026-11-23-phq9` is a PHQ-9. */
export function measureInName(id: string): MeasureName | null {
  const words = id.toLowerCase().split(/[^a-z0-9]+/);
  return MEASURE_NAMES.find((name) => words.includes(name)) ?? null;
}

/** Fields that do not go together, each with what would be right. */
function mistakesOf(fields: MeasureFields): (readonly [field: keyof MeasureFields, expected: Expectation])[] {
  const { measure = 'other', total, item9 } = fields;
  // A form that is not filled in yet.
  const items = fields.items?.length === 0 ? undefined : fields.items;
  const known = measure === 'other' ? null : QUESTIONNAIRES[measure];
  const [low, high] = known ? [known.low, known.high] : [fields.min ?? -Infinity, fields.max ?? Infinity];
  if (low > high) return [['max', { is: 'above-bound', than: low }]];
  if (total !== undefined && (total < low || total > high))
    return [['total', { is: 'number', low: finite(low), high: finite(high) }]];
  if (items && known?.items === null) return [['items', { is: 'total-alone' }]];
  if (items && known && items.length !== known.items) return [['items', { is: 'answers', count: known.items ?? 0 }]];
  if (items && total !== undefined && sumOf(items) !== total) {
    return [['total', { is: 'sum-of-items', than: sumOf(items) }]];
  }
  if (item9 !== undefined && measure !== 'phq9') return [['item9', { is: 'phq9-alone' }]];
  if (item9 !== undefined && items && items[8] !== item9) return [['item9', { is: 'ninth-item' }]];
  return [];
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
