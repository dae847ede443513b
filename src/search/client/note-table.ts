import type { BundleList, NoteColumns } from '../shared/bundle-list.ts';
import { NOTES_A_BLOCK } from '../shared/bundle-list.ts';

/** A note by its number among all, with what is known of it before its text is fetched. */
export interface NoteRow {
  readonly bundle: number;
  /** Its number in the bundle. */
  readonly inBundle: number;
  /** `2026-11-19`; null for one without a day. */
  readonly day: string | null;
  readonly kind: string;
  /** How many words it has, other spellings among them. */
  readonly words: number;
  /** How many of them, from the first on, are its title. */
  readonly title: number;
  /** Where its text lies in the bundle's file of texts. */
  readonly from: number;
  readonly to: number;
}

/** A word in a note: its number among the note's words. */
export interface WordPlace {
  readonly note: number;
  readonly word: number;
}

export interface NoteTable {
  readonly notes: readonly NoteRow[];
  /** Where a word of one of Pagefind's pages stands. */
  readonly placesOf: (bundle: number, page: string, words: readonly number[]) => WordPlace[];
  /** The numbers of all notes, newest first; those without a day come last. */
  readonly newestFirst: readonly number[];
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The notes of all bundles in one table. */
export function tableOf(columns: readonly NoteColumns[], { kinds }: Pick<BundleList, 'kinds'>): NoteTable {
  const notes = columns.flatMap((bundle, place) => rowsOf(bundle, place, kinds));
  const firsts = columns.map((_, place) => notes.findIndex(({ bundle }) => bundle === place));
  const newestFirst = notes.map((_, note) => note).sort((a, b) => compareDays(notes[b]?.day, notes[a]?.day) || a - b);
  return {
    notes,
    newestFirst,
    placesOf: (bundle, page, words) => {
      const block = columns[bundle]?.blocks[page];
      if (block === undefined) return [];
      const first = (firsts[bundle] ?? 0) + block * NOTES_A_BLOCK;
      return placesIn(notes, first, words);
    },
  };
}

function rowsOf(
  { words, titles, bytes, days, kinds }: NoteColumns,
  bundle: number,
  names: readonly string[],
): NoteRow[] {
  let [day, from] = [0, 0];
  return words.map((count, inBundle) => {
    const before = days[inBundle] ?? null;
    if (before !== null) day -= before;
    const to = from + (bytes[inBundle] ?? 0);
    const row = {
      ...{ bundle, inBundle, words: count, title: titles[inBundle] ?? 0, from, to },
      day: before === null ? null : new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10),
      kind: names[kinds[inBundle] ?? -1] ?? '',
    };
    from = to;
    return row;
  });
}

function compareDays(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Words in order, from the first note of a page on. */
function placesIn(notes: readonly NoteRow[], first: number, words: readonly number[]): WordPlace[] {
  let [note, start] = [first, 0];
  return words
    .toSorted((a, b) => a - b)
    .map((word) => {
      while (word >= start + (notes[note]?.words ?? Infinity)) start += notes[note++]?.words ?? 0;
      return { note, word: word - start };
    });
}
