import { KINDS, type NoteKind } from '../../notes/kinds/kinds.ts';
import { fieldTable, type FieldRow } from '../../read/schema/field-table.ts';

/** Types that Obsidian's editor of properties has, by their names in `.obsidian/types.json`. https://help.obsidian.md/properties */
type PropertyType = 'text' | 'multitext' | 'number' | 'checkbox' | 'date' | 'tags';

/** How Obsidian's editor shows a field; null where it has no form for it, as for fields inside a field. */
export function propertyTypeOf(row: FieldRow): PropertyType | null {
  if (row.holds === 'map') return null;
  if (row.expected.is === 'tags') return 'tags';
  if (row.holds === 'list') return isOfWords(row) ? 'multitext' : null;
  return row.isGroup ? null : typeOfOne(row.expected);
}

/** Whether each may be a word alone: a text, or a record of which one field says enough. */
function isOfWords({ isGroup, fields, expected }: FieldRow): boolean {
  return isGroup ? fields.filter(({ isRequired }) => isRequired).length === 1 : typeOfOne(expected) === 'text';
}

function typeOfOne({ is }: FieldRow['expected']): PropertyType {
  switch (is) {
    case 'number':
    case 'whole-number':
    case 'minutes':
      return 'number';
    case 'true-false':
      return 'checkbox';
    case 'day':
      return 'date';
    default:
      return 'text';
  }
}

/** The type of each property by its name, over all kinds of note; a name that is not of one type in all of them has none. */
export function propertyTypes(): Record<string, PropertyType> {
  const rows = Map.groupBy(KINDS.flatMap(rowsOfKind), ({ name }) => name);
  const named = [...rows].flatMap(([name, all]): [string, PropertyType][] => {
    const [type, ...others] = new Set(all.map(propertyTypeOf));
    return type === undefined || type === null || others.length > 0 ? [] : [[name, type]];
  });
  return { type: 'text', date: 'date', ...Object.fromEntries(named) };
}

function rowsOfKind(kind: NoteKind): FieldRow[] {
  const { own, common } = fieldTable(kind);
  return [...own, ...common];
}
