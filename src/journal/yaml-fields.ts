import { isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml';
import type { Place } from './problem.ts';
import { placeAt, type Reading } from './yaml-reading.ts';

/** The way to a value: names of fields and 0-based indices of lists. */
export type FieldPath = readonly (string | number)[];

/** The fields of a frontmatter: plain values by name, and the place in the file of any of them. */
export interface YamlFields {
  readonly values: ReadonlyMap<string, unknown>;
  /** Where a field, or a part of one, stands; of the nearest outer field where it is not there itself. */
  readonly placeOf: (path: FieldPath) => Place;
}

/** The fields of a reading; of two of one name the last counts. */
export function fieldsOf(reading: Reading): YamlFields {
  const { document } = reading;
  const values = new Map<string, unknown>();
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) values.set(nameOf(pair), plainValue(pair.value, document));
  }
  return { values, placeOf: (path) => placeOf(reading, path) };
}

/** The name of a field; a key that is a list or group is written out as text. */
export function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** Where a field's name begins in the text. */
export function startOf(pair: Pair): number {
  return isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** The way to the field whose name begins at an offset of the text, or null where no name does. */
export function pathAt(document: Document, offset: number): FieldPath | null {
  const waiting: { node: unknown; path: FieldPath }[] = [{ node: document.contents, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path } = next;
    if (isSeq(node)) waiting.push(...node.items.map((item, index) => ({ node: item, path: [...path, index] })));
    if (!isMap(node)) continue;
    for (const pair of node.items) {
      const inner = [...path, nameOf(pair)];
      if (isNode(pair.key) && pair.key.range?.[0] === offset) return inner;
      waiting.push({ node: pair.value, path: inner });
    }
  }
  return null;
}

function plainValue(value: unknown, document: Document): unknown {
  return isNode(value) ? (value.toJS(document) as unknown) : null;
}

function placeOf(reading: Reading, path: FieldPath): Place {
  let node: unknown = reading.document.contents;
  let start: number | null = null;
  for (const name of path) {
    if (isMap(node)) {
      const pair = node.items.findLast((item) => nameOf(item) === String(name));
      if (!pair) break;
      [start, node] = [startOf(pair), pair.value];
    } else if (isSeq(node)) {
      node = node.items[Number(name)];
      const item = isPair(node) ? node.key : node;
      if (!isNode(item) || !item.range) break;
      start = item.range[0];
    } else break;
  }
  return start === null ? { line: Math.max(1, reading.firstLine - 1), column: 1 } : placeAt(reading, start);
}
