import { EXPORT_SCHEMA_WORDS } from '../../messages/en/commands/export.ts';
import type { ExportInput } from '../format.ts';
import { OWN_FORMAT_NAME, OWN_VERSION } from '../own/own-format.ts';
import { SHARED_PARTS, sharedRows } from '../shared/shared-parts.ts';
import { HEAD_SCHEMA } from './json-schema.ts';
import { DAY_SCHEMA, listSchema, objectSchema, orNull, type ExportSchema } from './value-schema.ts';

/** What the brief may hold, part by part; null where that is nothing. */
export function sharedValue({ journal, days, share }: ExportInput): Readonly<Record<string, unknown>> | null {
  const parts = sharedRows(journal, days);
  if (parts.length === 0) return null;
  return {
    ...{ format: OWN_FORMAT_NAME, version: OWN_VERSION, ...days, share },
    ...Object.fromEntries(parts.map(({ name, columns, rows }) => [name, rows.map((row) => pickColumns(row, columns))])),
  };
}

function pickColumns(row: Readonly<Record<string, unknown>>, columns: readonly string[]) {
  return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}

/** Describes an export of what the brief may hold: a part that holds nothing is not there. */
export function sharedSchema(): ExportSchema {
  const head = { ...HEAD_SCHEMA, share: { const: 'brief' } };
  const value = (name: string) => (name === 'day' ? orNull(DAY_SCHEMA) : { type: ['string', 'number', 'null'] });
  const parts: Readonly<Record<string, ExportSchema>> = Object.fromEntries(
    SHARED_PARTS.map(({ name, columns }) => [
      name,
      listSchema(objectSchema(Object.fromEntries(columns.map((column) => [column, value(column)])))),
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: EXPORT_SCHEMA_WORDS.sharedTitle,
    description: EXPORT_SCHEMA_WORDS.sharedAbout,
    ...objectSchema({ ...head, ...parts }, Object.keys(head)),
  };
}
