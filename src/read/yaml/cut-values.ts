import { isMap, isNode, isScalar, isSeq, Scalar, type Pair, type YAMLMap } from 'yaml';
import { fieldName } from '../../notes/field-path.ts';
import type { Doubt } from '../../notes/doubt.ts';
import { messages } from '../../messages/en/diagnostics.ts';
import { isPrivacyName } from '../sharing/privacy-words.ts';
import { nameOf, startOf } from './yaml-fields.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { doubtAt, type Reading } from './yaml-document.ts';

/**
 * YAML ends a value in braces at its first comma, and takes what follows for a name without a value. Joins such words
 * to the value that they were cut from, in the document itself, and names each value that was cut, and each name that is alone.
 */
export function joinCutValues(reading: Reading): Doubt[] {
  if (!reading.source.includes('{')) return [];
  const doubts: Doubt[] = [];
  const waiting: { node: unknown; path: FieldPath }[] = [{ node: reading.document.contents, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path } = next;
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) waiting.push({ node: item, path: [...path, index] });
    if (!isMap(node)) continue;
    if (node.flow === true) for (const doubt of joinIn(node, path, reading)) doubts.push(doubt);
    for (const pair of node.items) waiting.push({ node: pair.value, path: [...path, nameOf(pair)] });
  }
  return doubts;
}

function joinIn(map: YAMLMap, path: FieldPath, reading: Reading): Doubt[] {
  const doubts: Doubt[] = [];
  const kept: Pair[] = [];
  const cut = new Set<Pair>();
  for (const pair of map.items) {
    const before = kept.at(-1);
    const says = isAlone(pair) && isPrivacyName(nameOf(pair));
    if (says)
      doubts.push({ ...doubtAt(reading, startOf(pair), fieldName(path), messages.aloneInBraces()), closes: true });
    if (isAlone(pair) && before && canBeJoined(before)) {
      const isNumber = join(before, pair, reading);
      if (!says && !isNumber && !cut.has(before)) doubts.push(cutValue(before, path, reading));
      if (!isNumber) cut.add(before);
      continue;
    }
    if (isAlone(pair) && !says) {
      const field = fieldName([...path, nameOf(pair)]);
      doubts.push(doubtAt(reading, startOf(pair), field, messages.nameAlone(field)));
    }
    kept.push(pair);
  }
  map.items = kept;
  return doubts;
}

/** A name without a colon; with one, its value is empty. */
function isAlone({ value }: Pair): boolean {
  return value === null;
}

function canBeJoined({ value }: Pair): boolean {
  return isScalar(value) && value.value !== null && value.range !== undefined && value.range !== null;
}

function cutValue(pair: Pair, path: FieldPath, reading: Reading): Doubt {
  const field = fieldName([...path, nameOf(pair)]);
  return doubtAt(reading, startOf(pair), field, messages.cutValue(field));
}

/** Puts a name back behind the value before it, as it is written. Returns whether the comma is one of a number. */
function join(before: Pair, cut: Pair, { source }: Reading): boolean {
  const { value } = before;
  if (!isScalar(value) || !value.range || !isNode(cut.key) || !cut.key.range) return false;
  const [, valueEnd] = value.range;
  const [, end] = cut.key.range;
  const written = source.slice(valueEnd, end);
  const joined = new Scalar(`${textOf(value, source)}${inOneLine(written)}`);
  joined.range = [value.range[0], end, end];
  before.value = joined;
  // What a comma between two digits says is for the field to read.
  return /^\d,\d/.test(source.slice(valueEnd - 1, valueEnd + 2));
}

/** A number is joined as it was typed. */
function textOf({ value, range, type }: Scalar, source: string): string {
  const isTyped = type === 'PLAIN' && range;
  return isTyped ? source.slice(range[0], range[1]) : String(value);
}

function inOneLine(text: string): string {
  const [first = '', ...others] = text.split('\n');
  return [first, ...others.map((line) => line.trim())].join(' ');
}
