import type { Expectation } from '../../notes/kinds/expectation.ts';
import type { FieldRow } from '../../read/schema/field-table.ts';

/** A JSON Schema (draft 2020-12) as plain values. */
export type ExportSchema = Readonly<Record<string, unknown>>;

export const DAY_SCHEMA: ExportSchema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
export const TIME_SCHEMA: ExportSchema = { type: 'string', pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$` };
export const TEXT_SCHEMA: ExportSchema = { type: 'string' };

/** An object with these properties and no other; all are there unless it is said which. */
export function objectSchema(
  properties: Readonly<Record<string, ExportSchema>>,
  required: readonly string[] = Object.keys(properties),
): ExportSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

export function listSchema(items: ExportSchema): ExportSchema {
  return { type: 'array', items };
}

export function orNull(schema: ExportSchema): ExportSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** The fields of a group, as the table that reads and explains them has them. */
export function rowsSchema(rows: readonly FieldRow[]): ExportSchema {
  return objectSchema(
    Object.fromEntries(rows.map((row) => [row.name, rowSchema(row)])),
    rows.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  );
}

function rowSchema(row: FieldRow): ExportSchema {
  const { holds, about, printed } = row;
  const value = row.isGroup ? rowsSchema(row.fields) : valueSchema(row);
  const described = { description: printed === null ? about : `${about} (${printed})` };
  if (holds === 'list') return { ...described, ...listSchema(value) };
  if (holds === 'map') return { ...described, type: 'object', additionalProperties: value };
  return { ...described, ...value };
}

function valueSchema({ choices, expected }: FieldRow): ExportSchema {
  if (choices.length > 0) return { type: 'string', enum: choices };
  return SCHEMA_OF[expected.is]?.(expected) ?? TEXT_SCHEMA;
}

/** By what would be right for a value; of all others it is a text. */
const SCHEMA_OF: Readonly<Partial<Record<Expectation['is'], (expected: Expectation) => ExportSchema>>> = {
  'whole-number': (expected) => ({ type: 'integer', ...boundsIn(expected) }),
  number: (expected) => ({ type: 'number', ...boundsIn(expected) }),
  minutes: (expected) => ({ type: 'number', ...boundsIn(expected) }),
  'true-false': () => ({ type: 'boolean' }),
  'clock-time': () => TIME_SCHEMA,
  day: () => DAY_SCHEMA,
  'habit-value': () => ({ type: ['number', 'boolean', 'string'] }),
};

function boundsIn(expected: Expectation): ExportSchema {
  if (!('low' in expected)) return {};
  const { low, high } = expected;
  return { ...(low === null ? {} : { minimum: low }), ...(high === null ? {} : { maximum: high }) };
}
