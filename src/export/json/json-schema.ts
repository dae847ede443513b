import { EXPORT_SCHEMA_WORDS } from '../../messages/en/commands/export.ts';
import { KINDS } from '../../notes/kinds/kinds.ts';
import { SHARE_LEVELS } from '../../notes/share-level.ts';
import { fieldTable } from '../../read/schema/field-table.ts';
import { NOTE_STATES } from '../exported-note.ts';
import { RATINGS } from './derived.ts';
import { OWN_FORMAT_NAME, OWN_VERSION } from '../own/own-format.ts';
import {
  DAY_SCHEMA,
  listSchema,
  objectSchema,
  orNull,
  rowsSchema,
  TEXT_SCHEMA,
  TIME_SCHEMA,
  type ExportSchema,
} from './value-schema.ts';

const RAW = {
  raw: { ...TEXT_SCHEMA, description: EXPORT_SCHEMA_WORDS.raw },
  encoding: { type: 'string', enum: ['utf-8', 'base64'] },
};
const VALUE_ON_DAY = (value: ExportSchema) => listSchema(objectSchema({ day: DAY_SCHEMA, value }));

/** What every export in JSON begins with. */
export const HEAD_SCHEMA = {
  format: { const: OWN_FORMAT_NAME },
  version: { const: OWN_VERSION },
  from: { ...orNull(DAY_SCHEMA), description: EXPORT_SCHEMA_WORDS.from },
  to: { ...orNull(DAY_SCHEMA), description: EXPORT_SCHEMA_WORDS.to },
};

/** Describes the whole export: made from the tables that read the notes, so that the two say the same. */
export function wholeSchema(): ExportSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: EXPORT_SCHEMA_WORDS.title,
    description: EXPORT_SCHEMA_WORDS.about,
    ...objectSchema({
      ...HEAD_SCHEMA,
      share: { const: 'all' },
      settings: orNull(objectSchema({ fields: rowsSchema(fieldTable('settings').own), ...RAW })),
      notes: { ...listSchema(noteSchema()), description: EXPORT_SCHEMA_WORDS.notes },
      files: {
        ...listSchema(objectSchema({ path: TEXT_SCHEMA, bytes: { type: 'integer', minimum: 0 } })),
        description: EXPORT_SCHEMA_WORDS.files,
      },
      left_out: {
        ...listSchema(objectSchema({ path: TEXT_SCHEMA, why: TEXT_SCHEMA })),
        description: EXPORT_SCHEMA_WORDS.leftOut,
      },
      derived: { ...derivedSchema(), description: EXPORT_SCHEMA_WORDS.derived },
    }),
  };
}

function noteSchema(): ExportSchema {
  return {
    ...objectSchema({
      path: TEXT_SCHEMA,
      state: { type: 'string', enum: NOTE_STATES },
      kind: orNull({ type: 'string', enum: KINDS }),
      day: orNull(DAY_SCHEMA),
      time: orNull(TIME_SCHEMA),
      title: orNull(TEXT_SCHEMA),
      tags: listSchema(TEXT_SCHEMA),
      share: orNull({ type: 'string', enum: SHARE_LEVELS }),
      imported: { ...orNull(TEXT_SCHEMA), description: EXPORT_SCHEMA_WORDS.imported },
      is_readable: { type: 'boolean', description: EXPORT_SCHEMA_WORDS.isReadable },
      fields: { type: 'object' },
      own_fields: {
        ...listSchema(objectSchema({ name: TEXT_SCHEMA, lines: listSchema(TEXT_SCHEMA) })),
        description: EXPORT_SCHEMA_WORDS.ownFields,
      },
      marks: listSchema(
        objectSchema({
          kind: { type: 'string', enum: ['question', 'topic', 'win', 'insight'] },
          text: TEXT_SCHEMA,
          line: { type: 'integer', minimum: 1 },
        }),
      ),
      text: TEXT_SCHEMA,
      ...RAW,
    }),
    allOf: KINDS.filter((kind) => kind !== 'note').map((kind) => {
      const { own, common } = fieldTable(kind);
      return {
        if: { properties: { kind: { const: kind } } },
        then: { properties: { fields: rowsSchema([...own, ...common]) } },
      };
    }),
  };
}

function derivedSchema(): ExportSchema {
  const reading = { type: ['number', 'string'] };
  return objectSchema({
    ...Object.fromEntries(RATINGS.map((name) => [name, VALUE_ON_DAY({ type: 'number' })])),
    sleep_minutes: VALUE_ON_DAY({ type: 'number', minimum: 0 }),
    habits: { type: 'object', additionalProperties: VALUE_ON_DAY(reading) },
    sessions: listSchema(
      objectSchema({
        path: TEXT_SCHEMA,
        day: DAY_SCHEMA,
        state: { type: 'string', enum: ['planned', 'attended', 'cancelled', 'not-attended'] },
        number: orNull({ type: 'integer', minimum: 1 }),
        from: orNull(DAY_SCHEMA),
        to: orNull(DAY_SCHEMA),
      }),
    ),
  });
}
