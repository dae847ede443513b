import { deflateRawSync, gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord, type IndexFile, type PagefindIndex } from 'pagefind';
import { SEARCH_INDEX_WORDS } from '../../messages/en/search-index.ts';
import { notesAPage, placesOfTexts, textsFile, type BundleEntry, type KeptText } from '../shared/bundle-list.ts';
import { lowered } from '../shared/fold.ts';
import { indexedForm, tokenize } from '../shared/tokens.ts';
import { compare, shortKeyOf, type Bundle } from './bundle.ts';
import type { SearchRecord } from './record.ts';

/** What the browser fetches of a bundle. Pagefind's own texts are not among it: ours say more, and are fetched note by note. */
const INDEX_FILES = /^(pagefind\..*\.pf_meta|index\/.*)$/;
const RUNTIME_FILES = /^(pagefind\.js|wasm\..*\.pagefind)$/;
const ENTRY_FILE = 'pagefind-entry.json';

/** The signature before the content of each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** What the lists of all notes are made from, kept beside a bundle. */
export interface BundleParts {
  readonly entry: BundleEntry;
  /** A short name for what is built of each note. */
  readonly keys: readonly string[];
  readonly words: readonly number[];
  readonly titles: readonly number[];
  readonly bytes: readonly number[];
  /** Pagefind's names for its pages, in the order of the notes on them. */
  readonly pages: readonly string[];
  /** The different words of all its notes in small letters, in order of their code units. */
  readonly vocabulary: readonly string[];
}

export interface BuiltBundle {
  readonly files: readonly IndexFile[];
  /** Null of Pagefind's own program. */
  readonly parts: BundleParts | null;
}

/**
 * The files of one bundle. Some notes together are one page to Pagefind, which is told nothing but folded words: where in the
 * page a word stands says in which note it is, and many times fewer pages are built, kept and fetched.
 * Throws an Error with Pagefind's words where it cannot be built. One call at a time in a thread: they share a service.
 */
export async function buildBundle(bundle: Bundle): Promise<BuiltBundle & { readonly parts: BundleParts }> {
  const notes = bundle.records.map((record) => wordsOf(record, bundle.language));
  const all = await filesOf(toPages(notes, bundle), bundle.language);
  const files = all.filter(({ path }) => INDEX_FILES.test(path));
  const texts = bundle.records.map((record) => deflateRawSync(JSON.stringify(keptText(record))));
  return {
    files: [...files, ...filesOfTexts(texts)],
    parts: {
      entry: entryOf(all),
      keys: bundle.records.map(shortKeyOf),
      words: notes.map(({ indexed }) => indexed.length),
      titles: notes.map(({ ofTitle }) => ofTitle),
      bytes: texts.map(({ length }) => length),
      pages: pageNames(all),
      vocabulary: [...new Set(notes.flatMap(({ written }) => written))].sort(compare),
    },
  };
}

function filesOfTexts(texts: readonly Buffer[]): IndexFile[] {
  const places = placesOfTexts(texts.map(({ length }) => length));
  const byFile = Map.groupBy(texts.entries(), ([text]) => places[text]?.file ?? 0);
  return [...byFile].map(([file, own]) => ({
    path: textsFile(file),
    content: Buffer.concat(own.map(([, text]) => text)),
  }));
}

/** Pagefind's own program for a language, which the browser loads once for all bundles of it. */
export async function buildRuntime(language: string): Promise<IndexFile[]> {
  const files = await filesOf([{ url: '/', content: 'placeholder', language }], language);
  return files.filter(({ path }) => RUNTIME_FILES.test(path));
}

/** The reply, or an Error with the words of a failed one. */
export function orThrow<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length > 0) throw new Error(SEARCH_INDEX_WORDS.notBuilt(reply.errors));
  return reply;
}

function keptText({ address, title, fields }: SearchRecord): KeptText {
  return [address, title.toWellFormed(), ...fields.map((field) => field.toWellFormed())];
}

interface WordsOfNote {
  /** Folded, in order, other spellings last. */
  readonly indexed: readonly string[];
  /** The same in small letters. */
  readonly written: readonly string[];
  /** How many of them are the title. */
  readonly ofTitle: number;
}

function wordsOf(record: SearchRecord, language: string): WordsOfNote {
  const [, ...texts] = keptText(record);
  const parts = texts.map((text) => ({ text, ...tokenize(text, language) }));
  const spellings = parts.flatMap((part) => part.spellings.map(({ text }) => text));
  return {
    indexed: [...parts.flatMap(({ tokens }) => tokens.map(({ text }) => indexedForm(text))), ...spellings],
    written: [
      ...parts.flatMap(({ text, tokens }) => tokens.map(({ from, to }) => lowered(text.slice(from, to)))),
      ...spellings,
    ],
    ofTitle: parts[0]?.tokens.length ?? 0,
  };
}

function toPages(notes: readonly WordsOfNote[], { language }: Bundle): CustomRecord[] {
  const pages: CustomRecord[] = [];
  const step = notesAPage(notes.length);
  for (let first = 0; first < notes.length; first += step) {
    const content = notes.slice(first, first + step).flatMap(({ indexed }) => indexed);
    if (content.length > 0) pages.push({ url: `/${String(first / step)}`, content: content.join(' '), language });
  }
  return pages;
}

async function filesOf(records: readonly CustomRecord[], language: string): Promise<IndexFile[]> {
  try {
    const { index } = orThrow(await createIndex({ forceLanguage: language, maxFragments: 1 }));
    if (!index) throw new Error(SEARCH_INDEX_WORDS.noIndex);
    await addAll(index, records);
    return orThrow(await index.getFiles()).files.toSorted((a, b) => compare(a.path, b.path));
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

function entryOf(files: readonly IndexFile[]): BundleEntry {
  const { version, languages } = contentOf(files, ENTRY_FILE) as BundleEntry;
  return { version, languages };
}

function contentOf(files: readonly IndexFile[], name: string): unknown {
  const file = files.find(({ path }) => path === name);
  return JSON.parse(Buffer.from(file?.content ?? '{}').toString('utf8'));
}

/** Pagefind names a page by a hash that only its files of texts tell: one page alone, or several by their names. */
function pageNames(files: readonly IndexFile[]): string[] {
  const texts = files.filter(({ path }) => path.startsWith('fragment/'));
  const names = new Map(texts.flatMap(pagesIn).map(({ id, url }) => [Number(url.slice(1)), id]));
  return Array.from({ length: Math.max(0, ...names.keys()) + 1 }, (_, page) => names.get(page) ?? '');
}

interface Page {
  readonly url: string;
}

function pagesIn({ path, content }: IndexFile): { id: string; url: string }[] {
  const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  const parsed = JSON.parse(json) as Page | Record<string, Page>;
  if (isPage(parsed)) return [{ id: path.replace(/^.*\/|\.[^.]*$/g, ''), url: parsed.url }];
  return Object.entries(parsed).map(([id, { url }]) => ({ id, url }));
}

function isPage(parsed: Page | Record<string, Page>): parsed is Page {
  return typeof parsed.url === 'string';
}

/** Pagefind's message for a record it cannot read goes on with the record itself: only its first line is told. */
function withoutWriting(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.split('\n')[0] ?? '');
}
