import { diagnosticAt, finding, type Diagnostic } from '../../notes/diagnostic.ts';
import { isMap, isScalar, isSeq } from 'yaml';
import { fieldName } from '../../notes/field-path.ts';
import { nameOfPair, startOf } from './yaml-fields.ts';
import type { FieldPath } from '../../notes/field-path.ts';
import { placeAt, type Reading } from './yaml-document.ts';

/** A word right behind the sign, as in `tags: #walk`; what is meant as a comment has a space there. */
const VALUE = /^[ \t]*#[^\s#]/;

/** Names fields, and items of their lists, that are empty because what was meant as their value begins with `#`. */
export function comments(reading: Reading): Diagnostic[] {
  const { contents } = reading.document;
  if (!isMap(contents) || !/[:-][ \t]+#[^\s#]/.test(reading.source)) return [];
  return contents.items.flatMap((pair) => {
    const name = nameOfPair(pair);
    if (isSeq(pair.value))
      return pair.value.items.flatMap((item, index) => lostIn(reading, item, { path: [name, index] }));
    return lostIn(reading, pair.value, { path: [name], start: startOf(pair) });
  });
}

function lostIn(reading: Reading, value: unknown, { path, start }: { path: FieldPath; start?: number }): Diagnostic[] {
  if (!isScalar(value) || value.value !== null || !value.range) return [];
  const [end] = value.range;
  if (!VALUE.test(reading.source.slice(end))) return [];
  const field = fieldName(path);
  return [diagnosticAt(placeAt(reading, start ?? end), finding('hash-comment', { field }), field)];
}
