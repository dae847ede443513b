import { join } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { setCurrent, type Current } from '../journal/current.ts';
import { readJournal, type BriefOptions } from '../journal/read-journal.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { preparePictures } from './pictures.ts';

export interface JournalPlace {
  /** The folder of notes, absolute. */
  readonly folder: string;
  /** Replaces today. */
  readonly today: Day | undefined;
  /** Replaces the settings of the brief. */
  readonly brief?: BriefOptions | undefined;
  /** Where everything that can be made again is kept, absolute. */
  readonly cacheFolder: string;
}

/** Reads the journal again and again, each time only what changed, and gives it to the pages. */
export function journalLoader({
  folder,
  today,
  brief,
  cacheFolder,
}: JournalPlace): (isLive: boolean) => Promise<Current> {
  let cache: ParseCache | null = null;
  return async (isLive) => {
    cache ??= openParseCache(join(cacheFolder, 'notes.json'));
    const journal = readJournal(folder, { today, brief, parse: cache.parse });
    cache.save();
    const pictures = await preparePictures(journal, folder, picturesFolder(cacheFolder));
    const current = { journal, pictures, isLive };
    setCurrent(current);
    return current;
  };
}

export function picturesFolder(cacheFolder: string): string {
  return join(cacheFolder, 'pictures');
}
