const RULES = new Intl.PluralRules('en');

/** `1 day`, `2 days`, `2 entries`: a count with the form that the language has for it. */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${String(count)} ${RULES.select(count) === 'one' ? one : other}`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in a sentence: in words up to ten. */
export function countWords(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}
