import { fieldTable, type FieldRow } from '../../read/schema/field-table.ts';
import type { NoteKind } from '../../notes/kinds/kinds.ts';
import type { Note } from '../../notes/note.ts';
import { withoutLinkSigns } from '../../notes/property-links.ts';

/** The texts in a note's fields, however deep, and the writer's own fields; a choice out of ours is no word of the writer. */
export function wordsOfFields(note: Note): string[] {
  return [...wordsInGroup(note.fields, rowsOf(note.kind)), ...wordsOfProperties(note)];
}

/** Both sides of the writer's own fields, as their page shows them. */
function wordsOfProperties({ properties }: Note): string[] {
  return properties.map(({ name, lines }) =>
    [name.replaceAll('_', ' '), lines.map(withoutLinkSigns).join(', ')].join(': '),
  );
}

/** A time, a day or a plain number, rather than words. */
const NOT_WORDS = /^[\d\s:.,-]+$/;
/** The title is the record's own, tags come from text and fields, and what is called by an id is said by its name. */
const FOUND_OTHERWISE = new Set(['title', 'tags', 'habits', 'goal', 'session', 'set_in']);

/** Made once for each kind, not for each of ten thousand notes. */
const rowsOfKinds = new Map<NoteKind, readonly FieldRow[]>();

function rowsOf(kind: NoteKind): readonly FieldRow[] {
  const known = rowsOfKinds.get(kind);
  if (known) return known;
  const { own, common } = fieldTable(kind);
  rowsOfKinds.set(kind, [...own, ...common]);
  return rowsOf(kind);
}

function wordsInGroup(group: object, rows: readonly FieldRow[]): string[] {
  // A question or a record that is on its own page only.
  if ('share' in group && group.share === 'never') return [];
  const shown = rows.filter(({ name, choices }) => choices.length === 0 && !FOUND_OTHERWISE.has(name));
  return shown.flatMap((row) => wordsOf((group as Readonly<Record<string, unknown>>)[row.name], row));
}

function wordsOf(value: unknown, row: FieldRow): string[] {
  if (typeof value === 'string') return NOT_WORDS.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, row));
  if (typeof value !== 'object' || value === null) return [];
  return row.holds === 'map'
    ? Object.values(value).flatMap((item) => wordsOf(item, { ...row, holds: 'one' }))
    : wordsInGroup(value, row.fields);
}
