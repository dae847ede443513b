import type { Journal } from '../../notes/journal.ts';
import { decode } from '../../read/decode.ts';
import { listFiles, readBytes } from '../../read/folder/files.ts';
import { nameOnDisk } from '../../read/folder/names-on-disk.ts';
import { NOTE_FILE } from '../../read/folder/note-file.ts';

/** A note that was imported before. */
export interface ImportedBefore {
  readonly path: string;
  /** The sum of what it was made from; null where its identity says all. */
  readonly version: string | null;
}

/** What an import meets in the folder it writes into. */
export interface JournalState {
  readonly journal: Journal;
  /** By identity. Drafts and notes that cannot be read are among them: a note is imported once, whatever became of it. */
  readonly imported: ReadonlyMap<string, ImportedBefore>;
  /** Every path there is, as a disk knows it that tells no upper from lower case. */
  readonly paths: ReadonlySet<string>;
}

/** Looks a folder through for what was imported into it. */
export function journalState(folder: string, journal: Journal): JournalState {
  const files = listFiles(folder, () => false);
  const notes = files.filter(({ path, is }) => is === 'file' && NOTE_FILE.test(path));
  return {
    journal,
    imported: new Map(notes.flatMap(({ path }) => importedFrom(path, readBytes(folder, path)))),
    paths: new Set(files.map(({ path }) => nameOnDisk(path))),
  };
}

const FIELD = /^imported:[ \t]*["']?([^\s"'@#]+)(?:@([0-9a-f]+))?/im;
const FRONTMATTER = /^\ufeff?---[^\n]*\n([\s\S]*?)\n(?:---|\.\.\.)/;

function importedFrom(path: string, bytes: Uint8Array | number | null): [string, ImportedBefore][] {
  if (!(bytes instanceof Uint8Array)) return [];
  const frontmatter = FRONTMATTER.exec(decode(bytes).text ?? '')?.[1] ?? '';
  const [, identity, version = null] = FIELD.exec(frontmatter) ?? [];
  return identity === undefined ? [] : [[identity, { path, version }]];
}
