import { fieldPlaces, type FieldPlaces } from '../../notes/field-places.ts';
import type { Place } from '../../notes/diagnostic.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import { placeAt, type Reading } from './yaml-document.ts';

/** The fields of a frontmatter: plain values by name, and the place in the file of any of them. */
export interface YamlFields {
  readonly values: ReadonlyMap<string, unknown>;
  /** Where a field, or a part of one, stands; of the nearest outer field where it is not there itself. */
  readonly placeOf: (path: FieldPath) => Place;
}

/** The place of every field and of every part of one, so that nobody has to read the text for it again. */
export function fieldPlacesOf({ values, placeOf }: YamlFields): FieldPlaces {
  const places: [FieldPath, Place][] = [];
  const waiting: { value: unknown; path: FieldPath }[] = [...values].map(([name, value]) => ({ value, path: [name] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    places.push([path, placeOf(path)]);
    if (typeof value !== 'object' || value === null) continue;
    const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [part, one] of inner) waiting.push({ value: one, path: [...path, part] });
  }
  return fieldPlaces(places);
}

/** The fields of a reading; of two of one name the last counts. */
export function fieldsOf(reading: Reading): YamlFields {
  const { document } = reading;
  const values = new Map<string, unknown>();
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) values.set(nameOfPair(pair), plainValue(pair.value, document));
  }
  return { values, placeOf: (path) => placeOf(reading, path) };
}

/** The name of a field; a key that is a list or group is written out as text. */
export function nameOfPair(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** Where a field's name begins in the text. */
export function startOf(pair: Pair): number {
  return isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** A field of which another before it in the same group has the name. */
export interface Repeated {
  readonly path: FieldPath;
  /** Where its name begins in the text. */
  readonly offset: number;
}

/** Every field that is given again, in the order of the text. */
export function repeatedIn(document: Document): Repeated[] {
  const found: Repeated[] = [];
  const waiting: { node: unknown; path: FieldPath }[] = [{ node: document.contents, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path } = next;
    for (const again of isMap(node) ? againIn(node.items, path) : []) found.push(again);
    for (const inner of insideOf(node, path).toReversed()) waiting.push(inner);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function againIn(pairs: readonly Pair[], path: FieldPath): Repeated[] {
  const known = new Set<unknown>();
  return pairs.flatMap((pair) => {
    const key = isScalar(pair.key) ? pair.key.value : pair.key;
    if (known.has(key)) return [{ path: [...path, nameOfPair(pair)], offset: startOf(pair) }];
    known.add(key);
    return [];
  });
}

function insideOf(node: unknown, path: FieldPath): { node: unknown; path: FieldPath }[] {
  if (isSeq(node)) return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
  return isMap(node) ? node.items.map((pair) => ({ node: pair.value, path: [...path, nameOfPair(pair)] })) : [];
}

function plainValue(value: unknown, document: Document): unknown {
  return isNode(value) ? (value.toJS(document) as unknown) : null;
}

function placeOf(reading: Reading, path: FieldPath): Place {
  let node: unknown = reading.document.contents;
  let start: number | null = null;
  for (const name of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(name));
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

/** Each problem of a note asks for places in it, and there may be as many problems as fields. */
const pairsOfMaps = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The fields of a group by their names; of two of one name the last. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = pairsOfMaps.get(map) ?? new Map(map.items.map((pair) => [nameOfPair(pair), pair]));
  pairsOfMaps.set(map, pairs);
  return pairs;
}
