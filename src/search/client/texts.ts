import { textsFile, type BundleList, type KeptText } from '../shared/bundle-list.ts';
import type { Loader } from './loader.ts';
import type { NoteTable } from './note-table.ts';
import { unpack } from './packed.ts';
import { openParts } from './fetch-parts.ts';

/** The texts of notes, each fetched when it is asked for, neighbours together. */
export interface Texts {
  readonly of: (notes: readonly number[]) => Promise<readonly KeptText[]>;
}

/** Texts that are kept in memory; more are fetched again. */
const MOST_KEPT = 20_000;

export function openTexts(list: BundleList, table: NoteTable, loader: Loader): Texts {
  const kept = new Map<number, KeptText>();
  const fetchParts = openParts(list, textsFile, loader);
  return {
    of: async (notes) => {
      if (kept.size > MOST_KEPT) kept.clear();
      const missing = notes.flatMap((note) => {
        const row = table.notes[note];
        return row && !kept.has(note) ? [{ note, row }] : [];
      });
      const fetched = await fetchParts(missing.map(({ row }) => row));
      await Promise.all(
        missing.map(async ({ note }, number) => {
          kept.set(note, await unpack<KeptText>(fetched[number] ?? new Uint8Array()));
        }),
      );
      return notes.map((note) => kept.get(note) ?? ['', '']);
    },
  };
}
