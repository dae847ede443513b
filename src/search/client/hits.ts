import { isCharacter, isFoundWhole } from '../shared/tokens.ts';
import type { UnitAsked, WordsAsked } from './asked.ts';
import { isDayAsked } from './day-asked.ts';
import type { WordsOfNotes } from '../shared/pack-places.ts';
import type { NoteTable } from './note-table.ts';
import { wordsRead, type ReadWord } from './read-words.ts';
import type { SignTable } from './sign-table.ts';
import type { Texts } from './texts.ts';
import type { WordList } from './word-list.ts';
import type { WordPlaces } from './word-places.ts';

/** Some words of a note in a row, the first counted from 0 among all its words. */
export interface Match {
  readonly word: number;
  readonly length: number;
}

/** What was found in each note, by its number. */
export type Hits = ReadonlyMap<number, readonly Match[]>;

export interface Sources {
  readonly table: NoteTable;
  readonly places: WordPlaces;
  readonly words: WordList;
  readonly texts: Texts;
  readonly signs: () => Promise<SignTable>;
  readonly languageOf: (note: number) => string;
}

/** Longer ones are no words that anybody has joined. */
const LONGEST_WORD = 40;
/** Shorter parts of a word are no words that it is joined from. */
const SHORTEST_PART = 3;

/** The notes that have one of the things asked for, and where. */
export async function hitsOf(unit: UnitAsked, sources: Sources): Promise<Hits> {
  const spoken = await hitsOfWords(unit, sources);
  switch (unit.is) {
    case 'words':
      return spoken;
    case 'day':
      return union([spoken, ofDay(unit.day, sources.table)]);
    case 'tag': {
      const tagged = (await sources.signs()).tagged(unit.tag);
      return tagged === null ? spoken : new Map([...tagged].map((note) => [note, spoken.get(note) ?? []]));
    }
  }
}

/** Two words in a row that the journal also writes as one. */
export async function hitsOfJoined(first: UnitAsked, second: UnitAsked, sources: Sources): Promise<Hits> {
  const parts = [first, second].map(({ is, isExact, tokens }) =>
    is === 'words' && !isExact && tokens.length === 1 ? tokens[0] : '',
  );
  const joined = parts.join('');
  const isPossible = parts.every((part = '') => part.length >= SHORTEST_PART && !isFoundWhole(part));
  return isPossible && (await sources.words.has(joined)) ? singles(await sources.places.ofStart(joined)) : new Map();
}

export function union(all: readonly Hits[]): Hits {
  const some = all.filter(({ size }) => size > 0);
  if (some.length < 2) return some[0] ?? new Map();
  const found = new Map<number, readonly Match[]>();
  for (const hits of some)
    for (const [note, matches] of hits) found.set(note, [...(found.get(note) ?? []), ...matches]);
  return found;
}

function ofDay(day: Parameters<typeof isDayAsked>[1], { notes }: NoteTable): Hits {
  return new Map(notes.flatMap((note, number) => (isDayAsked(note.day, day) ? [[number, []] as const] : [])));
}

async function hitsOfWords(asked: WordsAsked, sources: Sources): Promise<Hits> {
  const { tokens, isExact, spelling } = asked;
  const [first = '', second] = tokens;
  if (first === '') return new Map();
  const others = spelling === null ? [] : [singles(await sources.places.ofStart(spelling))];
  if (second !== undefined || isExact) return union([await rowsOf(asked, sources), ...others]);
  return union([singles(await sources.places.ofStart(first)), ...others, ...(await hitsOfParts(first, sources))]);
}

/** `play house`, where the journal has both words, for `playhouse`. */
async function hitsOfParts(word: string, sources: Sources): Promise<Hits[]> {
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) },
    (_, cut) => cut + SHORTEST_PART,
  );
  const found: Hits[] = [];
  for (const cut of word.length <= LONGEST_WORD && /^\p{L}+$/u.test(word) ? cuts : []) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    const [first = '', second = ''] = parts;
    if ((await sources.words.has(first)) && (await sources.words.has(second)))
      found.push(await rowsOf({ tokens: parts, isExact: true }, sources));
  }
  return found;
}

/** More of a note than is ever shown of it. */
const MOST_MATCHES = 200;

function singles(places: WordsOfNotes): Hits {
  const found = new Map<number, readonly Match[]>();
  for (const [note, words] of places)
    found.set(
      note,
      words.slice(0, MOST_MATCHES).map((word) => ({ word, length: 1 })),
    );
  return found;
}

/** Words that stand in a row. What the index finds may be another form of a word, so it is read in the texts. */
async function rowsOf(asked: Pick<WordsAsked, 'tokens' | 'isExact'>, sources: Sources): Promise<Hits> {
  const { tokens, isExact } = asked;
  const isStart = (number: number) => !isExact && number === tokens.length - 1;
  const { of, ofStart } = sources.places;
  const places = await Promise.all(tokens.map((token, number) => (isStart(number) ? ofStart(token) : of(token))));
  const candidates = inARow(places);
  if (tokens.every(isCharacter)) return candidates;
  const notes = [...candidates.keys()];
  const texts = await sources.texts.of(notes);
  const read = notes.map((note, number) => {
    const words = wordsRead(texts[number] ?? ['', ''], sources.languageOf(note));
    const matches = candidates.get(note) ?? [];
    return [note, matches.filter(({ word }) => isRow(words.slice(word, word + tokens.length), asked))] as const;
  });
  return new Map(read.filter(([, matches]) => matches.length > 0));
}

function inARow(places: readonly WordsOfNotes[]): Hits {
  const [first = new Map<number, number[]>(), ...rest] = places;
  const rows = new Map<number, Match[]>();
  for (const [note, words] of first) {
    const following = rest.map((all) => new Set(all.get(note)));
    const isFollowed = (word: number) => following.every((own, number) => own.has(word + number + 1));
    const starts = words.filter(isFollowed);
    if (starts.length > 0)
      rows.set(
        note,
        starts.map((word) => ({ word, length: places.length })),
      );
  }
  return rows;
}

/** Whether words stand in a row from one of a note's words on. */
function isRow(words: readonly ReadWord[], { tokens, isExact }: Pick<WordsAsked, 'tokens' | 'isExact'>): boolean {
  const last = tokens.length - 1;
  const isSame = (token: string, number: number) => {
    const text = words[number]?.text ?? '';
    return !isExact && number === last && !isFoundWhole(token) ? text.startsWith(token) : text === token;
  };
  const isOneField = words[0]?.field === words[last]?.field;
  return isOneField && tokens.every(isSame) && !(isExact && words[last]?.goesOn === true);
}
