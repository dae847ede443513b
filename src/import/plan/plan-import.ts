import type { Day } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { nameOnDisk } from '../../read/folder/names-on-disk.ts';
import { layoutOf, type Layout } from '../../read/place/layout.ts';
import { placeOfDay } from '../../read/place/new-place.ts';
import { RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { sortedOut, type ImportedEntry, type ImportedRecords, type RefusedRecord } from '../records.ts';
import { entryFileText, mediaCount, WAYS_OF_WRITING, type EntryFileInput, type PlacedMedia } from './entry-file.ts';
import { withEntryLinks } from './entry-links.ts';
import { isInert } from './is-inert.ts';
import type { JournalState } from './journal-state.ts';
import { habitValues, planHabits, type PlannedHabits } from './plan-habits.ts';
import type { PlannedEntry } from './planned-entry.ts';

/** What an import would do, all of it: nothing else is written. */
export interface ImportPlan {
  readonly entries: readonly PlannedEntry[];
  readonly habits: PlannedHabits;
  /** How many entries were imported before and are as they were. */
  readonly there: number;
  /** Paths of notes whose entry has changed in its program since; they stay as they are. */
  readonly changed: readonly string[];
  /** How many records the file holds more than once. */
  readonly repeated: number;
  readonly refused: readonly RefusedRecord[];
  readonly notTaken: ReadonlyMap<string, number>;
}

/** What a plan is made for. */
export interface PlanTarget {
  readonly format: string;
  readonly state: JournalState;
  /** What becomes of a picture or recording, by its path in the file. */
  readonly mediaAt: (path: string, name: string) => PlacedMedia;
}

/** What is new, what is there, and what is refused, of records whose words are in place. Nothing is read or written. */
export function planImport(records: ImportedRecords, target: PlanTarget): ImportPlan {
  const { state, format } = target;
  const habits = planHabits(records.habits, state, format);
  const distinct = [...new Map(records.entries.map((entry) => [entry.identity, entry])).values()];
  const before = (entry: ImportedEntry) => state.imported.get(`${format}/${entry.identity}`);
  const layout = layoutOf(state.journal.settings.layout);
  const pathFor = entryPaths(state, isBegunByYear(state.journal, distinct));
  const { entries, refused } = sortedOut(
    withEntryLinks(
      distinct
        .filter((entry) => before(entry) === undefined)
        .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'))
        .map((entry) => plannedEntry(entry, { ...target, habits, pathFor, layout })),
      target,
    ),
  );
  const there = distinct.flatMap((entry) => {
    const found = before(entry);
    return found ? [{ path: found.path, isChanged: found.version !== entry.version }] : [];
  });
  return {
    ...{ habits, notTaken: records.notTaken },
    entries,
    there: there.filter(({ isChanged }) => !isChanged).length,
    changed: there.filter(({ isChanged }) => isChanged).map(({ path }) => path),
    repeated: records.entries.length - distinct.length,
    refused: [
      ...records.refused,
      ...refused,
      ...habits.refused.map((place) => ({ place, why: RECORD_REFUSALS.noNote })),
    ],
  };
}

/** By day and time: the first of a day gets the name of the day alone. */
function orderOf({ day, time }: ImportedEntry): string {
  return `${day} ${time ?? ''}`;
}

/** A journal that begins with many years gets a folder for each; one that has entries or says where they go stays as it is. */
function isBegunByYear({ notes, settings }: Journal, entries: readonly ImportedEntry[]): boolean {
  if (settings.layout.days.length > 0 || notes.some(({ kind }) => kind === 'entry')) return false;
  return new Set(entries.map(({ day }) => day.slice(0, 4))).size > 1;
}

interface Planning extends PlanTarget {
  readonly layout: Layout;
  readonly habits: PlannedHabits;
  readonly pathFor: (day: Day, time: string | null) => { readonly path: string; readonly take: () => void };
}

function plannedEntry(given: ImportedEntry, planning: Planning): PlannedEntry | RefusedRecord {
  const { format, habits, pathFor, mediaAt, layout } = planning;
  const { habits: values, rows } = habitValues(given.habits, habits);
  const entry = { ...given, rows: [...given.rows, ...rows] };
  const { path, take } = pathFor(entry.day, entry.time);
  const media = entry.media.map((one) => mediaAt(one.path, one.name));
  const version = entry.version === null ? '' : `@${entry.version}`;
  const input: EntryFileInput = {
    entry,
    path,
    media,
    habits: values,
    links: [],
    imported: `${format}/${entry.identity}${version}`,
  };
  const pictures = mediaCount(media);
  for (const way of WAYS_OF_WRITING) {
    const text = entryFileText(input, way);
    if (!isInert({ path, text, layout }, { kind: 'entry', pictures, isClosed: way === 'closed' })) continue;
    take();
    return { path, text, entry, way, media, input, kept: entry.rows.length };
  }
  return { place: entry.day, why: RECORD_REFUSALS.noNote };
}

/** Free paths: the day, then the day with the time, then numbers. What one entry took, no other gets. */
function entryPaths({ journal, paths }: JournalState, isByYear: boolean): Planning['pathFor'] {
  const taken = new Set([
    ...paths,
    ...journal.notes.filter(({ kind }) => kind === 'entry').map(({ id }) => nameOnDisk(id)),
  ]);
  return (day, time) => {
    const { folder: usual, name: first } = placeOfDay(journal, day);
    const folder = isByYear ? `${usual}/${day.slice(0, 4)}` : usual;
    for (const name of namesOf(first, time)) {
      const path = `${folder}/${name}.md`;
      const keys = [nameOnDisk(path), nameOnDisk(name)];
      if (keys.some((key) => taken.has(key))) continue;
      return { path, take: () => keys.forEach((key) => taken.add(key)) };
    }
    throw new RangeError(day);
  };
}

function* namesOf(first: string, time: string | null): Generator<string> {
  yield first;
  const second = time === null ? first : `${first}-${time.replace(':', '')}`;
  if (time !== null) yield second;
  for (let number = 2; ; number++) yield `${second}-${String(number)}`;
}
