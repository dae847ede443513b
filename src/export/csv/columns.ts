import type { FieldRow } from '../../read/schema/field-table.ts';
import type { CellValue } from './cell.ts';

/** A column, and the way to its value within a record. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
}

/** A column a field; a group in a group is laid out flat, `distress.before`. */
export function columnsOf(rows: readonly FieldRow[]): Column[] {
  return rows.flatMap(({ name, holds, isGroup, fields }) => {
    if (!isGroup || holds !== 'one') return [{ name, path: [name] }];
    return columnsOf(fields).map((inner) => ({ name: `${name}.${inner.name}`, path: [name, ...inner.path] }));
  });
}

/** A value as a cell: of a list each item in a line of its own. */
export function cellOf(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return Array.isArray(value) ? value.map((one) => String(cellOf(one) ?? '')).join('\n') : JSON.stringify(value);
}
