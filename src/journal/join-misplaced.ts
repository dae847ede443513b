import { fieldName } from './describe.ts';
import { namesToOffer } from './listed.ts';
import { messages } from './messages.ts';
import { comparable } from './nearest.ts';
import type { Entry, Habit, Homework } from './note.ts';
import { problemAt } from './place.ts';
import type { Problem } from './problem.ts';

/** Names fields of an entry that are called like a habit or homework, and so were most likely meant to be under those. */
export function misplacedNames(
  entries: readonly Entry[],
  habits: readonly Habit[],
  homework: readonly Homework[],
): Problem[] {
  const kindOf = new Map([
    ...namesToOffer(homework).map((id) => [comparable(id), 'homework'] as const),
    ...namesToOffer(habits).map((id) => [comparable(id), 'habit'] as const),
  ]);
  if (kindOf.size === 0) return [];
  return entries.flatMap((entry) =>
    entry.properties.flatMap(({ name }) => {
      const kind = kindOf.get(comparable(name));
      return kind === undefined ? [] : [problemAt(entry, [name], messages.misplaced(fieldName([name]), kind))];
    }),
  );
}
