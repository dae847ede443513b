import type { KeptText } from '../shared/bundle-list.ts';
import { tokenize } from '../shared/tokens.ts';
import type { Match } from './hits.ts';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface FoundExcerpt {
  readonly title: readonly Piece[];
  /** The fields around the first match, joined; those from the beginning where only the title has one. */
  readonly text: readonly Piece[];
  /** Whether what was looked for stands in the title and nowhere else. */
  readonly isInTitle: boolean;
  /** The words that were found, folded, each time those that stand in a row. */
  readonly words: readonly (readonly string[])[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const BETWEEN = ' · ';
/** Letters of an excerpt, and how many of them stand before the match. */
const LONGEST = 220;
const BEFORE = 70;
const CUT = '…';
/** Of very many matches the first ones decide what is shown. */
const MOST_LOOKED_AT = 60;

/** What is shown of a note that was found. */
export function excerptAround(
  [, title, ...fields]: KeptText,
  matches: readonly Match[],
  language: string,
): FoundExcerpt {
  const { stretches, words } = placesOf([title, ...fields], matches, language);
  const [ofTitle = [], ...ofFields] = stretches;
  const starts = fields.map(
    (_, number) => fields.slice(0, number).join(BETWEEN).length + (number > 0 ? BETWEEN.length : 0),
  );
  const all = ofFields.flatMap((own, number) => own.map(({ from, to }) => shifted({ from, to }, starts[number] ?? 0)));
  return {
    title: piecesOf(title, ofTitle),
    text: windowOf(fields.join(BETWEEN), all),
    isInTitle: ofTitle.length > 0 && all.length === 0,
    words,
  };
}

/** Where the matches stand in each text, and which words they are. */
function placesOf(texts: readonly string[], matches: readonly Match[], language: string) {
  const tokenized = texts.map((text) => tokenize(text, language));
  const tokens = tokenized.flatMap(({ tokens: own }, text) => own.map((token) => ({ ...token, field: text })));
  const firsts = tokenized.map((_, text) => tokens.findIndex(({ field }) => field === text));
  const spellings = tokenized.flatMap(({ spellings: own }, text) =>
    own.map(({ first, last }) => ({ word: first + (firsts[text] ?? 0), length: last - first + 1 })),
  );
  const rows = matches.map((match) => spellings[match.word - tokens.length] ?? match);
  const found = rows.map(({ word, length }) => tokens.slice(word, word + length)).filter((row) => row.length > 0);
  return {
    stretches: texts.map((_, text) => found.flatMap((row) => (row[0]?.field === text ? [stretchOf(row)] : []))),
    words: [
      ...new Map(found.map((row) => [row.map(({ text }) => text).join(' '), row.map(({ text }) => text)])).values(),
    ],
  };
}

function stretchOf(row: readonly Stretch[]): Stretch {
  return { from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 };
}

function shifted({ from, to }: Stretch, by: number): Stretch {
  return { from: from + by, to: to + by };
}

function windowOf(text: string, found: readonly Stretch[]): Piece[] {
  const first = firstOfMost(text, found);
  const start = first === null || first <= BEFORE ? 0 : wordAfter(text, first - BEFORE);
  const end = text.length - start <= LONGEST ? text.length : wordBefore(text, start + LONGEST);
  const inside = found.filter(({ from, to }) => from >= start && to <= end).map((stretch) => shifted(stretch, -start));
  const pieces = piecesOf(text.slice(start, end), inside);
  const cut = (isCut: boolean) => (isCut ? [{ text: CUT, isMatch: false }] : []);
  return [...cut(start > 0), ...pieces, ...cut(end < text.length)];
}

/** Where the first match stands after which the most different ones are shown; null where there is none. */
function firstOfMost(text: string, found: readonly Stretch[]): number | null {
  const inOrder = found.toSorted((a, b) => a.from - b.from).slice(0, MOST_LOOKED_AT);
  const differentFrom = (start: number) => {
    const shown = inOrder.filter(({ from, to }) => from >= start && to <= start + LONGEST - BEFORE);
    return new Set(shown.map(({ from, to }) => text.slice(from, to).toLowerCase())).size;
  };
  const places = inOrder.map(({ from }) => ({ from, count: differentFrom(from) }));
  const most = Math.max(...places.map(({ count }) => count));
  return places.find(({ count }) => count === most)?.from ?? null;
}

/** The first place from here on at which a word begins; here, where none does soon. */
function wordAfter(text: string, from: number): number {
  const space = text.slice(from, from + BEFORE / 2).search(/\s\S/);
  return space < 0 ? whole(text, from) : from + space + 1;
}

function wordBefore(text: string, to: number): number {
  const space = text.slice(to - BEFORE / 2, to).search(/\s\S*$/);
  return space < 0 ? whole(text, to) : to - Math.ceil(BEFORE / 2) + space;
}

/** A place that parts no sign that takes two units. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

/** A text in pieces that are matches or not; matches may meet or overlap. */
function piecesOf(text: string, found: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of merged(found)) {
    pieces.push({ text: text.slice(at, from), isMatch: false }, { text: text.slice(from, to), isMatch: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}

function merged(found: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of found.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && stretch.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else apart.push(stretch);
  }
  return apart;
}
