import { textsFile, type BundleList, type KeptText } from '../shared/bundle-list.ts';
import type { NoteTable } from './note-table.ts';
import { fetchFrom, unpack } from './packed.ts';
import type { Loader } from './runtime.ts';

/** The texts of notes, each fetched when it is asked for, neighbours together. */
export interface Texts {
  readonly of: (notes: readonly number[]) => Promise<readonly KeptText[]>;
}

interface Extent {
  readonly bundle: number;
  readonly file: number;
  readonly from: number;
  readonly to: number;
  readonly notes: readonly number[];
}

/** So many bytes between two texts cost less than another request. */
const LEAST_GAP = 4000;
/** Of very many texts what lies between them is fetched with them. */
const MOST_EXTENTS = 10;
/** Texts that are kept in memory; more are fetched again. */
const MOST_KEPT = 20_000;

export function openTexts({ bundles }: BundleList, table: NoteTable, { base, fetchFile }: Loader): Texts {
  const kept = new Map<number, KeptText>();
  const fetchExtent = async ({ bundle, file, from, to, notes }: Extent) => {
    const address = `${base}${bundles[bundle]?.folder ?? ''}/${textsFile(file)}`;
    const response = await fetchFrom(address, fetchFile, {
      headers: { Range: `bytes=${String(from)}-${String(to - 1)}` },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A server that knows no ranges sends the file.
    const start = response.status === 206 ? from : 0;
    for (const note of notes) {
      const row = table.notes[note];
      if (row) kept.set(note, await unpack<KeptText>(bytes.slice(row.from - start, row.to - start)));
    }
  };
  return {
    of: async (notes) => {
      if (kept.size > MOST_KEPT) kept.clear();
      const missing = notes.filter((note) => !kept.has(note));
      await Promise.all(extentsOf(missing, table).map(fetchExtent));
      return notes.map((note) => kept.get(note) ?? ['', '']);
    },
  };
}

/** The stretches of files that hold some notes: those that are near each other in one, of very many also those that are not. */
function extentsOf(notes: readonly number[], table: NoteTable): Extent[] {
  const rows = notes.toSorted((a, b) => a - b).flatMap((note) => ({ note, ...rowOf(note, table) }));
  const gaps = rows.slice(1).map((row, number) => gapBetween(rows[number], row));
  const widest = gaps.filter((gap) => gap < Infinity).sort((a, b) => b - a)[MOST_EXTENTS] ?? 0;
  const extents: Extent[] = [];
  for (const [number, { note, ...row }] of rows.entries()) {
    const last = extents.at(-1);
    const gap = gaps[number - 1] ?? Infinity;
    if (last && gap <= Math.max(LEAST_GAP, widest))
      extents[extents.length - 1] = { ...last, to: row.to, notes: [...last.notes, note] };
    else extents.push({ ...row, notes: [note] });
  }
  return extents;
}

type Stretch = Omit<Extent, 'notes'>;

function rowOf(note: number, { notes }: NoteTable): Stretch {
  const { bundle = 0, file = 0, from = 0, to = 0 } = notes[note] ?? {};
  return { bundle, file, from, to };
}

function gapBetween(before: Stretch | undefined, row: Stretch): number {
  return before?.bundle === row.bundle && before.file === row.file ? row.from - before.to : Infinity;
}
