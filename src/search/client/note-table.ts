import { notesAPage, placesOfTexts, type BundleList, type NoteColumns } from '../shared/bundle-list.ts';
import { expectedBytes, signed, unpackNumbers } from '../shared/pack-numbers.ts';
import type { RuntimeResult } from './runtime.ts';

/** A note by its number among all, with what is known of it before its text is fetched. */
export interface NoteRow {
  readonly bundle: number;
  /** `2026-11-19`; null for one without a day. */
  readonly day: string | null;
  readonly kind: string;
  /** Whether another note has taken its place, so that it is never found. */
  readonly isHidden: boolean;
  /** How many words it has, other spellings among them. */
  readonly words: number;
  /** In which of the bundle's files of texts its own lies, and where. */
  readonly file: number;
  readonly from: number;
  readonly to: number;
}

/** Words by the numbers of the notes they stand in, each by its number among the note's words, in order. */
export type WordsOfNotes = ReadonlyMap<number, readonly number[]>;

export interface NoteTable {
  readonly notes: readonly NoteRow[];
  /** Where the words of Pagefind's results stand, which are given for each bundle. */
  readonly wordsOf: (results: readonly (readonly RuntimeResult[])[]) => WordsOfNotes;
  /** The numbers of all notes, newest first; those without a day come last. */
  readonly newestFirst: readonly number[];
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The notes of all bundles in one table. */
export function tableOf(columns: readonly NoteColumns[], { kinds }: Pick<BundleList, 'kinds'>): NoteTable {
  const notes = columns.flatMap((bundle, place) => rowsOf(bundle, place, kinds));
  const pages = columns.map((bundle) => new Map(bundle.pages.map((name, page) => [name, page])));
  const firsts = columns.map((_, place) => notes.findIndex(({ bundle }) => bundle === place));
  const newestFirst = notes.map((_, note) => note).sort((a, b) => compareDays(notes[b]?.day, notes[a]?.day) || a - b);
  return {
    notes,
    newestFirst,
    wordsOf: (results) => {
      const found = new Map<number, number[]>();
      for (const [bundle, own] of results.entries())
        for (const { id, words } of own) {
          const page = pages[bundle]?.get(id);
          const step = notesAPage(columns[bundle]?.days.length ?? 0);
          if (page !== undefined) addWords({ notes, found }, (firsts[bundle] ?? 0) + page * step, words);
        }
      return found;
    },
  };
}

function rowsOf(columns: NoteColumns, bundle: number, names: readonly string[]): NoteRow[] {
  const { days, kinds } = columns;
  const words = unpackNumbers(columns.words);
  const bytes = unpackNumbers(columns.bytes).map(
    (beside, note) => signed(beside) + expectedBytes(words[note] ?? 0, columns.bytesAWord),
  );
  const places = placesOfTexts(bytes);
  const hidden = new Set(columns.hidden);
  let day = 0;
  return days.map((before, inBundle) => {
    if (before !== null) day -= before;
    const { file, from } = places[inBundle] ?? { file: 0, from: 0 };
    return {
      ...{ bundle, isHidden: hidden.has(inBundle), words: words[inBundle] ?? 0 },
      ...{ file, from, to: from + (bytes[inBundle] ?? 0) },
      day: before === null ? null : new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10),
      kind: names[kinds[inBundle] ?? -1] ?? '',
    };
  });
}

function compareDays(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Adds words of a page whose first note is given. */
function addWords(
  { notes, found }: { readonly notes: readonly NoteRow[]; readonly found: Map<number, number[]> },
  first: number,
  words: readonly number[],
): void {
  let [note, start] = [first, 0];
  for (const word of inOrder(words)) {
    while (word >= start + (notes[note]?.words ?? Infinity)) start += notes[note++]?.words ?? 0;
    const own = found.get(note);
    if (own) own.push(word - start);
    else found.set(note, [word - start]);
  }
}

function inOrder(words: readonly number[]): readonly number[] {
  const isInOrder = words.every((word, number) => number === 0 || (words[number - 1] ?? 0) < word);
  return isInOrder ? words : [...new Set(words)].sort((a, b) => a - b);
}
