import { z } from 'zod';
import { commonFields } from '../../notes/kinds/common-fields.ts';
import { expectationIn, type Expectation } from '../../notes/kinds/expectation.ts';
import { definitionOf, type FileKind } from '../../notes/kinds/kinds.ts';
import type { WhenPrinted } from '../../notes/kinds/printed-fields.ts';
import { settingsSchema } from '../settings/settings-fields.ts';
import { unwrap } from '../../notes/schema/schema-walk.ts';

/** One field as its schema has it, for tables, templates and editors: nothing about a field is written twice. */
export interface FieldRow {
  readonly name: string;
  /** What is right for one value of it. */
  readonly expected: Expectation;
  /** Half a line on what it is for. */
  readonly about: string;
  readonly isRequired: boolean;
  /** `map`: names of the writer's own choosing, each with its value. */
  readonly holds: 'one' | 'list' | 'map';
  /** Whether each value is a group of fields. */
  readonly isGroup: boolean;
  /** The choices of a field that has some; else none. */
  readonly choices: readonly string[];
  /** The fields of its group, or of each group in its list or map. */
  readonly fields: readonly FieldRow[];
  /** When it may stand on the brief; null: never. */
  readonly printed: WhenPrinted | null;
}

/** The fields of a kind in the order of its schema: its own, and those that every note may have. */
export interface FieldTable {
  readonly own: readonly FieldRow[];
  readonly common: readonly FieldRow[];
}

export function fieldTable(kind: FileKind): FieldTable {
  if (kind === 'settings') return { own: rowsOf(settingsSchema), common: [] };
  const { schema, printed } = definitionOf(kind);
  const { shape } = schema;
  const whenPrinted: Readonly<Record<string, WhenPrinted | undefined>> = printed;
  const rows = rowsOf(schema).map((row) => ({ ...row, printed: whenPrinted[row.name] ?? null }));
  const common = rows.filter(({ name }) => shape[name] === COMMON[name]);
  return { own: rows.filter((row) => !common.includes(row)).toSorted(byNeed), common };
}

const COMMON: z.ZodRawShape = commonFields;

/** Required fields first; those that mean something else in another kind of note last. */
function byNeed(a: FieldRow, b: FieldRow): number {
  const rank = ({ isRequired, name }: FieldRow) => (isRequired ? 0 : Object.hasOwn(commonFields, name) ? 2 : 1);
  return rank(a) - rank(b);
}

/** The fields of a group in the order of its schema. */
export function rowsOf(group: z.ZodObject): FieldRow[] {
  return Object.entries(group.shape).map(([name, field]) => rowOf(name, field as z.ZodType));
}

function rowOf(name: string, field: z.ZodType): FieldRow {
  const { item, holds } = itemOf(field);
  const isGroup = item instanceof z.ZodObject;
  return {
    name,
    expected: expectedOf(item),
    about: field.description ?? '',
    isRequired: !field.safeParse(undefined).success,
    holds,
    isGroup,
    choices: item instanceof z.ZodEnum ? item.options.map(String) : [],
    fields: isGroup ? rowsOf(item) : [],
    printed: null,
  };
}

function itemOf(field: z.ZodType): { item: z.ZodType; holds: FieldRow['holds'] } {
  const schema = unwrap(field);
  if (schema instanceof z.ZodArray) return { item: unwrap(schema.element as z.ZodType), holds: 'list' };
  if (schema instanceof z.ZodRecord) return { item: unwrap(schema.valueType as z.ZodType), holds: 'map' };
  return { item: schema, holds: 'one' };
}

/** No field takes a symbol, so what is said of one is what would be right. */
function expectedOf(schema: z.ZodType): Expectation {
  const error = schema.safeParse(Symbol('of-no-kind')).error?.issues[0]?.message;
  return error === undefined ? { is: 'text' } : expectationIn(error);
}
