import { digestOf } from '../../notes/digest.ts';
import {
  FORMAT_TITLES,
  IMPORT_REFUSALS,
  KEPT_ROW_NAMES,
  NOT_TAKEN,
  RECORD_REFUSALS,
} from '../../messages/en/commands/import-records.ts';
import type { ImportFormat } from '../format.ts';
import {
  importedEntry,
  withoutMediaSigns,
  sortedOut,
  type ImportedEntry,
  type ImportedRecords,
  type RefusedRecord,
} from '../records.ts';
import { filesEnding, sourceText, type ImportSource } from '../source/source.ts';
import { readWrittenDay } from '../values/days.ts';
import { htmlMarkdown, htmlWords } from '../values/html-text.ts';
import { sumText } from '../values/json-values.ts';
import { journalAssets, type JournalAssets } from './journal-assets.ts';

export const appleJournal: ImportFormat = {
  name: 'apple-journal',
  title: FORMAT_TITLES.appleJournal,
  knownMoods: new Map(),
  read: readAppleJournal,
};

const HEADER = 'pageHeader';
const INDEX = /(?:^|\/)index\.html$/i;
const NOTHING_LEFT: JournalAssets = { media: [], rows: [], left: [] };

/** Reads an archive that has a page for each entry, and its pictures beside them. Throws a sentence where no page is one. */
async function readAppleJournal(source: ImportSource): Promise<ImportedRecords> {
  const files = filesEnding(source, '.html').filter(({ path }) => !INDEX.test(path));
  if (files.length === 0) throw new Error(IMPORT_REFUSALS.noFile('.html'));
  const pages: { readonly path: string; readonly html: string }[] = [];
  for (const { path } of files) pages.push({ path, html: withoutMediaSigns(await sourceText(source, path)) });
  if (!pages.some(({ html }) => html.includes(HEADER)))
    throw new Error(IMPORT_REFUSALS.otherFormat(FORMAT_TITLES.appleJournal, HEADER));
  const read = pages.map(({ path, html }) => readPage(path, html, source));
  const left = read.flatMap(({ assets }) => assets.left);
  const count = (name: string) => left.filter((one) => one === name).length;
  return {
    ...sortedOut(read.map(({ record }) => record)),
    habits: [],
    notTaken: new Map([NOT_TAKEN.places, NOT_TAKEN.movement, NOT_TAKEN.music].map((name) => [name, count(name)])),
  };
}

interface Page {
  readonly record: ImportedEntry | RefusedRecord;
  readonly assets: JournalAssets;
}

function readPage(path: string, html: string, source: ImportSource): Page {
  const refused = (why: string): Page => ({ record: { place: path, why }, assets: NOTHING_LEFT });
  const name = (path.split('/').at(-1) ?? '').replace(/\.html$/i, '');
  const head = htmlWords(blockOf(html, HEADER));
  const days = [readWrittenDay(head, null), readWrittenDay(name.slice(0, 10), null)];
  const day = days.find((one) => one !== null && one !== 'two-ways') ?? null;
  if (!html.includes(HEADER)) return refused(RECORD_REFUSALS.unreadable);
  if (day === null) return refused(RECORD_REFUSALS.noDay);
  const assets = journalAssets(html, source.files);
  const [title, prompt] = [htmlWords(blockOf(html, 'title')), htmlWords(blockOf(html, 'reflectionPrompt'))];
  const text = htmlMarkdown(behind(html, 'bodyText'));
  if (`${title}${text}` === '' && assets.media.length + assets.rows.length === 0)
    return refused(RECORD_REFUSALS.nothing);
  const record = importedEntry({
    identity: digestOf(sumText(name)),
    version: digestOf(sumText(html)),
    ...{ day, text, title: title || null, media: assets.media },
    rows: [...(prompt === '' ? [] : [[KEPT_ROW_NAMES.prompt, prompt] as const]), ...assets.rows],
  });
  return { record, assets };
}

/** What stands in an element of a class, which holds no other of its kind. */
function blockOf(html: string, name: string): string {
  return behind(html, name).split(/<\/div>/i, 1)[0] ?? '';
}

/** What stands behind the beginning of an element of a class. */
function behind(html: string, name: string): string {
  const found = new RegExp(`<div class=["']${name}["']>`).exec(html);
  return found ? html.slice(found.index + found[0].length) : '';
}
