import { FORMAT_TITLES, IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import type { ImportFormat, ReadingOptions } from '../format.ts';
import type { ImportedRecords } from '../records.ts';
import { filesEnding, sourceText, type ImportSource } from '../source/source.ts';
import { parsedJson } from '../values/json-values.ts';
import { readJrnlJson } from './read-jrnl-json.ts';
import { readJrnlText } from './read-jrnl-text.ts';

/** How jrnl's own locked files begin. */
const LOCKED = 'JRNLv3';

export const jrnl: ImportFormat = {
  name: 'jrnl',
  title: FORMAT_TITLES.jrnl,
  knownMoods: new Map(),
  read: readJrnl,
};

/** JSON is told from text by its first sign; a journal that is a folder has a text for each day. */
async function readJrnl(source: ImportSource, { dates }: ReadingOptions): Promise<ImportedRecords> {
  const found = [...filesEnding(source, '.json'), ...filesEnding(source, '.txt')];
  const files = source.files.length === 1 ? source.files : found;
  if (files.length === 0) throw new Error(IMPORT_REFUSALS.noFile('.json'));
  const texts: string[] = [];
  for (const { path } of files) texts.push(await sourceText(source, path));
  const [first = ''] = texts;
  if (first.startsWith(LOCKED)) throw new Error(IMPORT_REFUSALS.lockedJrnl);
  if (!first.trimStart().startsWith('{')) return readJrnlText(texts.join('\n'), dates);
  const value = parsedJson(first);
  if (value === null) throw new Error(IMPORT_REFUSALS.brokenJson);
  return readJrnlJson(value);
}
