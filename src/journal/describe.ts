import type { FieldPath } from './yaml-fields.ts';

/** Long enough for a day with a time, too short for a sentence. */
const SHORT_VALUE = 24;
const SHORT_VALUE_WORDS = 3;
/** Names of fields, habits and notes are longer than values, but no sentences. */
const SHORT_NAME = 40;
const SHORT_NAME_WORDS = 4;

/** What a field holds, said without giving the writing away: short plain values as they are, longer ones by length. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'of no kind that is known';
  return isShort(value, SHORT_VALUE, SHORT_VALUE_WORDS) ? `"${value}"` : lengthOf(value);
}

/** A list by how many are in it; anything else as any value. */
export function describeList(value: unknown): string {
  return Array.isArray(value) ? `a list of ${String(value.length)}` : describeValue(value);
}

/** The name of a note as another note gives it: longer than a value may be, but no sentence. */
export function describeName(name: string): string {
  return isShort(name, SHORT_NAME, SHORT_NAME_WORDS) ? name : lengthOf(name);
}

/**
 * A field as a person reads it, such as `questions.2.ask`: items of a list count from one. A name as long as a
 * sentence may be writing that slipped in, so it is only hinted at.
 */
export function fieldName(path: FieldPath): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return String(part + 1);
    return isShort(part, SHORT_NAME, SHORT_NAME_WORDS) ? part : '\u2026';
  });
  return parts.join('.');
}

function isShort(text: string, longest: number, words: number): boolean {
  return text.length <= longest && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) && text.split(/\s+/).length <= words;
}

function lengthOf(text: string): string {
  return `a text of ${String(text.length)} characters`;
}
