import { digestOf } from '../../notes/digest.ts';
import type { Day } from '../../calendar/day.ts';
import type { HabitValue } from '../../notes/kinds/entry.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import {
  importedEntry,
  type ImportedEntry,
  type ImportedRecords,
  type KeptRow,
  type RefusedRecord,
} from '../records.ts';
import { csvTable } from '../source/csv-rows.ts';
import { sourceText, type ImportSource } from '../source/source.ts';
import { readWrittenDay } from '../values/days.ts';
import { sumText } from '../values/json-values.ts';
import { loopHabits, type LoopHabit } from './loop-habits.ts';
import { loopMarks, type WithoutRecord } from './loop-values.ts';

export const loop: ImportFormat = {
  name: 'loop',
  title: FORMAT_TITLES.loop,
  knownMoods: new Map(),
  read: readLoop,
};

/** What the values of all habits come to, day by day. */
interface Days {
  readonly values: Map<Day, Map<string, HabitValue>>;
  readonly rows: Map<Day, KeptRow[]>;
  readonly refused: RefusedRecord[];
  readonly notTaken: Map<string, number>;
}

/**
 * Reads the archive by each habit's own file: the table of all habits at its top leaves values out, and a comma in a name moves
 * them. A day becomes one entry with the values of all habits.
 */
async function readLoop(source: ImportSource): Promise<ImportedRecords> {
  const top = source.files.find(({ path }) => /(?:^|\/)Habits\.csv$/i.test(path))?.path;
  if (top === undefined) throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.loop, 'Habits.csv'));
  const habits = loopHabits(csvTable(await sourceText(source, top)));
  const days: Days = { values: new Map(), rows: new Map(), refused: [], notTaken: new Map() };
  for (const habit of habits) {
    const path = marksOf(habit, source);
    if (path === null) days.refused.push({ place: habit.name, why: RECORD_REFUSALS.noMarks });
    else addMarks(days, { habit, path, text: await sourceText(source, path) });
  }
  const all = [...new Set([...days.values.keys(), ...days.rows.keys()])].toSorted();
  return { entries: all.map((day) => entryOf(day, days)), habits, refused: days.refused, notTaken: days.notTaken };
}

/** Folders are called by position and name, as far as a disk takes the name. */
function marksOf({ position }: LoopHabit, { files }: ImportSource): string | null {
  const number = Number(position);
  const found = files.find(({ path }) => {
    const [, folder] = /(?:^|\/)(\d+) [^/]*\/Checkmarks\.csv$/i.exec(path) ?? [];
    return folder !== undefined && Number(folder) === number;
  });
  return found?.path ?? null;
}

interface HabitText {
  readonly habit: LoopHabit;
  readonly path: string;
  readonly text: string;
}

function addMarks({ values, rows, refused, notTaken }: Days, { habit, path, text }: HabitText): void {
  for (const { line, date, written, note } of loopMarks(text, habit.isMeasured)) {
    const day = readWrittenDay(date, null);
    const isDay = day !== null && day !== 'two-ways';
    if (!isDay || written === null) {
      const why = isDay ? RECORD_REFUSALS.noValue : RECORD_REFUSALS.noDay;
      refused.push({ place: `${path}, ${RECORD_REFUSALS.line(line)}`, why });
      continue;
    }
    if ('value' in written)
      values.set(day, (values.get(day) ?? new Map<string, HabitValue>()).set(habit.key, written.value));
    else count(notTaken, NOT_TAKEN_OF[written.without]);
    if (note !== '') rows.set(day, [...(rows.get(day) ?? []), [habit.name, note]]);
  }
}

const NOT_TAKEN_OF: Readonly<Record<WithoutRecord, string>> = {
  'by-schedule': NOT_TAKEN.schedule,
  'no-record': NOT_TAKEN.unknown,
};

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function entryOf(day: Day, { values, rows }: Days): ImportedEntry {
  const habits = values.get(day) ?? new Map<string, HabitValue>();
  const notes = rows.get(day) ?? [];
  return importedEntry({
    ...{ identity: day, day, habits, rows: notes },
    version: digestOf(sumText([...habits], notes)),
  });
}
