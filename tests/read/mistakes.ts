import { fieldTable, type FieldRow } from '../../src/read/schema/field-table.ts';
import type { FileKind } from '../../src/notes/kinds/kinds.ts';
import { nearest } from '../../src/read/fields/nearest-name.ts';
import { rightValueOf, wrongValuesOf } from './field-values.ts';
import { fields, HERE, list, type Written } from './written.ts';

/** One mistake in one field of a kind, written with all that the kind needs around it. */
export interface Mistake {
  readonly sort: 'wrong' | 'unknown' | 'twice' | 'empty';
  /** The field as messages name it, such as `practice.1.distress.peak`. */
  readonly field: string;
  readonly written: Written;
  /** Whether what holds the field cannot be without it. */
  readonly isRequired: boolean;
  readonly row: FieldRow;
}

/** What a field's neighbours are, and how a group of them is written into the whole. */
interface Around {
  readonly siblings: readonly FieldRow[];
  readonly path: readonly string[];
  readonly put: (group: Written) => Written;
}

/** Every mistake of every field of a kind, groups, lists and maps included, from the table of its fields. */
export function mistakesOf(kind: FileKind): Mistake[] {
  const { own, common } = fieldTable(kind);
  return mistakesAmong({ siblings: [...own, ...common], path: [], put: (group) => group });
}

function mistakesAmong(around: Around): Mistake[] {
  return around.siblings.flatMap((row) => [...mistakesIn(row, around), ...mistakesBelow(row, around)]);
}

function mistakesIn(row: FieldRow, around: Around): Mistake[] {
  const right = rightValueOf(row);
  const field = [...around.path, row.name].join('.');
  const common = { field, isRequired: row.isRequired, row };
  const write = (...values: (readonly [string, Written])[]) =>
    around.put(fields(...neededBeside(row, around), ...values));
  const slip = slipOf(row.name, around.siblings);
  return [
    ...wrongValuesOf(row).map(({ value, part }) => {
      const isPart = part !== null;
      const named = isPart ? `${field}.${part}` : field;
      return {
        ...common,
        sort: 'wrong' as const,
        field: named,
        written: write([isPart ? row.name : HERE + row.name, value]),
      };
    }),
    { ...common, sort: 'unknown', field: [...around.path, slip].join('.'), written: write([HERE + slip, right]) },
    { ...common, sort: 'twice', written: write([row.name, right], [HERE + row.name, right]) },
    { ...common, sort: 'empty', written: write([HERE + row.name, '']) },
  ];
}

function mistakesBelow(row: FieldRow, { path, put, siblings }: Around): Mistake[] {
  if (!row.isGroup) return [];
  const beside = neededBeside(row, { path, put, siblings });
  const inside = { one: [], list: ['1'], map: ['evening'] }[row.holds];
  const wrap = (group: Written) =>
    row.holds === 'one' ? group : row.holds === 'list' ? list(group) : fields(['evening', group]);
  return mistakesAmong({
    siblings: row.fields,
    path: [...path, row.name, ...inside],
    put: (group) => put(fields(...beside, [row.name, wrap(group)])),
  });
}

function neededBeside(row: FieldRow, { siblings }: Around): (readonly [string, Written])[] {
  return siblings
    .filter((sibling) => sibling.isRequired && sibling.name !== row.name)
    .map((sibling) => [sibling.name, rightValueOf(sibling)] as const);
}

/** A name that is one slip away from a field's and from no other's. */
function slipOf(name: string, siblings: readonly FieldRow[]): string {
  const names = siblings.map((sibling) => sibling.name);
  const slips = [`${name}${name.at(-1) ?? ''}`, `${name[0] ?? ''}${name}`, `${name.slice(0, 1)}${name.slice(2)}`];
  const slip = slips.find((one) => !names.includes(one) && nearest(one, names) === name);
  if (slip === undefined) throw new Error(`No slip is near ${name} alone.`);
  return slip;
}
