export const MEASURE_NAMES = ['phq9', 'phq8', 'gad7', 'who5', 'isi', 'pss10', 'other'] as const;

export type MeasureName = (typeof MEASURE_NAMES)[number];

/** What is published of a questionnaire: the range of its total, and of its items where they may be noted here. */
export interface Questionnaire {
  readonly low: number;
  readonly high: number;
  /** How many answers there are, each from 0 to 3; null where only the total is taken. */
  readonly items: number | null;
}

/**
 * PHQ-9, PHQ-8 and GAD-7 (Kroenke, Spitzer, Williams): answers 0 to 3, added up. WHO-5: the percentage. ISI and PSS-10:
 * totals as published.
 */
export const QUESTIONNAIRES: Readonly<Record<Exclude<MeasureName, 'other'>, Questionnaire>> = {
  phq9: { low: 0, high: 27, items: 9 },
  phq8: { low: 0, high: 24, items: 8 },
  gad7: { low: 0, high: 21, items: 7 },
  who5: { low: 0, high: 100, items: null },
  isi: { low: 0, high: 28, items: null },
  pss10: { low: 0, high: 40, items: null },
};

const PUBLISHED_NAMES: Readonly<Record<Exclude<MeasureName, 'other'>, string>> = {
  phq9: 'PHQ-9',
  phq8: 'PHQ-8',
  gad7: 'GAD-7',
  who5: 'WHO-5',
  isi: 'ISI',
  pss10: 'PSS-10',
};

/** What a questionnaire is called wherever it is known; null of the writer's own. */
export function publishedNameOf(measure: MeasureName = 'other'): string | null {
  return measure === 'other' ? null : PUBLISHED_NAMES[measure];
}

/** The lowest and the highest total there can be. */
export type ScoreRange = readonly [low: number, high: number];

/** What a questionnaire was answered, as far as it is noted. */
export interface Answered {
  readonly measure?: MeasureName | undefined;
  readonly total?: number | undefined;
  readonly items?: readonly number[] | undefined;
  readonly item9?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The total as given, or the sum of the answers; null where neither is, as in a form that is not filled in yet. */
export function totalOf({ total, items }: Answered): number | null {
  return total ?? (items && items.length > 0 ? sumOf(items) : null);
}

/** The ninth answer of a PHQ-9, or null. */
export function ninthAnswerOf({ measure, item9, items }: Answered): number | null {
  return measure === 'phq9' ? (item9 ?? items?.[8] ?? null) : null;
}

export function sumOf(answers: readonly number[]): number {
  return answers.reduce((sum, answer) => sum + answer, 0);
}

/** The range of a questionnaire as it is published, or as the writer gives it; null where nobody says. */
export function rangeOf({ measure = 'other', min, max }: Answered): ScoreRange | null {
  if (measure !== 'other') return [QUESTIONNAIRES[measure].low, QUESTIONNAIRES[measure].high];
  return min === undefined || max === undefined ? null : [min, max];
}
