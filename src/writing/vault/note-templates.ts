import { definitionOf, KIND_DEFINITIONS, type NoteKind } from '../../notes/kinds/kinds.ts';
import { fieldTable, type FieldRow } from '../../read/schema/field-table.ts';
import type { NewText } from '../starter/starter-files.ts';
import { fieldLine } from '../yaml-line.ts';
import { propertyTypeOf } from './property-types.ts';

/** What Obsidian puts in place of its signs when it makes a note of a template. https://help.obsidian.md/plugins/templates */
const TODAY = '"{{date:YYYY-MM-DD}}"';
/** The name of the new note. A block takes any sign that a name may have. */
const NAME = '>-\n  {{title}}';

/** A template for each kind that a person makes, in a folder. Each has something to be filled in, so that it is none of the notes. */
export function noteTemplates(folder: string): NewText[] {
  const kinds = KIND_DEFINITIONS.filter(({ creation }) => creation !== null);
  return kinds.map(({ name }) => ({ path: `${folder}/${name}.md`, text: templateOf(name) }));
}

/** `type:` makes the note one of its kind in whichever folder it was begun. */
function templateOf(kind: NoteKind): string {
  const rows = rowsInUse(kind);
  const { isOnDay } = definitionOf(kind);
  const lines = [
    fieldLine('type', kind),
    ...(isOnDay ? [fieldLine('date', TODAY)] : []),
    ...rows.map((row) => fieldLine(row.name, valueOf(kind, row))),
  ];
  return ['---', ...lines, '---', '', ''].join('\n');
}

/** The fields that are there to be filled in, in their order, as far as Obsidian's editor has a form for them. */
function rowsInUse(kind: NoteKind): FieldRow[] {
  const { own, common } = fieldTable(kind);
  const { creation } = definitionOf(kind);
  const wanted: readonly string[] = creation?.inUse ?? [];
  const rows = [...own, ...common].filter((row) => row.isRequired || wanted.includes(row.name));
  return rows
    .filter((row) => propertyTypeOf(row) !== null)
    .toSorted((a, b) => wanted.indexOf(a.name) - wanted.indexOf(b.name));
}

/** Nothing but what the kind cannot be without; of a plan for every day, the day on which it was written. */
function valueOf(kind: NoteKind, row: FieldRow): string {
  const { creation, isOnDay } = definitionOf(kind);
  const nameField = creation?.nameField?.field;
  if (row.name === nameField) return NAME;
  if (nameField === undefined && !isOnDay && propertyTypeOf(row) === 'date') return TODAY;
  return row.isRequired ? (row.choices[0] ?? '') : '';
}
