import { describeName, fieldName } from './describe.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Habit } from './note.ts';
import type { Place, Problem } from './problem.ts';
import type { ComparedPair } from './kinds/settings.ts';
import { SETTINGS_FILE } from './read-settings.ts';
import type { FieldPath } from './yaml-fields.ts';

/** What every journal has to compare, beside its habits. */
export const BUILT_IN_THINGS = ['mood', 'energy', 'stress', 'sleep'] as const;

/** Problems for things in the settings' `compare` that are not there. */
export function unknownThings(
  compared: readonly ComparedPair[],
  habits: readonly Habit[],
  placeInSettings: (field: FieldPath) => Place,
): Problem[] {
  const known = [...BUILT_IN_THINGS, ...habits.map(({ id }) => id)];
  return compared.flatMap((pair, index) =>
    (['of', 'with'] as const)
      .filter((end) => !known.includes(pair[end]))
      .map((end) => {
        const field = ['compare', index, end];
        const name = fieldName(field);
        const message = messages.unknownThing(name, describeName(pair[end]), nearest(pair[end], known));
        return { file: SETTINGS_FILE, ...placeInSettings(field), field: name, message };
      }),
  );
}
