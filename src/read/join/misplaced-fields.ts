import { finding, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { fieldName } from '../../notes/field-path.ts';
import { namesToOffer } from '../../notes/listed.ts';
import { comparable } from '../fields/nearest-name.ts';
import type { Entry, Habit, Homework } from '../../notes/note.ts';
import { diagnosticAtField } from '../../notes/field-places.ts';

/** Names fields of an entry that are called like a habit or homework, and so were most likely meant to be under those. */
export function misplacedNames(
  entries: readonly Entry[],
  habits: readonly Habit[],
  homework: readonly Homework[],
): FileDiagnostic[] {
  const kindOf = new Map([
    ...namesToOffer(homework).map((id) => [comparable(id), 'homework'] as const),
    ...namesToOffer(habits).map((id) => [comparable(id), 'habit'] as const),
  ]);
  if (kindOf.size === 0) return [];
  return entries.flatMap((entry) =>
    entry.properties.flatMap(({ name }) => {
      const kind = kindOf.get(comparable(name));
      if (kind === undefined) return [];
      return [diagnosticAtField(entry, [name], finding('misplaced-field', { field: fieldName([name]), kind }))];
    }),
  );
}
