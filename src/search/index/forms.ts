import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { SEARCH_INDEX_WORDS } from '../../messages/en/search-index.ts';
import { fold } from '../shared/fold.ts';
import { compare } from './bundle.ts';

/** All words of a language, in order. */
export interface Vocabulary {
  /** ISO 639-1. */
  readonly language: string;
  readonly words: readonly string[];
}

/** What the browser fetches of Pagefind's files. */
const FETCHED = /^(?:pagefind-entry\.json|pagefind\.js|wasm\..*\.pagefind|pagefind\..*\.pf_meta|index\/.*)$/;
const FRAGMENT = /^fragment\//;

/** The signature before the content of each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** Without a word it makes nothing; nobody asks for other forms of a figure. */
const PLACEHOLDER = '0';

/**
 * Pagefind's index of one page on which each word of the journal stands once, with its program: which words are forms of one
 * another is what it knows. Throws an Error with its words where that cannot be built. One call at a time in a thread.
 */
export async function buildForms({ language, words }: Vocabulary): Promise<IndexFile[]> {
  const files = await filesOf(words.map(wordAsTold), language);
  // Where it counts words otherwise than we do, as in Thai, it would name others than it means.
  const isCounted = words.length === 0 || wordsCounted(files) === words.length;
  const ours = isCounted ? files : await filesOf([], language);
  return ours.filter(({ path }) => FETCHED.test(path)).toSorted((a, b) => compare(a.path, b.path));
}

/** A fingerprint of all that it is made from. */
export async function digestOfForms({ language, words }: Vocabulary): Promise<string> {
  const hash = createHash('sha1').update(JSON.stringify([await pagefindVersion(), language]));
  return hash.update(words.join('\n')).digest('hex');
}

/** The reply, or an Error with the words of a failed one. */
export function orThrow<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length > 0) throw new Error(SEARCH_INDEX_WORDS.notBuilt(reply.errors));
  return reply;
}

/** A sign may stand for several words, as ﷺ does. */
function wordAsTold(word: string): string {
  return fold(word).replace(/\s+/gu, '');
}

async function filesOf(words: readonly string[], language: string): Promise<IndexFile[]> {
  try {
    const { index } = orThrow(await createIndex({ forceLanguage: language }));
    if (!index) throw new Error(SEARCH_INDEX_WORDS.noIndex);
    const content = words.length === 0 ? PLACEHOLDER : words.join(' ');
    orThrow(await index.addCustomRecord({ url: '/', content, language }));
    return orThrow(await index.getFiles()).files;
  } catch (error) {
    throw withoutWriting(error);
  } finally {
    await close();
  }
}

function wordsCounted(files: readonly IndexFile[]): number {
  const page = files.find(({ path }) => FRAGMENT.test(path));
  if (!page) return 0;
  const json = gunzipSync(page.content).toString('utf8').slice(SIGNATURE.length);
  return (JSON.parse(json) as { word_count: number }).word_count;
}

/** Pagefind's message for what it cannot read goes on with that itself: only its first line is told. */
function withoutWriting(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(message.split('\n')[0] ?? '');
}

async function pagefindVersion(): Promise<string> {
  const path = findPackageJSON('pagefind', import.meta.url);
  if (path === undefined) throw new Error(SEARCH_INDEX_WORDS.notInstalled);
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}
