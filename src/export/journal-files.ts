import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readBytes, type FoundFile } from '../read/folder/files.ts';
import { NOTE_FILE } from '../read/folder/note-file.ts';
import { SETTINGS_FILE } from '../read/settings/read-settings.ts';

/** A file of the journal's folder that is read as text: a note, whatever became of it, or the settings. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A picture or another file beside the notes, of which only its place and size are said. */
export interface FileBeside {
  readonly path: string;
  readonly bytes: number;
}

/** Why something in the folder is only named: what it is, or that it cannot be opened, or is larger than any note. */
type WhyLeftOut = Exclude<FoundFile['is'], 'file'> | 'unreadable' | 'too-large';

interface LeftOut {
  readonly path: string;
  readonly why: WhyLeftOut;
}

/** All below a journal's folder but what is hidden, each in the order of the paths: nothing is dropped without a word. */
export interface JournalFiles {
  readonly notes: readonly ReadFile[];
  /** Null where the journal has no settings, or none that can be opened. */
  readonly settings: ReadFile | null;
  readonly beside: readonly FileBeside[];
  readonly leftOut: readonly LeftOut[];
}

/** Looks a folder through and reads what is text of the journal. Links are not followed. */
export function journalFiles(folder: string): JournalFiles {
  const found = listFiles(folder, () => false);
  const texts = found.filter(isText).map(({ path }) => ({ path, bytes: readBytes(folder, path) }));
  const read = texts.flatMap(({ path, bytes }) => (bytes instanceof Uint8Array ? [{ path, bytes }] : []));
  return {
    notes: read.filter(({ path }) => path !== SETTINGS_FILE),
    settings: read.find(({ path }) => path === SETTINGS_FILE) ?? null,
    beside: found.filter((file) => file.is === 'file' && !isText(file)).map(({ path }) => sized(folder, path)),
    leftOut: [
      ...found.flatMap(({ path, is }) => (is === 'file' ? [] : [{ path, why: is }])),
      ...texts.flatMap(({ path, bytes }): LeftOut[] => {
        if (bytes instanceof Uint8Array) return [];
        return [{ path, why: bytes === null ? 'unreadable' : 'too-large' }];
      }),
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function isText({ path, is }: FoundFile): boolean {
  return is === 'file' && (NOTE_FILE.test(path) || path === SETTINGS_FILE);
}

/** One that goes away meanwhile has no size. */
function sized(folder: string, path: string): FileBeside {
  return { path, bytes: statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0 };
}
