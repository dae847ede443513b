const RULES = new Intl.PluralRules('en');

/** `1 day`, `2 days`, `2 entries`: a count with the form that the language has for it. */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${String(count)} ${RULES.select(count) === 'one' ? one : other}`;
}
