import { diagnosticAt, finding, type Diagnostic } from '../notes/diagnostic.ts';
import type { NameDay } from './day/day-in-name.ts';
import { commonFields } from '../notes/kinds/common-fields.ts';
import { entry } from '../notes/kinds/entry.ts';
import { definitionOf, isKind, KINDS, type NoteKind } from '../notes/kinds/kinds.ts';
import { nearest } from './fields/nearest-name.ts';
import type { Layout } from './place/layout.ts';
import type { YamlFields } from './yaml/yaml-fields.ts';

/** What a file's path says of it. */
export interface NotePlace {
  readonly path: string;
  readonly id: string;
  /** The day in its name, or by a pattern of the journal's settings. */
  readonly inName: NameDay;
  readonly layout: Layout;
}

/**
 * The kind of a file, with a diagnostic where its `type:` is nearly one. `type:` wins over the folder; any other `type:` is the
 * writer's own. A file in no known folder is an entry if anything says which day it is about, else a page without a day,
 * and so is one that is named after a week, a month or a year.
 */
export function readKind(place: NotePlace, fields: YamlFields): { kind: NoteKind; diagnostics: readonly Diagnostic[] } {
  const asked = fields.values.get('type');
  const name = typeof asked === 'string' ? asked.trim().toLowerCase() : '';
  if (isKind(name)) return { kind: name, diagnostics: [] };
  const likely = nearest(name, KINDS);
  const unknown = diagnosticAt(fields.placeOf(['type']), finding('unknown-type', { likely }), 'type');
  const kind = place.layout.kindOf(place.path) ?? likelyKind(place, fields);
  return {
    kind: definitionOf(kind).isOnDay && isPeriod(place, fields) ? 'note' : kind,
    diagnostics: likely === null ? [] : [unknown],
  };
}

/** Where the settings say which folder is the journal, a meeting or a project with a day in its name is no entry. */
function likelyKind(place: NotePlace, { values }: YamlFields): NoteKind {
  const saysDay = isGiven(values.get('date')) || isGiven(values.get('day')) || hasDayInName(place);
  const isOnDay = saysDay && !place.layout.saysWhereEntriesAre;
  return isOnDay || isEntryLike(values.keys()) ? 'entry' : 'note';
}

const ENTRY_ONLY = new Set(Object.keys(entry.schema.shape).filter((name) => !Object.hasOwn(commonFields, name)));

/** Whether any of the names is a field that only an entry has, so that a note without a folder is one. */
function isEntryLike(names: Iterable<string>): boolean {
  return [...names].some((name) => ENTRY_ONLY.has(name));
}

function hasDayInName({ id, inName }: NotePlace): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(id) || inName !== null;
}

/** A week, a month or a year, unless a field says which day it is about. */
function isPeriod({ inName }: NotePlace, { values }: YamlFields): boolean {
  return inName === 'period' && !isGiven(values.get('date')) && !isGiven(values.get('day'));
}

/** What is empty is absent. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}
