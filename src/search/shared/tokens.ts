import { fold, lowered } from './fold.ts';

/** A word of a text, or what is looked for as one. */
export interface Token {
  /** Folded. */
  readonly text: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** The same words in another spelling: `playhouse` for `play-house`, `mueller` for `Müller`. */
export interface Spelling {
  readonly text: string;
  /** The first and the last token it is another spelling of. */
  readonly first: number;
  readonly last: number;
}

export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly spellings: readonly Spelling[];
}

/** A run of letters and figures with what belongs to them, or one picture. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*|\p{Extended_Pictographic}/gu;
const ASCII = /^[\da-z]+$/i;

/** Written without spaces, a character at a time; a voiced mark belongs to the one before it. */
const CHARACTERS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][\uff9e\uff9f\u3099\u309a]*`;
/** Written without spaces, in words that a dictionary tells apart. */
const DICTIONARY = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+`;
const UNSPACED = new RegExp(`${CHARACTERS}|${DICTIONARY}`, 'u');
const PARTS = new RegExp(`(${CHARACTERS})|(${DICTIONARY})|(?:(?!${CHARACTERS}|${DICTIONARY})[^])+`, 'gu');

/** Signs that join words, the first of them first in a pattern's brackets. */
export const HYPHENS = '-\u2010\u2011';
/** More words than that in a row are no compound. */
const MOST_PARTS = 4;
const UMLAUT = /[äöü]/u;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * The words of a text in order, as search compares them; language is BCP 47. The same in the program that makes the index and
 * in the browser, so that the number of a word says where it stands.
 */
export function tokenize(text: string, language: string): Tokenized {
  const tokens: Token[] = [];
  const spellings: Spelling[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (ASCII.test(run)) tokens.push({ text: run.toLowerCase(), from: index, to: index + run.length });
    else addParts(run, index, { tokens, spellings, language });
  }
  return { tokens, spellings: [...spellings, ...compoundsOf(text, tokens)] };
}

interface Adding {
  readonly tokens: Token[];
  readonly spellings: Spelling[];
  readonly language: string;
}

function addParts(run: string, start: number, { tokens, spellings, language }: Adding): void {
  for (const { from, to } of partsOf(run, language)) {
    const written = run.slice(from, to);
    const folded = fold(written);
    if (folded === '') continue;
    const place = tokens.push({ text: folded, from: start + from, to: start + to }) - 1;
    const inFull = language.startsWith('de') ? withoutUmlauts(written) : null;
    if (inFull !== null) spellings.push({ text: inFull, first: place, last: place });
  }
}

/** The words of a run in which scripts may meet. */
function partsOf(run: string, language: string): { from: number; to: number }[] {
  if (!UNSPACED.test(run)) return [{ from: 0, to: run.length }];
  return [...run.matchAll(PARTS)].flatMap(({ 0: part, 2: inDictionary, index }) =>
    inDictionary === undefined
      ? [{ from: index, to: index + part.length }]
      : [...segmenterOf(language).segment(part)].map(({ segment, index: at }) => ({
          from: index + at,
          to: index + at + segment.length,
        })),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** `mueller` for `Müller`; null for a word that has none. */
function withoutUmlauts(written: string): string | null {
  const word = lowered(written);
  return UMLAUT.test(word) ? fold(word.replace(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter)) : null;
}

/** Words that hyphens join, as one. */
function compoundsOf(text: string, tokens: readonly Token[]): Spelling[] {
  const found: Spelling[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (isJoined(text, tokens[last], tokens[last + 1])) last++;
    if (last === first) continue;
    const parts = tokens.slice(first, last + 1).map((token) => token.text);
    if (isCompound(parts)) found.push({ text: parts.join(''), first, last });
    first = last;
  }
  return found;
}

/** Whether words that hyphens join are one, and no number or row of words. */
export function isCompound(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.length <= MOST_PARTS && /^\P{N}/u.test(parts[0] ?? '');
}

function isJoined(text: string, token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next?.from === token.to + 1 && HYPHENS.includes(text.charAt(token.to));
}

/** A number or a single letter, which nobody means as the beginning of a longer word. */
const WHOLE = /^(?:\p{N}+|\p{L})$/u;

/** Whether a token is found as it is alone, and not also as the beginning of a longer one. */
export function isFoundWhole(token: string): boolean {
  return WHOLE.test(token);
}

/** Whether a token is one character of a script without spaces: it stands for itself and starts no longer word. */
export function isCharacter(token: string): boolean {
  return ONE_CHARACTER.test(token);
}

const ONE_CHARACTER = new RegExp(`^${CHARACTERS}$`, 'u');
