/** In the form of a questionnaire. */
export const MEASURE_FORM_WORDS = {
  how: 'Put a number behind each hyphen. All of them, or none yet: a part is not added up.',
  range: (low: number, high: number) => `A total from ${String(low)} to ${String(high)}.`,
  ninth: [
    'PHQ-8 is the same without the ninth question; npm run new -- measure phq8 makes it.',
    'If it is hard right now, the page /help/ has people to call.',
  ],
} as const;

/** Above the prompt of a new entry. */
export const PROMPT_WORDS = {
  entry: 'If you want something to write to, here is one. Take the # off the second line if you use it.',
  reflection: 'If you want something to begin with:',
} as const;

/** Behind the fields of a new file. */
export const FIELD_COMMENTS = {
  mayBeList: '; may be a list',
  habit: (name: string, expected: string) => `${name}: ${expected}, or skipped`,
} as const;

/** Above what an editor offers to type. */
export const SNIPPET_WORDS = {
  mark: (letter: string) => `A line with [${letter}]`,
  fields: (kind: string) => `The fields: ${kind}`,
} as const;
