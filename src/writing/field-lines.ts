import type { FileKind } from '../notes/kinds/kinds.ts';
import { fieldTable, type FieldRow } from '../read/schema/field-table.ts';
import { FIELD_COMMENTS } from '../messages/en/new-files.ts';
import { fieldLine, yamlText } from './yaml-line.ts';

/** What stands in a field from the start: its lines as YAML, or a text. */
export type InitialValue = { readonly text: string } | { readonly lines: readonly string[] };

export interface WantedFields {
  /** The fields that are there to be filled in, in their order; of the others a line waits behind a #. */
  readonly inUse: readonly string[];
  readonly filled: ReadonlyMap<string, InitialValue>;
  /** Fields that are left out altogether, as something else stands for them. */
  readonly leftOut?: readonly string[];
}

/** Every field of a kind as a line with half a line on what it is for, from the kind's own table. */
export function fieldLines(kind: FileKind, { inUse, filled, leftOut = [] }: WantedFields): string[] {
  const { own, common } = fieldTable(kind);
  const rows = [...own, ...common].filter(({ name }) => !leftOut.includes(name));
  const isOn = ({ name, isRequired }: FieldRow) => isRequired || inUse.includes(name) || filled.has(name);
  const on = rows.filter(isOn).toSorted((a, b) => rank(inUse, a) - rank(inUse, b));
  const off = rows.filter((row) => !isOn(row));
  return [
    ...on.flatMap((row) => linesOn(row, filled.get(row.name) ?? null)),
    ...off.map((row) => `# ${fieldLine(row.name, '', aboutOf(row))}`),
  ];
}

function rank(inUse: readonly string[], { name }: FieldRow): number {
  const place = inUse.indexOf(name);
  return place < 0 ? -1 : place;
}

function linesOn(row: FieldRow, value: InitialValue | null): string[] {
  if (value === null) return [fieldLine(row.name, '', aboutOf(row))];
  if ('lines' in value) return [fieldLine(row.name, '', aboutOf(row)), ...value.lines.map((line) => `  ${line}`)];
  return [fieldLine(row.name, yamlText(value.text), row.choices.length > 0 ? aboutOf(row) : '')];
}

/** The fields of a group as lines, each empty. */
export function groupLines(kind: FileKind, group: string, inUse: readonly string[]): string[] {
  const { fields = [] } = fieldTable(kind).own.find(({ name }) => name === group) ?? {};
  const line = (row: FieldRow) => fieldLine(row.name, '', aboutOf(row));
  const on = fields.filter(({ name }) => inUse.includes(name));
  return [...on.map(line), ...fields.filter((row) => !on.includes(row)).map((row) => `# ${line(row)}`)];
}

function aboutOf({ about, choices, holds }: FieldRow): string {
  const isNamed = choices.every((choice) => about.includes(choice));
  const list = holds === 'list' && !about.includes('list') ? FIELD_COMMENTS.mayBeList : '';
  return `${about}${isNamed ? '' : `: ${choices.join(', ')}`}${list}`;
}
