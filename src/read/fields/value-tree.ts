import type { FieldPath } from '../../notes/field-path.ts';

/** A group of values by name, without a prototype: no name means anything but itself. */
export type Plain = Record<string, unknown>;

/** What stands where a schema found a mistake. */
export interface Written {
  /** As the file counts; shorter than the schema's path where one value stands for a list or a record. */
  readonly path: FieldPath;
  readonly value: unknown;
  /** The name that a record should have and has not; null where a value is there. */
  readonly missing: string | null;
  /** The group or list that holds the value, and by what name or index; null where there is none at all. */
  readonly held: { readonly by: Plain; readonly as: string | number } | null;
}

/** The index in the file of each item of a list from which others were taken away. */
const indicesOf = new WeakMap<unknown[], number[]>();

/** A deep copy that may be changed, in which what is empty is absent. */
export function copyOf(values: Iterable<readonly [string, unknown]>): Plain {
  const copy = Object.create(null) as Plain;
  for (const [name, value] of values) if (!isEmpty(value)) copy[name] = copyValue(value);
  return copy;
}

function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return copyList(value);
  if (typeof value !== 'object' || value === null) return value;
  return copyOf(value instanceof Map ? (value as Map<string, unknown>) : Object.entries(value));
}

function copyList(list: readonly unknown[]): unknown[] {
  const kept = list.map((item, index) => ({ item, index })).filter(({ item }) => !isEmpty(item));
  const copy = kept.map(({ item }) => copyValue(item));
  indicesOf.set(
    copy,
    kept.map(({ index }) => index),
  );
  return copy;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Finds what is written at a schema's path. A value alone is a list of one, and a word alone may be a record. */
export function writtenAt(values: Plain, path: FieldPath): Written {
  let value: unknown = values;
  let held: Written['held'] = null;
  const written: (string | number)[] = [];
  for (const name of path) {
    if (typeof name === 'number' && !Array.isArray(value)) continue;
    if (typeof value !== 'object' || value === null) break;
    if (!Object.hasOwn(value, name)) return { path: written, value, missing: String(name), held };
    held = { by: value as Plain, as: name };
    written.push(Array.isArray(value) ? (indicesOf.get(value)?.[Number(name)] ?? Number(name)) : name);
    value = (value as Plain)[name];
  }
  return { path: written, value, missing: null, held };
}

const TAKEN = Symbol('taken');

/** Takes values away, all at once, so that indices stay right until the last is found. False where there were none. */
export function takeAway(unwanted: readonly Written[]): boolean {
  const holders = new Set<Plain>();
  for (const { held } of unwanted) {
    if (!held) continue;
    held.by[held.as] = TAKEN;
    holders.add(held.by);
  }
  for (const holder of holders) close(holder);
  return holders.size > 0;
}

/** Closes the gaps that values left behind. */
function close(holder: Plain): void {
  if (!Array.isArray(holder)) {
    for (const [name, value] of Object.entries(holder)) if (value === TAKEN) Reflect.deleteProperty(holder, name);
    return;
  }
  const kept = (holder as unknown[]).flatMap((item, index) => (item === TAKEN ? [] : [index]));
  keep(holder, kept);
  const indices = indicesOf.get(holder);
  if (indices) keep(indices, kept);
}

/** Leaves in a list only what stands at these indices. */
function keep(list: unknown[], indices: readonly number[]): void {
  indices.forEach((from, to) => (list[to] = list[from]));
  list.length = indices.length;
}
