import type { Day } from '../../calendar/day.ts';
import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  HEALTH_HABITS,
  IMPORT_REFUSALS,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import { importedEntry, type ImportedEntry, type ImportedHabit, type ImportedRecords } from '../records.ts';
import { readXml } from '../source/read-xml.ts';
import { filesEnding, type ImportSource, type SourceFile } from '../source/source.ts';
import { sumText } from '../values/json-values.ts';
import { addElement, healthFigures, minutesByDay, type HealthFigures } from './health-figures.ts';
import { nightsOf } from '../values/nights.ts';

export const appleHealth: ImportFormat = {
  name: 'apple-health',
  title: FORMAT_TITLES.appleHealth,
  knownMoods: new Map(),
  read: readAppleHealth,
};

const ROOT = 'HealthData';
const [EXERCISE, MINDFUL] = ['exercise', 'mindful'];

/** Reads an export of any size: nothing of it is kept but figures of days. A day becomes one entry. */
async function readAppleHealth(source: ImportSource): Promise<ImportedRecords> {
  const { path } = exportFile(source);
  const figures = healthFigures();
  await readXml(source.stream(path), path, {
    open: (name, attributes, depth) => {
      if (depth === 1 && name !== ROOT)
        throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.appleHealth, `<${ROOT}>`));
      if (depth === 2) addElement(figures, name, attributes);
    },
  });
  return recordsOf(figures, source);
}

/** The file is called as the phone's language has it; the other one of an archive says the same in a hospital's way. */
function exportFile(source: ImportSource): SourceFile {
  const files = filesEnding(source, '.xml').filter(({ path }) => !/_cda\.xml$/i.test(path));
  const [first, ...more] = files;
  if (first === undefined) throw new Error(IMPORT_REFUSALS.noFile('.xml'));
  const named = files.find(({ path }) => /(?:^|\/)export\.xml$/i.test(path));
  if (more.length > 0 && named === undefined) throw new Error(IMPORT_REFUSALS.severalFiles('.xml', files.length));
  return named ?? first;
}

function recordsOf(figures: HealthFigures, source: ImportSource): ImportedRecords {
  const entries = entriesOf(figures);
  const { exportDay, unreadable } = figures;
  const left = entries.filter(({ day }) => day === exportDay).length;
  const ending = (name: string) => filesEnding(source, name).length;
  const notTaken = new Map([...figures.notTaken].toSorted(([, a], [, b]) => b - a))
    .set(NOT_TAKEN.routes, ending('.gpx'))
    .set(NOT_TAKEN.heartCurves, ending('.csv'))
    .set(NOT_TAKEN.exportDay, left);
  const refused =
    unreadable === 0 ? [] : [{ place: FORMAT_TITLES.appleHealth, why: RECORD_REFUSALS.noStamps(unreadable) }];
  const kept = entries.filter(({ day }) => day !== exportDay);
  const used = new Set(kept.flatMap(({ habits }) => [...habits.keys()]));
  return { entries: kept, habits: HABITS.filter(({ key }) => used.has(key)), refused, notTaken };
}

const HABITS: readonly ImportedHabit[] = [
  [EXERCISE, HEALTH_HABITS.exercise] as const,
  [MINDFUL, HEALTH_HABITS.mindful] as const,
].map(([key, name]) => ({ key, name, measure: 'minutes', unit: null, target: null, days: null, text: '' }));

/** What the app has added up for a day goes before the minutes of its records. */
function entriesOf({ asleep, inBed, exercise, mindful, exerciseOfDay }: HealthFigures): ImportedEntry[] {
  const nights = nightsOf(asleep.intervals(), inBed.intervals());
  const habits = [
    [EXERCISE, new Map([...minutesByDay(exercise.intervals()), ...exerciseOfDay])] as const,
    [MINDFUL, minutesByDay(mindful.intervals())] as const,
  ];
  const days = new Set<Day>([...nights.keys(), ...habits.flatMap(([, minutes]) => [...minutes.keys()])]);
  return [...days].toSorted().map((day) => {
    const { night = null, rows = [] } = nights.get(day) ?? {};
    const values = habits.flatMap(([key, minutes]) => {
      const value = minutes.get(day) ?? 0;
      return value > 0 ? [[key, value] as const] : [];
    });
    const version = digestOf(sumText(night, rows, values));
    return importedEntry({ identity: day, version, day, night, rows, habits: new Map(values) });
  });
}
