import { diagnosticAt, finding, type Diagnostic } from '../../notes/diagnostic.ts';
import { isMap, isNode, isScalar, isSeq, Scalar, type Pair, type YAMLMap } from 'yaml';
import { fieldName } from '../../notes/field-path.ts';
import { isPrivacyName } from '../sharing/privacy-words.ts';
import { nameOfPair, startOf } from './yaml-fields.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { placeAt, type Reading } from './yaml-document.ts';

/**
 * YAML ends a value in braces at its first comma, and takes what follows for a name without a value. Joins such words
 * to the value that they were cut from, in the document itself, and names each value that was cut, and each name that is alone.
 */
export function joinCutValues(reading: Reading): Diagnostic[] {
  if (!reading.source.includes('{')) return [];
  const diagnostics: Diagnostic[] = [];
  const waiting: { node: unknown; path: FieldPath }[] = [{ node: reading.document.contents, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path } = next;
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) waiting.push({ node: item, path: [...path, index] });
    if (!isMap(node)) continue;
    if (node.flow === true) for (const found of joinIn(node, path, reading)) diagnostics.push(found);
    for (const pair of node.items) waiting.push({ node: pair.value, path: [...path, nameOfPair(pair)] });
  }
  return diagnostics;
}

function joinIn(map: YAMLMap, path: FieldPath, reading: Reading): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const kept: Pair[] = [];
  const cut = new Set<Pair>();
  for (const pair of map.items) {
    const before = kept.at(-1);
    const says = isAlone(pair) && isPrivacyName(nameOfPair(pair));
    if (says)
      diagnostics.push({
        ...diagnosticAt(placeAt(reading, startOf(pair)), finding('alone-in-braces'), fieldName(path)),
        closes: true,
      });
    if (isAlone(pair) && before && canBeJoined(before)) {
      const isNumber = join(before, pair, reading);
      if (!says && !isNumber && !cut.has(before)) diagnostics.push(cutValue(before, path, reading));
      if (!isNumber) cut.add(before);
      continue;
    }
    if (isAlone(pair) && !says) {
      const field = fieldName([...path, nameOfPair(pair)]);
      diagnostics.push(diagnosticAt(placeAt(reading, startOf(pair)), finding('name-alone', { field }), field));
    }
    kept.push(pair);
  }
  map.items = kept;
  return diagnostics;
}

/** A name without a colon; with one, its value is empty. */
function isAlone({ value }: Pair): boolean {
  return value === null;
}

function canBeJoined({ value }: Pair): boolean {
  return isScalar(value) && value.value !== null && value.range !== undefined && value.range !== null;
}

function cutValue(pair: Pair, path: FieldPath, reading: Reading): Diagnostic {
  const field = fieldName([...path, nameOfPair(pair)]);
  return diagnosticAt(placeAt(reading, startOf(pair)), finding('cut-value', { field }), field);
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
