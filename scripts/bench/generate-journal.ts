import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDays, type Day } from '../../src/calendar/day.ts';
import {
  habitNotes,
  homeworkIds,
  inventEntry,
  inventSession,
  plannedSession,
  type InventedNote,
  type Inventor,
} from './invented-notes.ts';
import { proseFrom } from './prose.ts';
import { randomFrom } from './random.ts';

export interface JournalSize {
  readonly entries: number;
  /** Another seed is another journal. */
  readonly seed?: number;
}

/** The last day of every invented journal, and today in it: no clock decides what is built. */
export const LAST_DAY: Day = '2026-06-30';

const ENTRIES_A_DAY = 1.3;
const DAYS_BETWEEN_SESSIONS = 10;
const DAYS_UNTIL_NEXT_SESSION = 3;

/**
 * A large journal of an invented person: entries up to the last day, a session every ten days, the next one planned.
 * The same size and seed give the same notes.
 */
export function generateJournal({ entries, seed = 1 }: JournalSize): InventedNote[] {
  const random = randomFrom(seed);
  const inventor: Inventor = { random, prose: proseFrom(random) };
  const days = Math.ceil(entries / ENTRIES_A_DAY);
  const notes = habitNotes();
  let mood = 5.5;
  let homework: readonly string[] = [];
  for (let index = 0; index < days; index++) {
    const daysLeft = days - 1 - index;
    const day = addDays(LAST_DAY, -daysLeft);
    mood += random.around((5.5 - mood) / 20, 0.35);
    for (let entry = 0; entry < entriesOn(index, entries); entry++) {
      notes.push(inventEntry({ day, index: entry, mood, homework }, inventor));
    }
    if ((daysLeft + DAYS_UNTIL_NEXT_SESSION) % DAYS_BETWEEN_SESSIONS > 0) continue;
    notes.push(...inventSession(day, daysLeft < DAYS_BETWEEN_SESSIONS, inventor));
    homework = homeworkIds(day);
  }
  return [...notes, plannedSession(addDays(LAST_DAY, DAYS_UNTIL_NEXT_SESSION))];
}

/** How many entries the day has, so that all days up to it together have 1.3 each, and never more than all. */
function entriesOn(index: number, all: number): number {
  const until = (count: number) => Math.min(all, Math.floor(count * ENTRIES_A_DAY + Number.EPSILON));
  return until(index + 1) - until(index);
}

/** Writes the notes as a journal of ours. */
export function writeJournal(folder: string, notes: readonly InventedNote[]): void {
  writeNotes(folder, notes);
  writeFileSync(join(folder, 'journal.yaml'), `today: ${LAST_DAY}\nlanguage: en-GB\n`);
}

/** Writes the same notes, but those without a day, with the day and the month where plain Astro's pages look for them. */
export function writeCollection(folder: string, notes: readonly InventedNote[]): void {
  const dated = notes.flatMap((note) => {
    if (note.day === null) return [];
    return [{ ...note, fields: [...note.fields, `date: ${note.day}`, `month: "${note.day.slice(0, 7)}"`] }];
  });
  writeNotes(folder, dated);
}

function writeNotes(folder: string, notes: readonly InventedNote[]): void {
  for (const parent of new Set(notes.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, parent), { recursive: true });
  for (const { path, fields, body } of notes)
    writeFileSync(join(folder, path), `---\n${fields.join('\n')}\n---\n\n${body}`);
}
