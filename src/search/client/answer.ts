import { langOf } from '../../messages/language.ts';
import { kindInWords } from '../../messages/en/search.ts';
import {
  NOTES,
  SIGNS,
  stemmingLanguage,
  type BundleList,
  type NoteColumns,
  type SignColumns,
} from '../shared/bundle-list.ts';
import type { UnitAsked } from './asked.ts';
import { dayWordsOf } from './day-asked.ts';
import { excerptAround, type FoundExcerpt } from './excerpt.ts';
import { find, type Finder, type FoundNotes, type Hit } from './find.ts';
import { nearWords } from './near-words.ts';
import { tableOf } from './note-table.ts';
import { load } from './packed.ts';
import type { Query } from './query.ts';
import type { Loader } from './loader.ts';
import { openForms } from './forms.ts';
import { signTableOf, type SignTable } from './sign-table.ts';
import { openTexts } from './texts.ts';
import { openWordList } from './word-list.ts';
import { openWordPlaces } from './word-places.ts';

/** One note that was found, ready to be shown. */
export interface Result extends FoundExcerpt {
  readonly address: string;
  readonly day: string | null;
  readonly kind: string;
  /** Of what is written in it; null where it is the interface's. */
  readonly lang: string | null;
}

export interface SearchAnswer {
  readonly count: number;
  /** The first so many of them. */
  readonly results: readonly Result[];
  /** How many there would be without filters; null where none is hidden. */
  readonly unfiltered: number | null;
  /** What may be meant by a word that is nowhere in the journal. */
  readonly near: readonly { readonly typed: string; readonly words: readonly string[] }[];
}

/** A journal that can be searched. */
export interface JournalSearch {
  /** What answers a query, so many from the beginning. */
  readonly answer: (query: Query, shown: number) => Promise<SearchAnswer>;
}

/** Opens the index of a journal; rejects where a part of it cannot be loaded. */
export async function openSearch(list: BundleList, loader: Loader): Promise<JournalSearch> {
  const finder = await openFinder(list, loader);
  let last: { key: string; found: Promise<FoundNotes> } | null = null;
  return {
    answer: async (query, shown) => {
      const key = JSON.stringify(query);
      if (last?.key !== key) last = { key, found: find(query, finder) };
      const { hits, unfiltered, unknown } = await last.found;
      const results = await resultsOf(hits.slice(0, shown), { list, finder });
      return { count: hits.length, results, unfiltered, near: await nearOf(unknown, finder) };
    },
  };
}

async function openFinder(list: BundleList, loader: Loader): Promise<Finder> {
  const { base, fetchFile } = loader;
  const words = openWordList(list, loader);
  const [columns, forms] = await Promise.all([
    load<NoteColumns[]>(`${base}${list.notes}/${NOTES}`, fetchFile),
    openForms(list, words, loader),
  ]);
  const table = tableOf(columns, list);
  let signs: Promise<SignTable> | null = null;
  const years = list.years.map(({ year }) => year);
  const texts = openTexts(list, table, loader);
  const languageOf = (note: number) => list.bundles[table.notes[note]?.bundle ?? -1]?.language ?? '';
  return {
    ...{ table, words, texts, languageOf, kindInWords },
    places: openWordPlaces({ list, table, words, forms }, loader),
    signs: () =>
      (signs ??= load<SignColumns[]>(`${base}${list.notes}/${SIGNS}`, fetchFile).then((all) => signTableOf(all, list))),
    reading: { language: stemmingLanguage(list.language), days: dayWordsOf(list.language, years) },
  };
}

interface Showing {
  readonly list: BundleList;
  readonly finder: Finder;
}

async function resultsOf(hits: readonly Hit[], { list, finder }: Showing): Promise<Result[]> {
  const texts = await finder.texts.of(hits.map(({ note }) => note));
  return hits.map(({ note, matches }, number) => {
    const text = texts[number] ?? ['', ''];
    const { day = null, kind = '' } = finder.table.notes[note] ?? {};
    const language = finder.languageOf(note);
    const isOwn = language === stemmingLanguage(list.language);
    return {
      ...excerptAround(text, matches, language),
      ...{ address: text[0], day, kind, lang: langOf(isOwn ? list.language : language) },
    };
  });
}

async function nearOf(unknown: readonly UnitAsked[], { words }: Finder): Promise<SearchAnswer['near']> {
  const single = unknown.filter(({ tokens }) => tokens.length === 1);
  const near = await Promise.all(
    single.map(async ({ typed, tokens }) => ({ typed, words: await nearWords(tokens[0] ?? '', words) })),
  );
  return near.filter((one) => one.words.length > 0);
}
