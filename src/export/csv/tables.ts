import { definitionOf, KINDS, type NoteKind } from '../../notes/kinds/kinds.ts';
import { fieldTable, type FieldRow } from '../../read/schema/field-table.ts';
import type { ExportedNote } from '../exported-note.ts';
import { cellOf, columnsOf, type Column } from './columns.ts';
import type { CellValue } from './cell.ts';

/** A table of some records, and the rows that a note has in it. */
interface RecordTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rowsOf: (note: ExportedNote) => readonly (readonly CellValue[])[];
}

/** What stands before the fields of a note, and what behind them. */
const [BEFORE, BEHIND] = [
  ['path', 'state', 'day', 'time', 'title', 'tags', 'share', 'imported'],
  ['own_fields', 'text'],
] as const;

/** Tables within notes that have a name of their own; any other is called by its kind and its field. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'entry.night': 'nights',
  'entry.habits': 'habit-days',
  'entry.homework': 'practice',
  'entry.questions': 'questions',
};
/** What the names in a map are, in its table. */
const NAMES_IN: Readonly<Record<string, string>> = { habits: 'habit', homework: 'homework' };

/** A table a kind with one row a note, then a table for each list of records within the notes of a kind, then the marked lines. */
export const NOTE_TABLES: readonly RecordTable[] = [...KINDS.flatMap(tablesOf), marksTable()];

function tablesOf(kind: NoteKind): RecordTable[] {
  const { own, common } = fieldTable(kind);
  const rows = [...own, ...common];
  return [mainTable(kind, rows), ...rows.filter((row) => isApart(kind, row)).map((row) => tableWithin(kind, row))];
}

/** Whether a field has a table: a list of records, names of the writer's own, or a record that is looked at by itself. */
function isApart(kind: NoteKind, { name, holds, isGroup }: FieldRow): boolean {
  return holds === 'map' || (holds === 'list' && isGroup) || OWN_NAMES[`${kind}.${name}`] !== undefined;
}

function nameOf(kind: NoteKind): string {
  const { folder, onlyFile } = definitionOf(kind);
  return kind === 'entry' ? 'entries' : (folder ?? onlyFile ?? `${kind}s`);
}

function mainTable(kind: NoteKind, rows: readonly FieldRow[]): RecordTable {
  const said: readonly string[] = [...BEFORE, 'draft'];
  const columns = columnsOf(rows.filter((row) => !isApart(kind, row) && !said.includes(row.name)));
  return {
    name: nameOf(kind),
    columns: [...BEFORE, ...columns.map(({ name }) => name), ...BEHIND],
    rowsOf: (note) => (note.kind === kind ? [[...before(note), ...cells(columns, note.fields), ...behind(note)]] : []),
  };
}

function before({ path, state, day, time, title, tags, share, imported }: ExportedNote): CellValue[] {
  return [path, state, day, time, title, cellOf(tags), share, imported];
}

function behind({ ownFields, text }: ExportedNote): CellValue[] {
  return [cellOf(ownFields.map(({ name, lines }) => `${name}: ${lines.join(', ')}`)), text.trim()];
}

function tableWithin(kind: NoteKind, row: FieldRow): RecordTable {
  const columns = row.isGroup ? columnsOf(row.fields) : [{ name: 'value', path: [] }];
  const named = row.holds === 'map' ? [NAMES_IN[row.name] ?? 'name'] : [];
  return {
    name: OWN_NAMES[`${kind}.${row.name}`] ?? `${nameOf(kind)}-${row.name}`,
    columns: ['day', ...named, ...columns.map(({ name }) => name), 'path'],
    rowsOf: (note) =>
      note.kind === kind
        ? recordsIn(note.fields[row.name], row).map(([names, value]) => [
            ...[note.day, ...names, ...cells(columns, value)],
            note.path,
          ])
        : [],
  };
}

/** The records of a field, each with its name where it has one. */
function recordsIn(value: unknown, { holds }: FieldRow): (readonly [names: readonly string[], value: unknown])[] {
  if (value === undefined) return [];
  if (holds === 'one') return [[[], value]];
  if (holds === 'list') return (value as readonly unknown[]).map((one) => [[], one] as const);
  return Object.entries(value as object).map(([name, one]) => [[name], one as unknown] as const);
}

function cells(columns: readonly Column[], value: unknown): CellValue[] {
  return columns.map(({ path }) => cellOf(path.reduce(valueIn, value)));
}

function valueIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function marksTable(): RecordTable {
  return {
    name: 'marks',
    columns: ['day', 'kind', 'text', 'path', 'line'],
    rowsOf: ({ day, marks, path }) => marks.map(({ kind, text, line }) => [day, kind, text, path, line]),
  };
}
