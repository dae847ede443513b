import { indexedForm, isCharacter, isFoundWhole } from '../shared/tokens.ts';
import type { NoteTable, WordPlace } from './note-table.ts';
import type { Runtime, RuntimeResult } from './runtime.ts';
import { wordsRead } from './read-words.ts';
import type { Texts } from './texts.ts';
import { isIn, type KnownWord, type WordList } from './word-list.ts';

/** Where words stand in the notes. */
export interface WordPlaces {
  /** Where a word stands in any of its forms; with `isStart` also the longer words that begin with it. */
  readonly of: (word: string, isStart: boolean) => Promise<readonly WordPlace[]>;
}

interface Sources {
  readonly runtime: Runtime;
  readonly table: NoteTable;
  readonly words: WordList;
  readonly texts: Texts;
  readonly languageOf: (note: number) => string;
}

/** Words that begin with the same letters may lie in many parts of an index; of very many words, some find all parts. */
const MOST_PROBES = 1000;
/** So many letters an ending may have, and so many words are looked at for theirs. */
const LONGEST_ENDING = 5;
const MOST_ENDINGS = 24;
/** So many places are read before the others are believed. */
const SAMPLE = 5;

export function openWordPlaces(sources: Sources): WordPlaces {
  const known = new Map<string, Promise<readonly WordPlace[]>>();
  const find = async (word: string, isStart: boolean) => {
    const isAlone = isFoundWhole(word) || isCharacter(word);
    const beginning = (await sources.words.startingWith(word)).filter(({ folded }) => !isAlone || folded === word);
    const wanted = { word, beginning, isStart: isStart && !isAlone };
    await loadParts(sources.runtime, wanted);
    const found = await formsOf(wanted, sources);
    if (!wanted.isStart) return found;
    const isWord = beginning.length === 0 || beginning.some(({ folded }) => folded === word);
    const sure = isWord ? found : await unlessGuessed(word, found, sources);
    const longer = longerWords(wanted, sure.length === found.length);
    return [...sure, ...(await longerThan({ word, longer }, sure, sources))];
  };
  return {
    of: (word, isStart) => {
      const key = `${String(isStart)} ${word}`;
      const finding = known.get(key) ?? find(word, isStart);
      known.set(key, finding);
      return finding;
    },
  };
}

interface Wanted {
  readonly word: string;
  /** The words of the journal that begin with it. */
  readonly beginning: readonly KnownWord[];
  readonly isStart: boolean;
}

async function loadParts(runtime: Runtime, { beginning, isStart }: Wanted): Promise<void> {
  const step = Math.ceil(beginning.length / MOST_PROBES);
  const probes = beginning.filter((_, number) => number % step === 0 || number === beginning.length - 1);
  if (isStart && probes.length > 0) await runtime.preload(probes.map(({ folded }) => folded).join(' '));
}

/**
 * Where a word stands in any of its forms. Where no word of a bundle begins with what is looked for, Pagefind guesses: it takes
 * the longest word that it begins with, so that "Toronto" finds every "to". There only another form of the word counts, which
 * an exact search finds alone.
 */
async function formsOf({ word, beginning }: Wanted, { runtime, table }: Sources): Promise<WordPlace[]> {
  const form = indexedForm(word);
  const [results, exact] = await Promise.all([runtime.search(form), runtime.search(`"${form}"`)]);
  return results.flatMap((own, bundle) => {
    const isThere = beginning.some((one) => isIn(one, bundle)) || exact[bundle]?.length !== 0;
    return isThere ? placesOf(own, bundle, table) : [];
  });
}

/** A beginning that is no word by itself may be taken for a shorter word: "runni" for "run". A few are read to see that. */
async function unlessGuessed(
  word: string,
  found: readonly WordPlace[],
  sources: Sources,
): Promise<readonly WordPlace[]> {
  const step = Math.ceil(found.length / SAMPLE);
  const sample = found.filter((_, number) => number % step === 0);
  const read = await readToBegin(word, sample, sources);
  if (read.length === sample.length) return found;
  return read.length === 0 ? [] : readToBegin(word, found, sources);
}

/**
 * Words of which the index may have nothing that begins with what is looked for, as their endings were taken off: "penning" is
 * there as "pen". All where Pagefind guessed or they are few, else those that are so short that their ending counts.
 */
function longerWords({ word, beginning }: Wanted, isSure: boolean): string[] {
  const longest = isSure && beginning.length > MOST_ENDINGS ? word.length + LONGEST_ENDING : Infinity;
  return beginning
    .map(({ folded }) => folded)
    .filter((folded) => folded !== word && folded.length <= longest)
    .sort((a, b) => a.length - b.length)
    .slice(0, isSure ? MOST_ENDINGS : MOST_PROBES);
}

/** Where longer words stand beside what was found; what is found with them is read in the texts. */
async function longerThan(
  { word, longer }: { readonly word: string; readonly longer: readonly string[] },
  found: readonly WordPlace[],
  sources: Sources,
): Promise<WordPlace[]> {
  const { runtime, table } = sources;
  const results = await Promise.all(longer.map((one) => runtime.search(one)));
  const known = new Set(found.map(keyOf));
  const more = results.flatMap((all) => all.flatMap((own, bundle) => placesOf(own, bundle, table)));
  const unknown = [...new Map(more.map((place) => [keyOf(place), place]))].filter(([key]) => !known.has(key));
  return readToBegin(
    word,
    unknown.map(([, place]) => place),
    sources,
  );
}

function placesOf(results: readonly RuntimeResult[], bundle: number, table: NoteTable): WordPlace[] {
  return results.flatMap(({ id, words }) => table.placesOf(bundle, id, words));
}

function keyOf({ note, word }: WordPlace): string {
  return `${String(note)} ${String(word)}`;
}

async function readToBegin(
  word: string,
  places: readonly WordPlace[],
  { texts, languageOf }: Sources,
): Promise<WordPlace[]> {
  const notes = [...new Set(places.map(({ note }) => note))];
  const read = await texts.of(notes);
  const words = new Map(notes.map((note, number) => [note, wordsRead(read[number] ?? ['', ''], languageOf(note))]));
  return places.filter((place) => words.get(place.note)?.[place.word]?.text.startsWith(word) === true);
}
