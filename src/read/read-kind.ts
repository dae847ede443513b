import { diagnosticAt, finding, type Diagnostic } from '../notes/diagnostic.ts';
import { dayInName } from './day/day-in-name.ts';
import { commonFields } from '../notes/kinds/common-fields.ts';
import { entry } from '../notes/kinds/entry.ts';
import { definitionOf, isKind, KINDS, kindOfPath, type NoteKind } from '../notes/kinds/kinds.ts';
import { nearest } from './fields/nearest-name.ts';
import { idOf } from '../notes/note-id.ts';
import type { YamlFields } from './yaml/yaml-fields.ts';

/**
 * The kind of a file, with a diagnostic where its `type:` is nearly one. `type:` wins over the folder; any other `type:` is the
 * writer's own. A file in no known folder is an entry if anything says which day it is about, else a page without a day,
 * and so is one that is named after a week, a month or a year.
 */
export function readKind(path: string, fields: YamlFields): { kind: NoteKind; diagnostics: readonly Diagnostic[] } {
  const asked = fields.values.get('type');
  const name = typeof asked === 'string' ? asked.trim().toLowerCase() : '';
  if (isKind(name)) return { kind: name, diagnostics: [] };
  const likely = nearest(name, KINDS);
  const unknown = diagnosticAt(fields.placeOf(['type']), finding('unknown-type', { likely }), 'type');
  const kind = kindOfPath(path) ?? likelyKind(path, fields);
  return {
    kind: definitionOf(kind).isOnDay && isPeriod(path, fields) ? 'note' : kind,
    diagnostics: likely === null ? [] : [unknown],
  };
}

function likelyKind(path: string, { values }: YamlFields): NoteKind {
  const saysDay = isGiven(values.get('date')) || isGiven(values.get('day')) || hasDayInName(path);
  return saysDay || isEntryLike(values.keys()) ? 'entry' : 'note';
}

const ENTRY_ONLY = new Set(Object.keys(entry.schema.shape).filter((name) => !Object.hasOwn(commonFields, name)));

/** Whether any of the names is a field that only an entry has, so that a note without a folder is one. */
function isEntryLike(names: Iterable<string>): boolean {
  return [...names].some((name) => ENTRY_ONLY.has(name));
}

function hasDayInName(path: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(idOf(path)) || dayInName(idOf(path)) !== null;
}

/** A week, a month or a year, unless a field says which day it is about. */
function isPeriod(path: string, { values }: YamlFields): boolean {
  return dayInName(idOf(path)) === 'period' && !isGiven(values.get('date')) && !isGiven(values.get('day'));
}

/** What is empty is absent. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}
