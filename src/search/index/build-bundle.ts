import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord, type IndexFile, type PagefindIndex } from 'pagefind';
import { SEARCH_INDEX_WORDS } from '../../messages/en/search-index.ts';
import type { Bundle } from './bundle.ts';
import { ORDER, type Order } from '../shared/bundle-list.ts';
import { separateCharacters } from '../shared/characters.ts';
import { yearOf, type SearchRecord } from './record.ts';

/** Texts of a year lie in so many files: fewer to copy and keep, small enough to fetch for one result. */
const TEXT_FILES_A_YEAR = 16;

const YEAR_FILES = /^(pagefind-entry\.json|pagefind\..*\.pf_meta|(index|filter|fragment)\/.*)$/;
const RUNTIME_FILES = /^(pagefind\.js|pagefind-worker\.js|wasm\..*\.pagefind)$/;

/** The signature before the content of each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The files of one year: Pagefind's index, and the order of its notes.
 * Throws an Error with Pagefind's words where it cannot be built. One call at a time in a thread: they share a service.
 */
export async function buildBundle(bundle: Bundle, language: string): Promise<IndexFile[]> {
  const records = bundle.records.map((record) => toPagefind(record, language));
  const files = (await filesOf(records, language)).filter(({ path }) => YEAR_FILES.test(path));
  return [...files, fileOf(ORDER, orderOf(files, bundle.records))];
}

/**
 * Pagefind's own program with an index of one placeholder, to which the page adds the years.
 * The placeholder is in no `order.json`, so it is never a result.
 */
export async function buildRuntime(language: string): Promise<IndexFile[]> {
  const files = await filesOf([{ url: '/', content: 'placeholder', language }], language);
  return files.filter(({ path }) => RUNTIME_FILES.test(path) || YEAR_FILES.test(path));
}

/** The reply, or an Error with the words of a failed one. */
export function orThrow<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length > 0) throw new Error(SEARCH_INDEX_WORDS.notBuilt(reply.errors));
  return reply;
}

async function filesOf(records: readonly CustomRecord[], language: string): Promise<IndexFile[]> {
  try {
    const { index } = orThrow(await createIndex({ forceLanguage: language, maxFragments: TEXT_FILES_A_YEAR }));
    if (!index) throw new Error(SEARCH_INDEX_WORDS.noIndex);
    await addAll(index, records);
    return orThrow(await index.getFiles()).files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    throw withoutWriting(error);
  } finally {
    await close();
  }
}

/** The service answers in the order asked, so the pages are numbered in the order given. */
async function addAll(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  await Promise.all(records.map(async (record) => orThrow(await index.addCustomRecord(record))));
}

/** Words of every field of `meta` are found, so it holds the title only; day and kind are shown from elsewhere. */
function toPagefind(record: SearchRecord, language: string): CustomRecord {
  const title = record.title.toWellFormed();
  return {
    url: record.address,
    // Pagefind leaves out a record without words, and refuses half a surrogate pair.
    content: separateCharacters(record.text.trim() === '' ? title : record.text.toWellFormed()),
    language,
    meta: { title: separateCharacters(title) },
    filters: {
      kind: [record.kind],
      tag: [...record.tags],
      year: [yearOf(record)],
      questions: [record.hasQuestions ? 'yes' : 'no'],
    },
  };
}

/** Pagefind names a note by a hash that only its files of texts tell. */
function orderOf(files: readonly IndexFile[], records: readonly SearchRecord[]): Order {
  const texts = files.filter(({ path }) => path.startsWith('fragment/'));
  const ids = new Map(texts.flatMap(idsOf).map(({ id, url }) => [url, id]));
  return records.flatMap(({ address, day }) => {
    const id = ids.get(address);
    return id === undefined ? [] : [[id, day] as const];
  });
}

interface Text {
  readonly url: string;
}

/** A file holds one text and is named by its id, or is a group of texts by id. */
function idsOf({ path, content }: IndexFile): { id: string; url: string }[] {
  const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  const parsed = JSON.parse(json) as Text | Record<string, Text>;
  if (isText(parsed)) return [{ id: path.replace(/^.*\/|\.[^.]*$/g, ''), url: parsed.url }];
  return Object.entries(parsed).map(([id, { url }]) => ({ id, url }));
}

function isText(parsed: Text | Record<string, Text>): parsed is Text {
  return typeof parsed.url === 'string';
}

function fileOf(path: string, content: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(content)) };
}

/** Pagefind's message for a record it cannot read goes on with the record itself: only its first line is told. */
function withoutWriting(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.split('\n')[0] ?? '');
}
