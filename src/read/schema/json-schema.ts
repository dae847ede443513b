import { z } from 'zod';
import { definitionOf, type FileKind } from '../../notes/kinds/kinds.ts';
import { NUMBER_PATTERN } from '../../notes/kinds/field-types.ts';
import { settingsSchema } from '../settings/settings-fields.ts';
import { TYPE_ABOUT } from '../../notes/kinds/common-fields.ts';

/** A JSON Schema (draft 07, which editors know) as plain values. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const QUOTED_NUMBER = { type: 'string', pattern: `^${NUMBER_PATTERN}$` };
const YES_OR_NO = {
  type: 'string',
  pattern: String.raw`^\s*([yY]([eE][sS])?|[nN][oO]?|[oO][nN]|[oO][fF][fF]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])\s*$`,
};
/** What stands in a line of text may look like a number or a yes to YAML. */
const ANY_WORDS = ['string', 'number', 'boolean'];
const EMPTY = { type: ['null', 'string'], pattern: String.raw`^\s*$` };

/**
 * What an editor may be told of a kind's frontmatter, made from the schema that reads it. It takes whatever we take: an
 * empty value, one value for a list, a word for a record that needs no more, and a writer's own fields.
 */
export function jsonSchemaOf(kind: FileKind): JsonSchema {
  const schema = kind === 'settings' ? settingsSchema : definitionOf(kind).schema;
  const strict = z.toJSONSchema(schema, { io: 'output', target: 'draft-7', unrepresentable: 'any' }) as JsonSchema;
  const structural = kind === 'settings' ? {} : { type: { description: TYPE_ABOUT }, date: {} };
  const properties = { ...structural, ...lenientProperties(strict['properties']) };
  return { ...strict, title: kind, properties, additionalProperties: true };
}

function lenientProperties(properties: unknown): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, schema]) => [name, orEmpty(schema)]),
  );
}

/** The description stands outside, where editors look for it. */
function orEmpty({ description, ...schema }: JsonSchema): JsonSchema {
  if (Object.keys(schema).length === 0) return { description };
  return { ...(description === undefined ? {} : { description }), anyOf: [...lenient(schema), EMPTY] };
}

function lenient(schema: JsonSchema): JsonSchema[] {
  const { type, items, properties, additionalProperties: values, maximum, ...rest } = schema;
  if (type === 'array') return [{ ...rest, type, items: { anyOf: one(items) } }, ...one(items)];
  if (properties !== undefined) return [{ ...schema, properties: lenientProperties(properties) }];
  if (type === 'object') return [{ ...rest, type, additionalProperties: { anyOf: one(values) } }];
  if (type === 'boolean') return [schema, YES_OR_NO];
  if (Array.isArray(rest['enum']) && rest['enum'].includes('yes')) return [schema, { type: 'boolean' }, YES_OR_NO];
  if (type === 'string' && rest['enum'] === undefined) return [{ ...rest, type: ANY_WORDS }];
  if (type !== 'number' && type !== 'integer') return [schema];
  return [{ ...rest, type, ...(typeof maximum === 'number' ? { maximum } : {}) }, QUOTED_NUMBER];
}

/** One value of a list or map; what says all of a record may stand for it. */
function one(schema: unknown): JsonSchema[] {
  const item = schema as JsonSchema;
  const needed = (item['required'] ?? []) as readonly string[];
  const properties = (item['properties'] ?? {}) as Record<string, JsonSchema>;
  const alone = needed.length === 1 ? properties[needed[0] ?? ''] : undefined;
  return [...lenient(item), ...(alone ? lenient(alone) : []), EMPTY];
}
