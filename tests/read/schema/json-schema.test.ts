import { describe, expect, test } from 'vitest';
import { fieldTable, type FieldRow } from '../../../src/read/schema/field-table.ts';
import { jsonSchemaOf } from '../../../src/read/schema/json-schema.ts';
import { KINDS } from '../../../src/notes/kinds/kinds.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every schema below one, itself among them. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

function property(schema: unknown, name: string): Node | undefined {
  const holder = nodesOf(schema).find(
    (node) => typeof node['properties'] === 'object' && name in (node['properties'] as Node),
  );
  return (holder?.['properties'] as Record<string, Node> | undefined)?.[name];
}

function missing(schema: unknown, rows: readonly FieldRow[]): string[] {
  return rows.flatMap((row) => {
    const own = property(schema, row.name);
    if (own?.['description'] !== row.about) return [row.name];
    return missing(own, row.fields);
  });
}

describe.each([...KINDS, 'settings'] as const)('the JSON Schema of a %s', (kind) => {
  const schema = jsonSchemaOf(kind);
  const { own, common } = fieldTable(kind);

  test('has every field, with what it is for', () => {
    expect(missing(schema, [...own, ...common])).toEqual([]);
  });

  test('needs what the kind needs, lets a writer add fields, and every value be empty', () => {
    expect(schema['required'] ?? []).toEqual(own.filter(({ isRequired }) => isRequired).map(({ name }) => name));
    expect(schema['additionalProperties']).toBe(true);
    for (const { name, expected } of own) {
      const values = property(schema, name)?.['anyOf'];
      if (values !== undefined)
        expect(values, `${name}, ${expected.is}`).toContainEqual(expect.objectContaining({ type: ['null', 'string'] }));
    }
  });

  test('holds only what JSON can say', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

test('a JSON Schema gives the choices of every field that has some', () => {
  const choosing = KINDS.flatMap((kind) => fieldTable(kind).own.map((row) => ({ kind, ...row }))).filter(
    ({ choices }) => choices.length > 0,
  );
  expect(choosing.length).toBeGreaterThanOrEqual(10);
  for (const { kind, name, choices } of choosing) {
    expect(nodesOf(property(jsonSchemaOf(kind), name)).map((node) => node['enum'])).toContainEqual(choices);
  }
});

test('ranges are those of the schema, and one value may stand for a list or a record', () => {
  const entry = jsonSchemaOf('entry');
  expect(property(entry, 'mood')?.['anyOf']).toContainEqual({ type: 'integer', minimum: 0, maximum: 10 });
  expect(property(entry, 'feelings')?.['anyOf']).toContainEqual(expect.objectContaining({ minLength: 1 }));
  expect(nodesOf(property(entry, 'homework')).map((node) => node['enum'])).toContainEqual([
    'yes',
    'part',
    'not-this-time',
  ]);
  expect(property(entry, 'event')?.['anyOf']).toContainEqual({ type: 'boolean' });
});
