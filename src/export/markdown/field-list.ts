import { inlineWords } from './inline.ts';

/** Fields as the lines of a list: a line a field, what is within it two spaces further in. */
export function listOfFields(fields: Readonly<Record<string, unknown>>, indent = ''): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const start = `${indent}- ${inlineWords(name)}:`;
    if (value === undefined || value === null) return [];
    if (!isWithin(value)) return [`${start} ${wordsOf(value)}`];
    if (!Array.isArray(value))
      return [start, ...listOfFields(value as Readonly<Record<string, unknown>>, `${indent}  `)];
    const items: readonly unknown[] = value;
    if (items.length === 1 && !isWithin(items[0])) return [`${start} ${wordsOf(items[0])}`];
    return items.length === 0 ? [] : [start, ...items.map((item) => `${indent}  - ${wordsOf(item)}`)];
  });
}

function isWithin(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A record within a list stands in one line: `ask: Why?; priority: 1`. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return inlineWords(String(value));
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => (isWithin(one) ? `${name} (${wordsOf(one)})` : `${name}: ${wordsOf(one)}`))
    .join('; ');
}
