/** Signs that are written as `%20` and the like; a lone % is itself. */
const PERCENT_SIGNS = /(?:%[0-9a-f]{2})+/gi;

/**
 * What a link names, in whichever way it is written: `%20` or a space, with spaces around it, and with the backslash
 * that keeps a `|` of `[[note\|words]]` from ending a table's cell.
 */
export function namedBy(target: string): string {
  return target.replace(PERCENT_SIGNS, decoded).trim().replace(/\\$/, '').trim();
}

function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs;
  }
}
