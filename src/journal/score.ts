/** What a questionnaire was answered, as far as it is noted. */
export interface Answered {
  readonly measure?: string | undefined;
  readonly total?: number | undefined;
  readonly items?: readonly number[] | undefined;
  readonly item9?: number | undefined;
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
