/** The way to a value: names of fields and 0-based indices of lists. */
export type FieldPath = readonly (string | number)[];

/** Names of fields and habits are no sentences. */
const SHORT_NAME = 40;
const SHORT_NAME_WORDS = 4;

/**
 * A field as a person reads it, such as `questions.2.ask`: items of a list count from one. A name as long as a
 * sentence may be writing that slipped in, so it is only hinted at.
 */
export function fieldName(path: FieldPath): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return String(part + 1);
    return isShortName(part) ? part : '\u2026';
  });
  return parts.join('.');
}

function isShortName(name: string): boolean {
  if (name.length > SHORT_NAME || name.split(/\s+/).length > SHORT_NAME_WORDS) return false;
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name);
}
