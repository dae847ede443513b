import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { setCurrent, type Current } from '../current/current-journal.ts';
import type { Journal } from '../notes/journal.ts';
import { withDiagnostics } from '../notes/with-diagnostics.ts';
import { readJournal, type BriefOptions } from '../read/read-journal.ts';
import { knownFiles, NOTHING_KNOWN } from './known-files.ts';
import { parseAhead } from './parse-ahead.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { picturesInMemory, picturesOnDisk } from './kept-pictures.ts';
import { pictureMaker } from './pictures.ts';
import { withoutStopped } from './stopped-notes.ts';

export interface JournalPlace {
  /** The folder of notes, absolute. */
  readonly folder: string;
  /** Replaces today. */
  readonly today: Day | undefined;
  /** Replaces the settings of the brief. */
  readonly brief?: BriefOptions | undefined;
  /** Where everything that can be made again is kept, absolute; null where nothing is kept on the disk. */
  readonly cacheFolder: string | null;
  /** The sample journal, of which the guide shows files. */
  readonly sampleFolder: string;
  /** The version of the code: what another one kept does not count. */
  readonly version: string;
  /** The file of the thread that parses beside this one. */
  readonly parserThread: string;
  /** Whether it is read again and again while it is written. */
  readonly isFollowed?: boolean;
}

/** The bytes of a file that somebody has just read; null where nobody has. */
export type BytesAtHand = (path: string) => Uint8Array | null;

/** What is known before a journal is read. */
export interface KnownBefore {
  /** What changed since the last time: only that and what lies below it is looked at. */
  readonly changed?: ReadonlySet<string> | undefined;
  readonly atHand?: BytesAtHand | undefined;
}

export interface JournalLoader {
  /** Opens what is kept of the notes, which can be done before they are looked at. */
  readonly prepare: () => void;
  /** Reads the journal and gives it to the pages. Only files that are not as they were are read again. */
  readonly load: (known?: KnownBefore) => Promise<Current>;
  /** A picture by its name, where they are not kept in a folder but held in memory. */
  readonly heldPicture: (name: string) => Uint8Array | null;
  /** Whether the code of a note stopped with an error since the last time: it is plain Markdown the next time. */
  readonly hasStopped: () => boolean;
  /** Keeps what was read, so that the next program need not parse it. */
  readonly save: () => void;
  /** Whether every file is as it was read. Lets others have a turn meanwhile. */
  readonly isAsRead: () => Promise<boolean>;
}

/** Reads the journal of a folder again and again. */
export function journalLoader(place: JournalPlace): JournalLoader {
  const { folder, cacheFolder } = place;
  /** Digests of `.mdx` notes whose code stopped; another text may run. */
  const stopped = new Set<string>();
  let isStoppedNew = false;
  const reader = journalReader(place, stopped);
  const held = picturesInMemory();
  const preparePictures = pictureMaker(
    folder,
    cacheFolder === null ? held : picturesOnDisk(picturesFolder(cacheFolder)),
  );
  const load = async (known: KnownBefore = {}): Promise<Current> => {
    isStoppedNew = false;
    await reader.parseAhead();
    const read = reader.read(known);
    const { pictures, diagnostics } = await preparePictures(read);
    const journal = withDiagnostics(read, diagnostics);
    const tellStopped = (path: string) => {
      const note = journal.notes.find((one) => one.path === path && one.isMdx);
      if (!note || stopped.has(note.digest)) return;
      stopped.add(note.digest);
      isStoppedNew = true;
    };
    const readSample = (path: string) => textOf(join(place.sampleFolder, path));
    const current = { journal, pictures, tellStopped, readSample };
    setCurrent(current);
    return current;
  };
  const { prepare, save, isAsRead } = reader;
  return { prepare, load, heldPicture: held.pictureNamed, hasStopped: () => isStoppedNew, save, isAsRead };
}

interface JournalReader {
  readonly prepare: () => void;
  /** Parses at the beginning what nothing is kept of. */
  readonly parseAhead: () => Promise<void>;
  readonly read: (known: KnownBefore) => Journal;
  readonly save: () => void;
  readonly isAsRead: () => Promise<boolean>;
}

function journalReader(
  { folder, today, brief, cacheFolder, version, parserThread, isFollowed = false }: JournalPlace,
  stopped: ReadonlySet<string>,
): JournalReader {
  const files = isFollowed ? knownFiles(folder) : NOTHING_KNOWN;
  let cache: ParseCache | null = null;
  const kept = cacheFolder === null ? null : join(cacheFolder, 'notes');
  const opened = () => (cache ??= openParseCache(kept, version));
  let ahead: Promise<void> | null = null;
  const parseAtFirst = () => (ahead ??= parseAhead(folder, opened(), parserThread));
  const read = ({ changed, atHand }: KnownBefore): Journal => {
    const { parse, retain } = opened();
    files.begin(changed ?? null);
    return readJournal(folder, {
      ...{ today, brief, atHand },
      parse: (path, bytes, layout) => {
        const parsed = parse(path, bytes, layout);
        files.set(path, parsed, layout);
        return withoutStopped(parsed, stopped);
      },
      known: (path, layout) => {
        const known = files.get(path, layout);
        if (known === null) return null;
        retain(path);
        return withoutStopped(known, stopped);
      },
    });
  };
  // A list that cannot be kept, as on a full disk, is only made again the next time: nothing is lost that is not in the notes.
  const save = () => {
    try {
      cache?.save();
    } catch {
      return;
    }
  };
  return { prepare: () => void opened(), parseAhead: parseAtFirst, read, save, isAsRead: files.isAsRead };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

export function picturesFolder(cacheFolder: string): string {
  return join(cacheFolder, 'pictures');
}
