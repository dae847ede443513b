import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../src/notes/journal.ts';

/** A file of a journal as somebody without a search would look through it. */
export interface ScannedFile {
  readonly address: string;
  readonly day: string | null;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly mood: number | null;
  readonly habits: readonly string[];
  /** Of the whole file, its name and the files it names, and of its text without the frontmatter. */
  readonly words: ReadonlySet<string>;
  readonly body: readonly string[];
}

/** Fields by which a note is found, and those that name other notes by their ids. */
interface NamingFields {
  readonly mood?: number;
  readonly habits?: Readonly<Record<string, unknown>>;
  readonly homework?: Readonly<Record<string, unknown>>;
  readonly goal?: string;
}

/** The files of all notes that may be found, read from the disk; nothing of the search is asked. */
export function scan(folder: string, journal: Journal): ScannedFile[] {
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const byId = new Map(journal.listed.map(({ id, path }) => [id, path]));
  return journal.listed.map((note) => {
    const text = textOf(note.path);
    const body = text.replace(/^\uFEFF?---\r?\n[^]*?\r?\n---\r?\n/, '');
    const { mood, habits, homework, goal } = note.fields as NamingFields;
    const named = [...Object.keys(habits ?? {}), ...Object.keys(homework ?? {}), goal ?? ''].flatMap(
      (id) => byId.get(id) ?? [],
    );
    return {
      ...{ address: note.address, day: note.day, kind: note.kind, tags: note.tags },
      ...{ mood: mood ?? null, habits: Object.keys(habits ?? {}) },
      words: new Set([note.path, text, ...named.map(textOf)].flatMap(plainWords)),
      body: plainWords(body),
    };
  });
}

/** Words in small letters without accents, by another way than the search goes. */
export function plainWords(text: string): string[] {
  const letters = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
