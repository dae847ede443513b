import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { HabitValue, Night } from '../notes/kinds/entry.ts';
import type { HabitMeasure, HabitTarget } from '../notes/kinds/habit.ts';

/** What had no field, as a line of the note's text: its name and its value. */
export type KeptRow = readonly [name: string, value: string];

/** A picture or recording that comes with an entry, by its path in the file that is imported. */
export interface ImportedMedia {
  readonly path: string;
  /** What it is called where it cannot be shown. */
  readonly name: string;
}

/** One entry of another program, in the words of none. */
export interface ImportedEntry {
  /** What tells it from every other entry of its program, always the same for the same entry. */
  readonly identity: string;
  /** A sum of what may change under one identity; null where the identity is made from all there is. */
  readonly version: string | null;
  /** The day as its writer had it on the wall. */
  readonly day: Day;
  readonly time: ClockTime | null;
  readonly title: string | null;
  /** Markdown; `mediaSign` says where a picture stands, and `linkSign` what leads to another entry. */
  readonly text: string;
  /** Identities of the entries that its text leads to. */
  readonly links: readonly string[];
  /** What its program calls the mood; the words' file says what that is on our scale. */
  readonly moodWord: string | null;
  /** From 0 to 10, where it is known without asking. */
  readonly mood: number | null;
  readonly energy: number | null;
  readonly stress: number | null;
  readonly feelings: readonly string[];
  /** What was done or was there; the words' file says what becomes of each. */
  readonly activities: readonly string[];
  readonly tags: readonly string[];
  /** By the key of an imported habit. */
  readonly habits: ReadonlyMap<string, HabitValue>;
  readonly night: Night | null;
  readonly media: readonly ImportedMedia[];
  readonly rows: readonly KeptRow[];
}

/** A habit as another program defines it. */
export interface ImportedHabit {
  readonly key: string;
  readonly name: string;
  readonly measure: HabitMeasure;
  readonly unit: string | null;
  readonly target: HabitTarget | null;
  /** Days a week it is meant for. */
  readonly days: number | null;
  readonly text: string;
}

/** What could not be read as a record, and why, as a sentence. */
export interface RefusedRecord {
  /** Where it stands: a line, or a name. */
  readonly place: string;
  readonly why: string;
}

/** All that a file of another program holds. */
export interface ImportedRecords {
  readonly entries: readonly ImportedEntry[];
  readonly habits: readonly ImportedHabit[];
  readonly refused: readonly RefusedRecord[];
  /** What is left out on purpose, such as places, with how often it was there. */
  readonly notTaken: ReadonlyMap<string, number>;
  /** Moods of which the file itself says where they stand, on our scale; null for a word that stands in two places. */
  readonly knownMoods?: ReadonlyMap<string, number | null>;
}

/** An entry with nothing in it but what is given. */
export function importedEntry(given: Partial<ImportedEntry> & Pick<ImportedEntry, 'identity' | 'day'>): ImportedEntry {
  return {
    ...{ version: null, time: null, title: null, text: '', moodWord: null, mood: null, energy: null, stress: null },
    ...{ feelings: [], activities: [], tags: [], habits: new Map(), night: null, media: [], links: [], rows: [] },
    ...given,
  };
}

/** What was read one by one, as the entries among it and what could not be read. */
export function sortedOut<Entry extends object>(
  read: readonly (Entry | RefusedRecord)[],
): { readonly entries: Entry[]; readonly refused: RefusedRecord[] } {
  const isRefused = (one: Entry | RefusedRecord): one is RefusedRecord => 'why' in one;
  return { entries: read.filter((one): one is Entry => !isRefused(one)), refused: read.filter(isRefused) };
}

/** Signs of nobody's writing around the number of a picture. */
const [BEFORE, BEHIND] = ['\ue000', '\ue001'];
const MEDIA_SIGN = /\ue000(\d+)\ue001/g;

/** Where a picture stands in the text, by its place among the entry's media. */
export function mediaSign(index: number): string {
  return `${BEFORE}${String(index)}${BEHIND}`;
}

/** A text with something else in place of its signs. */
export function withMedia(text: string, mediaAt: (index: number) => string): string {
  return text.replace(MEDIA_SIGN, (_, index: string) => mediaAt(Number(index)));
}

/** The media of which the text says where they stand. */
export function placedMedia(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(MEDIA_SIGN)].map(([, index]) => Number(index)));
}

/** A writer's text without the signs that stand for pictures and links. */
export function withoutMediaSigns(text: string): string {
  return text.replace(/[\ue000-\ue004]/g, '');
}

/** The same for links: the number, and behind it the words. */
const [LINK, WORDS, LINK_END] = ['\ue002', '\ue003', '\ue004'];
const LINK_SIGN = /\ue002(\d+)\ue003([^\ue002-\ue004]*)\ue004/g;

/** Words that lead to another entry, by its place among the entry's links. */
export function linkSign(index: number, words: string): string {
  return `${LINK}${String(index)}${WORDS}${words}${LINK_END}`;
}

/** A text with links in place of its signs, or their words alone. */
export function withLinks(text: string, linkAt: (index: number, words: string) => string): string {
  return text.replace(LINK_SIGN, (_, index: string, words: string) => linkAt(Number(index), words));
}

/** The records of several files as one. */
export function joinedRecords(all: readonly ImportedRecords[]): ImportedRecords {
  const notTaken = new Map<string, number>();
  for (const [name, count] of all.flatMap((one) => [...one.notTaken]))
    notTaken.set(name, (notTaken.get(name) ?? 0) + count);
  return {
    entries: all.flatMap(({ entries }) => entries),
    habits: all.flatMap(({ habits }) => habits),
    refused: all.flatMap(({ refused }) => refused),
    notTaken,
  };
}
