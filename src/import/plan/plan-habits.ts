import { digestOf } from '../../notes/digest.ts';
import { readHabitValue } from '../../notes/habit-value.ts';
import type { HabitValue } from '../../notes/kinds/entry.ts';
import type { HabitFields } from '../../notes/kinds/habit.ts';
import { slugOf } from '../../notes/addresses.ts';
import { nameOnDisk } from '../../read/folder/names-on-disk.ts';
import { layoutOf, type Layout } from '../../read/place/layout.ts';
import { folderFor } from '../../read/place/new-place.ts';
import type { ImportedHabit, KeptRow } from '../records.ts';
import { habitFileText } from './habit-file.ts';
import { isInert } from './is-inert.ts';
import type { JournalState } from './journal-state.ts';
import { escapedMarkdown } from '../values/plain-markdown.ts';

/** A file that is to be made. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** A habit of the import as this journal knows it. */
interface PlannedHabit {
  readonly id: string;
  /** What it is called there. */
  readonly name: string;
  readonly takes: (value: HabitValue) => boolean;
}

/** The habits of an import, each by the name it has in this journal. */
export interface PlannedHabits {
  readonly files: readonly PlannedFile[];
  /** How many stand in the journal already: imported before, or the writer's own of the same name and kind. */
  readonly there: number;
  /** A habit's name in entries and what it takes, by its key. */
  readonly byKey: ReadonlyMap<string, PlannedHabit>;
  /** Names of those that could not be written as a note. */
  readonly refused: readonly string[];
}

/** Where each habit goes: to the note it was imported into, to the writer's own habit of its name, or into a new file. */
export function planHabits(habits: readonly ImportedHabit[], state: JournalState, format: string): PlannedHabits {
  const { journal, imported } = state;
  const taken = new Set(journal.notes.filter(({ kind }) => kind === 'habit').map(({ id }) => nameOnDisk(id)));
  const layout = layoutOf(journal.settings.layout);
  const found = new Map<string, PlannedHabit>();
  const [files, refused]: [PlannedFile[], string[]] = [[], []];
  for (const habit of habits) {
    const identity = `${format}/habit/${digestOf(habit.key)}`;
    const there = imported.get(identity)?.path;
    const own = journal.habits.find(({ id, path, fields }) => path === there || isSame(habit, id, fields));
    if (own && (there !== undefined || !found.values().some(({ id }) => id === own.id))) {
      found.set(habit.key, { id: own.id, name: habit.name, takes: takenBy(own.fields) });
      continue;
    }
    const id = freeId(habit.name, taken);
    const path = `${folderFor(journal, 'habit', { day: journal.today })}/${id}.md`;
    const file = fileOf(habit, { identity, path, layout });
    if (file === null) {
      refused.push(habit.name);
      continue;
    }
    taken.add(nameOnDisk(id));
    files.push(file);
    found.set(habit.key, { id, name: habit.name, takes: takenBy(fieldsOf(habit)) });
  }
  return { files, there: found.size - files.length, byKey: found, refused };
}

/** A habit of the writer's own with the same name that is noted in the same way. */
function isSame({ name, measure }: ImportedHabit, id: string, fields: HabitFields): boolean {
  return (slugOf(name) === id || slugOf(name) === slugOf(fields.name)) && measure === fields.measure;
}

function takenBy(fields: HabitFields): (value: HabitValue) => boolean {
  return (value) => readHabitValue(value, fields) !== null;
}

function fieldsOf({ name, measure, unit }: ImportedHabit): HabitFields {
  return { name, measure, ...(unit === null ? {} : { unit }) };
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name) || 'habit';
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!taken.has(nameOnDisk(id))) return id;
  }
}

interface HabitPlace {
  readonly identity: string;
  readonly path: string;
  readonly layout: Layout;
}

function fileOf(habit: ImportedHabit, { identity, path, layout }: HabitPlace): PlannedFile | null {
  const texts = [habit, { ...habit, text: escapedMarkdown(habit.text) }].map((one) => habitFileText(one, identity));
  const text = texts.find((one) =>
    isInert({ path, text: one, layout }, { kind: 'habit', pictures: 0, isClosed: false }),
  );
  return text === undefined ? null : { path, text };
}

/** Values by the names of habits in this journal; what a habit does not take stays in the text. */
export function habitValues(
  values: ReadonlyMap<string, HabitValue>,
  { byKey }: PlannedHabits,
): { habits: ReadonlyMap<string, HabitValue>; rows: readonly KeptRow[] } {
  const habits = new Map<string, HabitValue>();
  const rows: KeptRow[] = [];
  for (const [key, value] of values) {
    const habit = byKey.get(key);
    if (habit?.takes(value) === true && !habits.has(habit.id)) habits.set(habit.id, value);
    else rows.push([habit?.name ?? key, String(value)]);
  }
  return { habits, rows };
}
