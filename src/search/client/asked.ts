import { tokenize } from '../shared/tokens.ts';
import { dayAt, type DayAsked, type DayWords } from './day-asked.ts';
import { NOTE_SIGNS, type NoteSign } from '../shared/note-signs.ts';
import type { Query } from './query.ts';

/** Words that must stand next to each other; alone, one word. */
export interface WordsAsked {
  /** As it was typed. */
  readonly typed: string;
  /** Folded. */
  readonly tokens: readonly string[];
  /** Just as they stand; else the last may be the beginning of a word, and other forms of a word count. */
  readonly isExact: boolean;
  /** The same in another spelling: `playhouse` for `play-house`, `mueller` for `Müller`. */
  readonly spelling: string | null;
}

/** Something a note must have: words, a tag, or a day it is of or speaks of. */
export type UnitAsked =
  | ({ readonly is: 'words' } & WordsAsked)
  | ({ readonly is: 'tag'; readonly tag: string } & WordsAsked)
  | ({ readonly is: 'day'; readonly day: DayAsked } & WordsAsked);

/** What is typed, taken apart. */
export interface Asked {
  readonly units: readonly UnitAsked[];
  readonly without: readonly UnitAsked[];
  /** What narrows as the form does: `tag:walk`, `after:2026-11-01`. */
  readonly filters: readonly TypedFilter[];
}

export type TypedFilter =
  | { readonly by: 'tag' | 'kind' | 'feeling' | 'year'; readonly value: string }
  | { readonly by: 'from' | 'to'; readonly value: string }
  | { readonly by: 'mood'; readonly from: number; readonly to: number }
  | { readonly by: 'has'; readonly value: NoteSign };

/** How what is typed is read: in the journal's language and years. */
export interface QueryReading {
  /** ISO 639-1. */
  readonly language: string;
  readonly days: DayWords;
}

const OPENING = '"“„«‟＂';
const CLOSING = '"”“»‟＂';
/** A sign of what it leaves out, a name with a colon, words in quotes or one word. */
const PIECES = new RegExp(
  `(?<not>(?<!\\S)[-−–](?=\\S))?(?:(?<name>[a-z]{1,12}):(?=\\S))?(?:[${OPENING}](?<quoted>[^${CLOSING}]+)[${CLOSING}]?|(?<word>\\S+))`,
  'giu',
);

interface Piece {
  readonly isNot: boolean;
  readonly name: string;
  readonly quoted: string | null;
  readonly word: string;
  readonly text: string;
}

/** What was typed into the field, taken apart. */
export function askedIn({ words }: Pick<Query, 'words'>, reading: QueryReading): Asked {
  const asked = { units: [] as UnitAsked[], without: [] as UnitAsked[], filters: [] as TypedFilter[] };
  let pieces = [...words.normalize('NFC').matchAll(PIECES)].map(pieceOf);
  for (let piece = pieces[0]; piece; piece = pieces[0]) {
    const day =
      piece.quoted === null && piece.name === '' && !piece.isNot ? dayAt(wordsFrom(pieces), reading.days) : null;
    const taken = pieces.slice(0, day?.words ?? 1);
    pieces = pieces.slice(taken.length);
    const filter = filterOf(piece);
    if (filter) asked.filters.push(filter);
    else
      for (const unit of unitsOf(taken, day?.asked ?? null, reading))
        (piece.isNot ? asked.without : asked.units).push(unit);
  }
  return asked;
}

function pieceOf({ 0: text, groups = {} }: RegExpExecArray): Piece {
  const { not, name = '', quoted, word } = groups;
  return {
    isNot: not !== undefined,
    name: name.toLowerCase(),
    quoted: quoted ?? null,
    word: word ?? quoted ?? '',
    text,
  };
}

/** The plain words from here on, of which a day may be made. */
function wordsFrom(pieces: readonly Piece[]): string[] {
  const end = pieces.findIndex(({ quoted, isNot, name }) => quoted !== null || isNot || name !== '');
  return pieces.slice(0, end < 0 ? undefined : end).map(({ word }) => word);
}

const DAY_OR_LESS = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const MOODS = /^(\d\d?)(?:(?:-|–|\.\.)(\d\d?))?$/;

function filterOf({ name, word, isNot }: Piece): TypedFilter | null {
  if (isNot) return null;
  switch (name) {
    case 'tag':
      return { by: name, value: word.replace(/^#/, '') };
    case 'kind':
    case 'feeling':
    case 'year':
      return { by: name, value: word };
    case 'after':
      return DAY_OR_LESS.test(word) ? { by: 'from', value: word } : null;
    case 'before':
      return DAY_OR_LESS.test(word) ? { by: 'to', value: word } : null;
    case 'mood':
      return moodsOf(word);
    case 'has':
      return signOf(word);
    default:
      return null;
  }
}

function moodsOf(word: string): TypedFilter | null {
  const [, from, to = from] = MOODS.exec(word) ?? [];
  return from === undefined ? null : { by: 'mood', from: Number(from), to: Number(to) };
}

function signOf(word: string): TypedFilter | null {
  const value = NOTE_SIGNS.find((sign) => sign === word.toLowerCase().replace(/s$/, ''));
  return value === undefined ? null : { by: 'has', value };
}

function unitsOf(pieces: readonly Piece[], day: DayAsked | null, reading: QueryReading): UnitAsked[] {
  const [piece] = pieces;
  if (!piece) return [];
  if (day) return [{ is: 'day', day, ...wordsIn(pieces.map(({ word }) => word).join(' '), true, reading) }];
  const isExact = piece.quoted !== null;
  const text = piece.name === '' || isTag(piece) ? piece.word : `${piece.name} ${piece.word}`;
  const words = wordsIn(text, isExact, reading);
  if (words.tokens.length === 0) return [];
  return isTag(piece) ? [{ is: 'tag', tag: piece.word.replace(/^#/, ''), ...words }] : [{ is: 'words', ...words }];
}

/** `#walk`, and `-tag:walk`, which narrows nothing by itself. */
function isTag({ quoted, name, word }: Piece): boolean {
  return name === 'tag' || (quoted === null && /^#[^\s#]/.test(word));
}

function wordsIn(text: string, isExact: boolean, { language }: QueryReading): WordsAsked {
  const { tokens, spellings } = tokenize(text, language);
  const whole = spellings.find(({ first, last }) => first === 0 && last === tokens.length - 1);
  return {
    typed: text,
    tokens: tokens.map((token) => token.text),
    isExact,
    spelling: isExact ? null : (whole?.text ?? null),
  };
}
