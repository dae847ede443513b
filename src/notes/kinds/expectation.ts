/** What would be right for a value. */
export type Expectation =
  | { readonly is: 'whole-number' | 'number'; readonly low: number | null; readonly high: number | null }
  | { readonly is: 'minutes'; readonly low: number; readonly high: number | null }
  | { readonly is: 'one-of'; readonly choices: readonly string[] }
  | { readonly is: 'group'; readonly names: readonly string[] }
  | { readonly is: 'at-most'; readonly what: 'lines' | 'topics' | 'characters'; readonly count: number }
  | { readonly is: 'not-before'; readonly day: string }
  | { readonly is: 'below' | 'above-bound' | 'sum-of-items'; readonly than: number }
  | { readonly is: 'answers'; readonly count: number }
  | { readonly is: SimpleExpectation };

export type SimpleExpectation =
  | 'yes-no'
  | 'true-false'
  | 'text'
  | 'clock-time'
  | 'day'
  | 'id'
  | 'list'
  | 'tags'
  | 'feelings'
  | 'habits'
  | 'practices'
  | 'habit-value'
  | 'language'
  | 'shorter-pattern'
  | 'folder'
  | 'day-pattern'
  | 'above-min'
  | 'not-below-least'
  | 'total-alone'
  | 'phq9-alone'
  | 'ninth-item';

/** An expectation as a schema's error, which can only be a text. */
export function expects(expectation: Expectation): string {
  return JSON.stringify(expectation);
}

/** The expectation in a schema's error. */
export function expectationIn(error: string): Expectation {
  return JSON.parse(error) as Expectation;
}
