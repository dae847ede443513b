import { describe, expect, test } from 'vitest';
import { fieldTable, type FieldRow } from '../../../src/read/schema/field-table.ts';
import { KINDS } from '../../../src/notes/kinds/kinds.ts';
import { expectedWords } from '../../../src/messages/en/expectations.ts';

function named(rows: readonly FieldRow[], name: string): FieldRow | undefined {
  return rows.find((row) => row.name === name);
}

function withInner(rows: readonly FieldRow[], prefix = ''): (readonly [name: string, row: FieldRow])[] {
  return rows.flatMap((row) => [[prefix + row.name, row] as const, ...withInner(row.fields, `${prefix}${row.name}.`)]);
}

describe('the table of fields', () => {
  test.each([...KINDS, 'settings'] as const)('of a %s says of every field what is right and what it is for', (kind) => {
    const { own, common } = fieldTable(kind);
    const silent = withInner([...own, ...common]).filter(
      ([, { about, expected }]) => about === '' || expectedWords(expected) === '',
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('explains in half a line', () => {
    const rows = [...KINDS, 'settings' as const].flatMap((kind) => withInner(fieldTable(kind).own));
    expect(rows.filter(([, { about }]) => about.length > 68 || /[.!]$/.test(about)).map(([name]) => name)).toEqual([]);
  });

  test('gives the bounds that the schema has', () => {
    expect(named(fieldTable('entry').own, 'mood')).toMatchObject({
      expected: { is: 'whole-number', low: 0, high: 10 },
      isRequired: false,
      holds: 'one',
      printed: 'as-a-sum',
    });
  });

  test('knows lists, groups, maps and what is in them', () => {
    const { own } = fieldTable('entry');
    expect(named(own, 'feelings')).toMatchObject({ holds: 'list', isGroup: false });
    expect(named(own, 'questions')).toMatchObject({ holds: 'list', isGroup: true });
    expect(named(own, 'night')?.fields.map(({ name }) => name)).toContain('in_bed');
    expect(named(own, 'homework')).toMatchObject({ holds: 'map', isGroup: true });
  });

  test('tells what a kind has of its own from what every note may have, required fields first', () => {
    const { own, common } = fieldTable('goal');
    expect(own[0]).toMatchObject({ name: 'goal', isRequired: true });
    expect(common.map(({ name }) => name)).toContain('tags');
    expect(common.map(({ name }) => name)).not.toContain('goal');
  });

  test('gives the choices of a field that has some', () => {
    expect(named(fieldTable('session').own, 'format')?.choices).toEqual(['in-person', 'video', 'phone', 'group']);
  });
});
