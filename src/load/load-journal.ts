import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { setCurrent, type Current } from '../current/current-journal.ts';
import { withDiagnostics } from '../notes/with-diagnostics.ts';
import { readJournal, type BriefOptions } from '../read/read-journal.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { preparePictures } from './pictures.ts';
import { withoutStopped } from './stopped-notes.ts';

export interface JournalPlace {
  /** The folder of notes, absolute. */
  readonly folder: string;
  /** Replaces today. */
  readonly today: Day | undefined;
  /** Replaces the settings of the brief. */
  readonly brief?: BriefOptions | undefined;
  /** Where everything that can be made again is kept, absolute. */
  readonly cacheFolder: string;
  /** The sample journal, of which the guide shows files. */
  readonly sampleFolder: string;
  /** The version of the code: what another one kept does not count. */
  readonly version: string;
}

export interface JournalLoader {
  /** Reads the journal, each time only what changed, and gives it to the pages. */
  readonly load: () => Promise<Current>;
  /** Whether the code of a note stopped with an error since the last time: it is plain Markdown the next time. */
  readonly hasStopped: () => boolean;
}

/** Reads the journal of a folder again and again. */
export function journalLoader({
  folder,
  today,
  brief,
  cacheFolder,
  sampleFolder,
  version,
}: JournalPlace): JournalLoader {
  let cache: ParseCache | null = null;
  let isStoppedNew = false;
  /** Digests of `.mdx` notes whose code stopped; another text may run. */
  const stopped = new Set<string>();
  const load = async (): Promise<Current> => {
    isStoppedNew = false;
    cache ??= openParseCache(join(cacheFolder, 'notes.json'), version);
    const read = readJournal(folder, { today, brief, parse: withoutStopped(cache.parse, stopped) });
    forgiving(cache.save);
    const { pictures, diagnostics } = await preparePictures(read, folder, picturesFolder(cacheFolder));
    const journal = withDiagnostics(read, diagnostics);
    const tellStopped = (path: string) => {
      const note = journal.notes.find((one) => one.path === path && one.isMdx);
      if (!note || stopped.has(note.digest)) return;
      stopped.add(note.digest);
      isStoppedNew = true;
    };
    const current = { journal, pictures, tellStopped, readSample: (path: string) => textOf(join(sampleFolder, path)) };
    setCurrent(current);
    return current;
  };
  return { load, hasStopped: () => isStoppedNew };
}

/** A list that cannot be kept, as on a full disk, is only made again the next time. */
function forgiving(save: () => void): void {
  try {
    save();
  } catch {
    // Nothing is lost that is not in the notes.
  }
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
