import { diagnosticAt, finding, inFile, type FileDiagnostic, type Place } from '../../notes/diagnostic.ts';
import { fieldName } from '../../notes/field-path.ts';
import { namesOf } from '../fields/nearest-name.ts';
import type { Habit } from '../../notes/note.ts';
import type { Settings } from '../../notes/settings.ts';
import { SETTINGS_FILE } from '../settings/read-settings.ts';
import type { FieldPath } from '../../notes/field-path.ts';

/** What every journal has to compare, beside its habits. */
export const BUILT_IN_THINGS = ['mood', 'energy', 'stress', 'sleep'] as const;

/** Diagnostics of things that the settings name in `compare` and in the week's card, and that are not there. */
export function unknownThings(
  { compared, brief }: Settings,
  habits: readonly Habit[],
  placeInSettings: (field: FieldPath) => Place,
): FileDiagnostic[] {
  const { names, likely } = namesOf([...BUILT_IN_THINGS, ...habits.map(({ id }) => id)]);
  const named: [field: FieldPath, thing: string][] = [
    ...compared.flatMap((pair, index) =>
      (['of', 'with'] as const).map((end): (typeof named)[number] => [['compare', index, end], pair[end]]),
    ),
    ...(brief.card ?? []).map((thing, index): (typeof named)[number] => [['brief', 'card', index], thing]),
  ];
  return named
    .filter(([, thing]) => !names.has(thing))
    .map(([field, thing]) => {
      const name = fieldName(field);
      const found = finding('unknown-series', { field: name, likely: likely(thing) });
      return inFile(SETTINGS_FILE, diagnosticAt(placeInSettings(field), found, name));
    });
}
