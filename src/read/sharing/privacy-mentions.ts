import type { Place } from '../../notes/diagnostic.ts';
import type { z } from 'zod';
import { STRUCTURAL_FIELDS } from '../../notes/kinds/common-fields.ts';
import { fieldName } from '../../notes/field-path.ts';
import { FIRST_FIELD_LINE, type SplitText } from '../yaml/split-frontmatter.ts';
import { isLevel, isPair, isPrivacyName, lettersAlike, saysWhoSees } from './privacy-words.ts';
import { isNamedFreely, namesAt } from '../../notes/schema/schema-walk.ts';
import type { FieldPath } from '../../notes/field-path.ts';

/** A place in the first lines of a file that says who may see the note, and is none of the fields that are read for it. */
export interface Mention {
  readonly place: Place;
  /** How the field is named, or null where it is no field. */
  readonly field: string | null;
}

/** How far down a file without readable fields may have them; more than any frontmatter is long. */
const HEAD_LINES = 60;
/** Below fields that were read, a line of them may have slipped under the closing `---`. */
const SLIPPED_LINES = 20;
/** A field's line is short; what goes on for longer is prose. */
const LONGEST_LINE = 400;

/**
 * What the first lines say of who may see the note without being read for it: a field of another name or in another
 * place, a comment, or a line that should be a field and is text.
 */
export function privacyMentions(split: SplitText, schema: z.ZodObject): Mention[] {
  if (!split.isReadable) return [];
  const hasFields = split.frontmatter.trim() !== '';
  const below = split.body.split('\n', hasFields ? SLIPPED_LINES : HEAD_LINES);
  const says = hasFields ? isSlippedField : isLostField;
  return [
    ...[...split.fields.values].flatMap(([name, value]) => inValue([name], value, { split, schema })),
    ...commentsIn(split.frontmatter),
    ...doubtfulLines(split),
    ...placesOf(below, split.bodyLine, (line, index) => says(line, below, index)),
  ];
}

interface Context {
  readonly split: SplitText;
  readonly schema: z.ZodObject;
}

function inValue(path: FieldPath, value: unknown, context: Context): Mention[] {
  const { split, schema } = context;
  const here = (): Mention[] => [{ place: split.fields.placeOf(path), field: fieldName(path) }];
  const name = String(path.at(-1));
  const around = path.slice(0, -1);
  const isKnown = typeof path.at(-1) === 'number' || namesAt(schema, around).includes(name) || isStructural(path);
  // What a record says of itself closes the record, where its fields are held against the schema.
  if (!isKnown && path.length > 1 && namesAt(schema, around).includes('share')) return [];
  // Names of habits and homework are the writer's own, so that only a level behind one tells it apart.
  const isFree = isNamedFreely(schema, around);
  if (!isKnown && (isFree ? isSaid(name, value) : saysWhoSees(name, value))) return here();
  if (typeof value === 'string') return hasPair(value) ? here() : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return inner.flatMap(([part, one]) => inValue([...path, part], one, context));
}

/** A number is a habit's value, whatever the habit is called. */
function isSaid(name: string, value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'boolean') && isPair(name, String(value));
}

/** Read before the kind is known, so that no schema has them. */
function isStructural(path: FieldPath): boolean {
  return path.length === 1 && (STRUCTURAL_FIELDS as readonly unknown[]).includes(path[0]);
}

