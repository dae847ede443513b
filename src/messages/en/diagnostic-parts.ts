import type { Obstacle } from '../../markdown/obstacle.ts';
import type { Kind } from '../../notes/kinds/kind.ts';

/** Lines are many in a vault; the first of them lead to the rest. */
const MOST_LINES = 6;

export function linesWords(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  const named = different.slice(0, MOST_LINES).map(String);
  const more = different.length > MOST_LINES ? ' and more' : '';
  return `${different.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${more}`;
}

/** Why a picture is not shown. */
export type PictureReason = 'closed' | 'empty' | 'large' | 'damaged';

export const PICTURE_REASONS: Readonly<Record<PictureReason, string>> = {
  closed: 'cannot be opened. Look at its permissions.',
  empty: 'is an empty file. Put the picture there again.',
  large: 'has more than 200 MB. Save a smaller one.',
  damaged: 'cannot be read as one; it may be cut off, or of another kind than its ending says. Save it again.',
};

/** What keeps a text from being laid out. */
export const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  depth: 'The text holds quotes, lists or tags nested too deeply to be laid out.',
  signs:
    'A paragraph of the text holds more signs such as & * _ [ and < than can be laid out. Empty lines between its parts make it readable.',
  cells: 'The tables of the text hold more cells than can be laid out: up to 200,000. Split them into several notes.',
};

/** What would be right, and behind a semicolon how to write it, which is a sentence of its own. */
export function give(expected: string, orElse = ''): string {
  const [what = expected, how] = expected.split('; ');
  return `give ${what}${orElse}.${how === undefined ? '' : ` ${how.charAt(0).toUpperCase()}${how.slice(1)}.`}`;
}

/** How to write a number of which nobody can tell whether a sign parts its thousands or its decimals. */
export function figures(shown: string, expected: string): string {
  const isNumber = /^"\d[\d.,'\u2019\s]*"$/.test(shown) && /(?<!whole )number|minutes/.test(expected);
  return isNumber ? ' Write it without signs between its digits, but for a point before decimals.' : '';
}

/** What became of the rest: of a record that cannot be without the value, `field` is null. */
export function without(field: string | null, kind: Kind): string {
  if (kind === 'settings') return `${field === null ? 'That record' : 'It'} is left out; the other settings count.`;
  if (field === null) return 'The note is shown without that record.';
  return `The note is shown without ${/^\d+$/.test(field) ? 'that item' : `its ${field}`}.`;
}

export function withArticle(kind: Kind): string {
  if (kind === 'settings') return 'the settings';
  if (kind === 'homework') return 'homework';
  return kind === 'entry' ? 'an entry' : `a ${wordFor(kind)}`;
}

export function wordFor(kind: Kind): string {
  return kind === 'thought' ? 'thought record' : kind.replace('-', ' ');
}

export function lastName(field: string): string {
  return field.split('.').at(-1) ?? field;
}
