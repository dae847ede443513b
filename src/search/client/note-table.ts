import { startsOf, type BundleList, type NoteColumns } from '../shared/bundle-list.ts';
import { expectedBytes, signed, unpackNumbers } from '../shared/pack-numbers.ts';
import type { Part } from './fetch-parts.ts';

/** A note by its number among all, with what is known of it before its text is fetched, and where in the files of texts that lies. */
export interface NoteRow extends Part {
  /** `2026-11-19`; null for one without a day. */
  readonly day: string | null;
  readonly kind: string;
  /** Whether another note has taken its place, so that it is never found. */
  readonly isHidden: boolean;
}

export interface NoteTable {
  readonly notes: readonly NoteRow[];
  /** The number of the first note of each bundle. */
  readonly firsts: readonly number[];
  /** The numbers of all notes, newest first; those without a day come last. */
  readonly newestFirst: readonly number[];
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The notes of all bundles in one table. */
export function tableOf(columns: readonly NoteColumns[], { kinds }: Pick<BundleList, 'kinds'>): NoteTable {
  const notes = columns.flatMap((bundle, place) => rowsOf(bundle, place, kinds));
  const firsts = columns.map((_, place) => notes.findIndex(({ bundle }) => bundle === place));
  const newestFirst = notes.map((_, note) => note).sort((a, b) => compareDays(notes[b]?.day, notes[a]?.day) || a - b);
  return { notes, firsts, newestFirst };
}

function rowsOf(columns: NoteColumns, bundle: number, names: readonly string[]): NoteRow[] {
  const { days, kinds } = columns;
  const words = unpackNumbers(columns.words);
  const bytes = unpackNumbers(columns.bytes).map(
    (beside, note) => signed(beside) + expectedBytes(words[note] ?? 0, columns.bytesAWord),
  );
  const starts = startsOf(bytes);
  const hidden = new Set(columns.hidden);
  let day = 0;
  return days.map((before, inBundle) => {
    if (before !== null) day -= before;
    const { file, from } = starts[inBundle] ?? { file: 0, from: 0 };
    return {
      ...{ bundle, file, from, to: from + (bytes[inBundle] ?? 0) },
      isHidden: hidden.has(inBundle),
      day: before === null ? null : new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10),
      kind: names[kinds[inBundle] ?? -1] ?? '',
    };
  });
}

function compareDays(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
