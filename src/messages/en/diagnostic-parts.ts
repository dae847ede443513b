import type { Obstacle } from '../../markdown/obstacle.ts';
import type { MdxReason } from '../../markdown/mdx-reason.ts';
import type { Consequence } from '../../notes/diagnostic.ts';
import type { PictureReason, ValueDescription, YamlReason } from '../../notes/diagnostic-codes.ts';
import type { Expectation } from '../../notes/kinds/expectation.ts';
import { definitionOf, type FileKind } from '../../notes/kinds/kinds.ts';
import { expectedAlone, expectedWords } from './expectations.ts';

export const CONSEQUENCES: Readonly<Record<Consequence, string>> = {
  'treated-as-never': 'Until it is mended, it is treated as never.',
  'treated-as-draft': 'Until it is mended, the note is treated as a draft and left out.',
};

/** Why lines are no YAML. */
export const YAML_REASONS: Readonly<Record<YamlReason, string>> = {
  'tab-indent': 'The line is indented with a tab. Use spaces.',
  tag: 'A value that begins with ! means something special in YAML. Put it in quotes.',
  backslash: 'A backslash in double quotes begins a code. Use single quotes.',
  'value-start': 'A value cannot begin with @, ` or %. Put it in quotes.',
  alias: 'A value that begins with * means something special in YAML. Put it in quotes.',
  depth: 'A value is nested too deeply to be read.',
  'colon-in-value': 'A colon inside a value needs quotes: put the whole value in quotes.',
  'open-quote': 'A quote is opened and not closed.',
  'open-bracket': 'A bracket is opened and not closed.',
  'no-colon': 'This line is not of the form "name: value"; look for a missing colon, or a missing space after it.',
  'no-pair': 'This line is not of the form "name: value".',
  other: 'This line is not YAML; look for a missing colon, space or quote.',
};

/** Why an `.mdx` note is not built. */
export const MDX_REASONS: Readonly<Record<MdxReason, string>> = {
  'too-many-signs': 'it holds more { and < than can be read.',
  brace: 'a { begins code; write \\{ for the sign itself.',
  tag: 'a < begins a tag; write &lt; for the sign itself.',
  mistake: 'its code has a mistake.',
  stopped: 'its code stops with an error when it is run.',
  import: 'it imports something, which the code of a note cannot.',
};

/** Lines are many in a vault; the first of them lead to the rest. */
const MOST_LINES = 6;

export function linesWords(lines: readonly number[]): string {
  const different = [...new Set(lines)];
  const named = different.slice(0, MOST_LINES).map(String);
  const more = different.length > MOST_LINES ? ' and more' : '';
  return `${different.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${more}`;
}

/** Why a picture is not shown. */
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

/** ` Did you mean sessions?`, or nothing. */
export function didYouMean(likely: string | null): string {
  return likely === null ? '' : ` Did you mean ${likely}?`;
}

/** What a field holds, said without giving the writing away. */
export function valueDescription(value: ValueDescription): string {
  switch (value.is) {
    case 'empty':
      return 'empty';
    case 'list':
      return 'a list';
    case 'group':
      return 'a group of fields';
    case 'word':
      return 'a word';
    case 'unknown':
      return 'of no kind that is known';
    case 'list-of':
      return `a list of ${String(value.count)}`;
    case 'text':
      return `a text of ${String(value.characters)} characters`;
    case 'shown':
      return value.written;
  }
}

/** What would be right, and behind a semicolon how to write it, which is a sentence of its own. */
export function give(expected: Expectation, orElse = ''): string {
  const words = expectedWords(expected);
  const [what = words, how] = words.split('; ');
  return `give ${what}${orElse}.${how === undefined ? '' : ` ${how.charAt(0).toUpperCase()}${how.slice(1)}.`}`;
}

/** The same for a value that is not there: how to write it is of no use yet to somebody who has not written it. */
export function giveAlone(expected: Expectation): string {
  return `give ${expectedAlone(expected)}.`;
}

const NUMBERS: ReadonlySet<Expectation['is']> = new Set(['number', 'minutes', 'below', 'above-bound', 'above-min']);

/** How to write a number of which nobody can tell whether a sign parts its thousands or its decimals. */
export function figures(value: ValueDescription, { is }: Expectation): string {
  const isNumber = value.is === 'shown' && /^"\d[\d.,'\u2019\s]*"$/.test(value.written) && NUMBERS.has(is);
  return isNumber ? ' Write it without signs between its digits, but for a point before decimals.' : '';
}

/** What became of the rest: of a record that cannot be without the value, `field` is null. */
export function without(field: string | null, kind: FileKind): string {
  if (kind === 'settings') return `${field === null ? 'That record' : 'It'} is left out; the other settings count.`;
  if (field === null) return 'The note is shown without that record.';
  return `The note is shown without ${/^\d+$/.test(field) ? 'that item' : `its ${field}`}.`;
}

export function withArticle(kind: FileKind): string {
  return kind === 'settings' ? 'the settings' : definitionOf(kind).words.withArticle;
}

export function wordFor(kind: FileKind): string {
  return kind === 'settings' ? 'settings' : definitionOf(kind).words.one;
}

export function lastName(field: string): string {
  return field.split('.').at(-1) ?? field;
}
