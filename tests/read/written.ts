import type { Place } from '../../src/notes/diagnostic.ts';

/** YAML as a person writes it: a value, items behind hyphens, or fields one a line. */
export type Written =
  | string
  | { readonly items: readonly Written[] }
  | { readonly fields: readonly (readonly [name: string, value: Written])[] };

/** Stands before the name or the item that a problem should point to, and is not in the file. */
export const HERE = '\u0001';

export function fields(...pairs: readonly (readonly [string, Written])[]): Written {
  return { fields: pairs };
}

export function list(...items: readonly Written[]): Written {
  return { items };
}

/** The lines of a value, with what is inside a group two spaces further in. */
export function linesOf(written: Written): string[] {
  if (typeof written === 'string') return [written];
  if ('items' in written) return written.items.flatMap((item) => behindHyphen(linesOf(item)));
  return written.fields.flatMap(([name, value]) => {
    if (typeof value === 'string') return [`${name}:${value === '' ? '' : ' '}${value}`];
    const inner = linesOf(value);
    return inner.length === 0 ? [`${name}: {}`] : [`${name}:`, ...inner.map((line) => `  ${line}`)];
  });
}

function behindHyphen(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** Lines without the mark, and the place of what it stood before; null where it is nowhere. */
export function unmarked(lines: readonly string[], firstLine: number): { text: string; place: Place | null } {
  const index = lines.findIndex((line) => line.includes(HERE));
  const column = (lines[index] ?? '').indexOf(HERE) + 1;
  const place = index < 0 ? null : { line: index + firstLine, column };
  return { text: lines.join('\n').replaceAll(HERE, ''), place };
}
