import type { KindDefinition } from '../../src/notes/kinds/define-kind.ts';
import type { NoteKind } from '../../src/notes/kinds/kinds.ts';
import type { WhenPrinted } from '../../src/notes/kinds/printed-fields.ts';
import { rowsOf, type FieldRow } from '../../src/read/schema/field-table.ts';
import {
  IF_SHARED,
  line,
  list,
  NOWHERE,
  UNLESS_CLOSED,
  type KindOfNote,
  type Level,
  type Place,
} from './canary-place.ts';

const LEVELS_OF: Readonly<Record<WhenPrinted, readonly Level[]>> = {
  'if-shared': IF_SHARED,
  'unless-closed': UNLESS_CLOSED,
  'if-set-together': UNLESS_CLOSED,
  'if-chosen': UNLESS_CLOSED,
  // A number of many days holds no words.
  'as-a-sum': NOWHERE,
};

/** The places of a kind by its own definition: each field that holds words, with the levels at which it may be printed. */
export function derivedPlaces(
  { name, folder, isOnDay, schema, printed }: KindDefinition<NoteKind>,
  wordless: ReadonlySet<string>,
): KindOfNote {
  const rows = rowsOf(schema);
  const whenPrinted: Readonly<Record<string, WhenPrinted | undefined>> = printed;
  const places = rows
    .filter((row) => holdsWords(row) && !wordless.has(row.name))
    .map((row): [string, Place] => {
      const when = whenPrinted[row.name];
      const levels = when === undefined ? NOWHERE : LEVELS_OF[when];
      return [row.name, row.holds === 'list' ? list(row.name, levels) : line(row.name, levels)];
    });
  return {
    kind: name,
    path: `${folder ?? '.'}/${isOnDay ? '2026-11-15' : 'one'}.md`,
    needs: rows
      .filter(({ isRequired }) => isRequired)
      .map((row) => `${row.name}: ${rightValue(row)}`)
      .join('\n'),
    fields: Object.fromEntries(places),
  };
}

/** Numbers, times, days and choices: nothing that a person could read a word of theirs in. */
export function holdsNoWords({ choices, isGroup, expected }: FieldRow): boolean {
  return !isGroup && (choices.length > 0 || WITHOUT_WORDS.has(expected.is));
}

const WITHOUT_WORDS: ReadonlySet<FieldRow['expected']['is']> = new Set([
  ...(['whole-number', 'number', 'minutes', 'clock-time', 'day', 'yes-no', 'true-false'] as const),
]);

function holdsWords({ choices, isGroup, expected }: FieldRow): boolean {
  return choices.length === 0 && !isGroup && ['text', 'id', 'tags', 'at-most'].includes(expected.is);
}

function rightValue({ choices, expected }: FieldRow): string {
  if (choices.length > 0) return choices[0] ?? '';
  if (expected.is === 'whole-number' || expected.is === 'number') return String(expected.low ?? 0);
  return expected.is === 'day' ? '2026-11-15' : 'Words';
}
