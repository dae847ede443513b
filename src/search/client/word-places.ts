import { indexedForm, isCharacter, isFoundWhole } from '../shared/tokens.ts';
import type { NoteTable, WordsOfNotes } from './note-table.ts';
import { wordsRead } from './read-words.ts';
import type { Runtime, RuntimeResult } from './runtime.ts';
import type { Texts } from './texts.ts';
import { isIn, type KnownWord, type WordList } from './word-list.ts';

/** Where words stand in the notes. */
export interface WordPlaces {
  /** Where a word stands in any of its forms; with `isStart` also the longer words that begin with it. */
  readonly of: (word: string, isStart: boolean) => Promise<WordsOfNotes>;
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
const FEW_WORDS = 24;
/** So many places are looked at before the others are believed. */
const SAMPLE = 8;

export function openWordPlaces(sources: Sources): WordPlaces {
  const known = new Map<string, Promise<WordsOfNotes>>();
  const find = async (word: string, isStart: boolean) => {
    const isAlone = isFoundWhole(word) || isCharacter(word);
    const beginning = (await sources.words.startingWith(word)).filter(({ folded }) => !isAlone || folded === word);
    if (!isStart || isAlone) return formsOf(word, beginning, sources);
    await loadParts(sources.runtime, beginning);
    return findStart(word, beginning, sources);
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

async function loadParts(runtime: Runtime, beginning: readonly KnownWord[]): Promise<void> {
  const step = Math.ceil(beginning.length / MOST_PROBES);
  const probes = beginning.filter((_, number) => number % step === 0 || number === beginning.length - 1);
  if (probes.length > 0) await runtime.preload(probes.map(({ folded }) => folded).join(' '));
}

/**
 * Words that begin with what is typed, and their forms. What is no word by itself Pagefind may take for a shorter one, "runni"
 * for "run" and "cons" for "con": then each word that begins with it is looked for by itself.
 */
async function findStart(word: string, beginning: readonly KnownWord[], sources: Sources): Promise<WordsOfNotes> {
  const isWord = beginning.length === 0 || beginning.some(({ folded }) => folded === word);
  if (!isWord && beginning.length <= FEW_WORDS) return formsOfAll(beginning, sources);
  const found = await formsOf(word, beginning, sources);
  if (!isWord && !(await isSure(word, found, sources))) return formsOfAll(beginning, sources);
  return withLonger(word, { beginning, found, sources });
}

/**
 * Where a word stands in any of its forms. Where no word of a bundle begins with what is looked for, Pagefind guesses: it takes
 * the longest word that it begins with, so that "Toronto" finds every "to". There only another form of the word counts, which
 * an exact search finds alone.
 */
async function formsOf(
  word: string,
  beginning: readonly KnownWord[],
  { runtime, table }: Sources,
): Promise<WordsOfNotes> {
  const form = indexedForm(word);
  const results = await runtime.search(form);
  const hasStart = results.map((_, bundle) => beginning.some((one) => isIn(one, bundle)));
  const exact = hasStart.every(Boolean) ? results : await runtime.search(`"${form}"`);
  return table.wordsOf(results.map((own, bundle) => (hasStart[bundle] || exact[bundle]?.length !== 0 ? own : [])));
}

async function formsOfAll(words: readonly KnownWord[], sources: Sources): Promise<WordsOfNotes> {
  return joined(await Promise.all(words.slice(0, MOST_PROBES).map((one) => formsOf(one.folded, [one], sources))));
}

/** Whether what was found begins with what is typed, as far as a few places tell. */
async function isSure(word: string, found: WordsOfNotes, { texts, languageOf }: Sources): Promise<boolean> {
  const notes = sampleOf([...found.keys()]);
  const read = await texts.of(notes);
  return notes.every((note, number) => {
    const words = wordsRead(read[number] ?? ['', ''], languageOf(note));
    return found.get(note)?.some((place) => words[place]?.text.startsWith(word) === true) === true;
  });
}

interface Beginning {
  readonly beginning: readonly KnownWord[];
  readonly found: WordsOfNotes;
  readonly sources: Sources;
}

/**
 * With longer words that the index has under another beginning, as their endings were taken off: "penning" is there as "pen".
 * What is found with them is read in the texts.
 */
async function withLonger(word: string, { beginning, found, sources }: Beginning): Promise<WordsOfNotes> {
  const { runtime, table } = sources;
  const longest = beginning.length > FEW_WORDS ? word.length + LONGEST_ENDING : Infinity;
  const longer = beginning
    .filter(({ folded }) => folded !== word && folded.length <= longest)
    .sort((a, b) => a.folded.length - b.folded.length)
    .slice(0, FEW_WORDS);
  const results = await Promise.all(longer.map(({ folded }) => runtime.search(folded)));
  const missing = results.filter((own) => isMissing(own, found, table)).map((own) => table.wordsOf(own));
  return missing.length === 0 ? found : joined([found, await readToBegin(word, joined(missing), sources)]);
}

/** Whether a few of the places are not among those that were found: words of one form are found together. */
function isMissing(results: readonly (readonly RuntimeResult[])[], found: WordsOfNotes, table: NoteTable): boolean {
  const few = results.map((own) => sampleOf(own).map(({ id, words }) => ({ id, words: sampleOf(words) })));
  return [...table.wordsOf(few)].some(([note, words]) => {
    const known = new Set(found.get(note));
    return words.some((word) => !known.has(word));
  });
}

function sampleOf<Item>(items: readonly Item[]): Item[] {
  const step = Math.ceil(items.length / SAMPLE);
  return items.filter((_, number) => number % step === 0);
}

function joined(all: readonly WordsOfNotes[]): WordsOfNotes {
  const [first = new Map<number, number[]>(), ...others] = all;
  if (others.length === 0) return first;
  const together = new Map(first);
  for (const words of others)
    for (const [note, places] of words) {
      const before = together.get(note);
      together.set(note, before ? [...new Set([...before, ...places])].sort((a, b) => a - b) : places);
    }
  return together;
}

async function readToBegin(word: string, places: WordsOfNotes, { texts, languageOf }: Sources): Promise<WordsOfNotes> {
  const notes = [...places.keys()];
  const read = await texts.of(notes);
  const begun = notes.map((note, number) => {
    const words = wordsRead(read[number] ?? ['', ''], languageOf(note));
    return [note, (places.get(note) ?? []).filter((place) => words[place]?.text.startsWith(word) === true)] as const;
  });
  return new Map(begun.filter(([, own]) => own.length > 0));
}