/** A field with a value that was made a comment; one without, as in a new file, says nothing yet. */
function commentsIn(frontmatter: string): Mention[] {
  if (!frontmatter.includes('#')) return [];
  const comments = frontmatter.split('\n').map((line) => /(?:^|\s)#(.*)$/u.exec(line)?.[1] ?? '');
  return placesOf(comments, FIRST_FIELD_LINE, (comment) => comment.split('#').some(isCommentedField));
}

function isCommentedField(comment: string): boolean {
  const field = fieldIn(comment.normalize('NFKC'));
  const isEmpty = field !== null && namesIn(field.value).length === 0;
  return !isEmpty && isLostField(comment, [], FEW_WORDS);
}

/** Lines of fields that could not be read as they stand. */
function doubtfulLines({ frontmatter, diagnostics }: SplitText): Mention[] {
  if (diagnostics.length === 0) return [];
  const lines = frontmatter.split('\n');
  const doubted = new Set(diagnostics.map(({ line }) => line - FIRST_FIELD_LINE));
  return placesOf(lines, FIRST_FIELD_LINE, (line, index) => doubted.has(index) && isLostField(line, lines, index));
}

function placesOf(
  lines: readonly string[],
  firstLine: number,
  says: (line: string, index: number) => boolean,
): Mention[] {
  return lines.flatMap((line, index) =>
    line !== '' && line.length <= LONGEST_LINE && says(line, index)
      ? [{ place: { line: firstLine + index, column: 1 }, field: null }]
      : [],
  );
}

/** A name: of one word, or of several that are joined. */
const NAME = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}_-]*/gu;
/** What stands between a field's name and its value, also in other notations. */
const SEPARATOR = /[:=|\uff1a\ufe55\u2236]/u;
/** More than the space, the comma or the apostrophe that stand between the words of a sentence. */
const SIGN = /[^\s,.;!?'\u2019\p{L}\p{N}\p{M}]/u;
const SIGNS = new RegExp(`${SIGN.source}+`, 'gu');
/** Signs that give a value; in a sentence, others only dress a word. */
const GIVING = /[:=|>\u2192\uff1a\ufe55\u2236]/u;
/** A line of fields has no more words; a name is no longer. */
const [FEW_NAMES, LONGEST_NAME] = [6, 60];
/** A field's value has few words; a sentence that begins with "Private:" has more. */
const FEW_WORDS = 3;

/** A line of text that was meant as a field, where no fields were read. */
function isLostField(written: string, lines: readonly string[], index: number): boolean {
  const line = written.normalize('NFKC');
  if (hasPair(line) || isBarePair(line) || isAlone(line, lines, index)) return true;
  const field = fieldIn(line);
  return field !== null && isPrivacyName(field.name) && namesIn(field.value).length <= FEW_WORDS;
}

/** The same below fields that were read, where a text begins: only what can hardly be anything else. */
function isSlippedField(written: string): boolean {
  const line = written.normalize('NFKC');
  if (hasPair(line) || isBarePair(line)) return true;
  const field = fieldIn(line);
  return field !== null && isPrivacyName(field.name) && namesIn(field.value).length === 0;
}

/** What a line names and what it says of it, whatever signs stand around; null for a line without a name of few words. */
function fieldIn(line: string): { name: string; value: string } | null {
  const text = line.slice(Math.max(0, line.search(/[\p{L}\p{N}]/u)));
  const at = text.search(SEPARATOR);
  const name = text.slice(0, Math.max(0, at));
  if (at < 0 || namesIn(name).length > FEW_WORDS) return null;
  return { name, value: text.slice(at + 1) };
}

/** A name and a level next to each other, with a sign between them. */
function hasPair(text: string): boolean {
  if (!SIGN.test(text)) return false;
  const isSentence = hasManyNames(text);
  if (isSentence && !GIVING.test(text)) return false;
  return [...text.matchAll(SIGNS)].some(({ 0: sign, index }) => {
    if (isSentence && !GIVING.test(sign)) return false;
    const name = namesIn(text.slice(Math.max(0, index - LONGEST_NAME), index)).at(-1);
    const [value] = namesIn(text.slice(index + sign.length, index + sign.length + LONGEST_NAME));
    return name !== undefined && value !== undefined && isPair(name, value);
  });
}

/** Whether there are more names than a line of fields has, of which a long text is not read to its end. */
function hasManyNames(text: string): boolean {
  return text.matchAll(NAME).drop(FEW_NAMES).next().done === false;
}

/** A line of little else than `share never`. */
function isBarePair(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const names = namesIn(line);
  if (names.length === 0 || names.length > FEW_WORDS) return false;
  return names.some((name, index) => isBare(name, names[index + 1] ?? '')) || isJoinedPair(names.join(''));
}

/** Without a sign between them, two words are a sentence as easily, so that only the plainest count. */
function isBare(name: string, value: string): boolean {
  return isPair(name, value) && (isLevel(lettersAlike(value)) || /^(?:yes|true)$/i.test(value));
}

/** `sharenever`, or `sha re never`. */
function isJoinedPair(joined: string): boolean {
  const letters = lettersAlike(joined);
  return NEAR_LENGTHS.some((length) => {
    const [name, level] = [letters.slice(0, length), letters.slice(length)];
    return isLevel(level) && isPair(name, level);
  });
}

/** How many letters `share` has, give or take a slip. */
const NEAR_LENGTHS = [4, 5, 6];

/** `private` on a line of its own, among lines that are fields or at the very top. */
function isAlone(line: string, lines: readonly string[], index: number): boolean {
  const [name, ...more] = namesIn(line);
  if (name === undefined || more.length > 0 || !isPrivacyName(name)) return false;
  const isEdge = (other = '') => namesIn(other).length === 0 || fieldIn(other) !== null;
  return index < FEW_WORDS && isEdge(lines[index - 1]) && isEdge(lines[index + 1]);
}

function namesIn(text: string): string[] {
  return text.match(NAME) ?? [];
}
