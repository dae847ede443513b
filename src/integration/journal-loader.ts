import { join } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { withDiagnostics } from '../notes/with-diagnostics.ts';
import { setCurrent, type Current } from '../current/current-journal.ts';
import { readJournal, type BriefOptions } from '../read/read-journal.ts';
import { trustingMdx, type Distrusted } from './mdx-trust.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { preparePictures } from './pictures.ts';

export interface JournalSource {
  /** The folder of notes, absolute. */
  readonly folder: string;
  /** Replaces today. */
  readonly today: Day | undefined;
  /** Replaces the settings of the brief. */
  readonly brief?: BriefOptions | undefined;
  /** `.mdx` notes that are shown as plain Markdown, since they could not be made. */
  readonly distrusted?: Distrusted | undefined;
  /** Where everything that can be made again is kept, absolute. */
  readonly cacheFolder: string;
}

/** Reads the journal again and again, each time only what changed, and gives it to the pages. */
export function journalLoader({
  folder,
  today,
  brief,
  distrusted,
  cacheFolder,
}: JournalSource): (isLive: boolean) => Promise<Current> {
  let cache: ParseCache | null = null;
  return async (isLive) => {
    cache ??= openParseCache(join(cacheFolder, 'notes.json'));
    const parse = trustingMdx(folder, cache.parse, distrusted);
    const journal = readJournal(folder, { today, brief, parse });
    forgiving(cache.save);
    const { pictures, diagnostics } = await preparePictures(journal, folder, picturesFolder(cacheFolder));
    const current = { journal: withDiagnostics(journal, diagnostics), pictures, isLive };
    setCurrent(current);
    return current;
  };
}

/** A list that cannot be kept, as on a full disk, is only made again the next time. */
function forgiving(save: () => void): void {
  try {
    save();
  } catch {
    // Nothing is lost that is not in the notes.
  }
}

export function picturesFolder(cacheFolder: string): string {
  return join(cacheFolder, 'pictures');
}
