import { askedIn, type Asked, type QueryReading, type UnitAsked } from './asked.ts';
import { hitsOf, hitsOfJoined, union, type Hits, type Match, type Sources } from './hits.ts';
import { narrowedTo } from './narrow.ts';
import { isFiltered, type Query } from './query.ts';
import type { SignTable } from './sign-table.ts';

/** A note that was found, and where in it. */
export interface Hit {
  readonly note: number;
  readonly matches: readonly Match[];
}

export interface FoundNotes {
  /** In the order asked for. */
  readonly hits: readonly Hit[];
  /** How many there would be without filters; null where none is hidden. */
  readonly unfiltered: number | null;
  /** Words that are nowhere in the journal. */
  readonly unknown: readonly UnitAsked[];
}

export interface Finder extends Sources {
  readonly reading: QueryReading;
  readonly kindInWords: (kind: string) => string;
}

/** The notes that answer a query, in its order; none for one that asks nothing. */
export async function find(query: Query, finder: Finder): Promise<FoundNotes> {
  const asked = askedIn(query, finder.reading);
  const isNarrowed = isFiltered(query) || asked.filters.length > 0;
  if (asked.units.length === 0 && asked.without.length === 0 && !isNarrowed)
    return { hits: [], unfiltered: null, unknown: [] };
  const found = await Promise.all(asked.units.map((unit) => hitsOf(unit, finder)));
  const joined = await joinedHits(asked.units, finder);
  const all = intersect(
    found.map((hits, unit) => union([hits, joined[unit - 1] ?? NONE, joined[unit] ?? NONE])),
    finder,
  );
  const hits = await without(all, asked, finder);
  const narrowed = isNarrowed ? await narrow(hits, { query, asked, finder }) : hits;
  return {
    hits: await inOrder(narrowed, { query, found, finder }),
    unfiltered: narrowed.length === 0 && hits.length > 0 && asked.units.length > 0 ? hits.length : null,
    unknown: asked.units.filter((unit, number) => unit.is !== 'day' && found[number]?.size === 0 && hits.length === 0),
  };
}

const NONE: Hits = new Map();

/** Of each word and the one after it, the notes in which both are one word. */
function joinedHits(units: readonly UnitAsked[], sources: Sources): Promise<Hits[]> {
  const pairs = units.slice(1).map((unit, number) => [units[number] ?? unit, unit] as const);
  return Promise.all(pairs.map(([first, second]) => hitsOfJoined(first, second, sources)));
}

/** The notes in which all is found; all notes where nothing is looked for. */
function intersect(all: readonly Hits[], { table }: Sources): Hit[] {
  const [first, ...rest] = all;
  const notes = first ? [...first.keys()] : table.notes.map((_, note) => note);
  return notes
    .filter((note) => table.notes[note]?.isHidden === false && rest.every((hits) => hits.has(note)))
    .map((note) => ({ note, matches: all.flatMap((hits) => hits.get(note) ?? []) }));
}

async function without(hits: readonly Hit[], asked: Asked, finder: Finder): Promise<Hit[]> {
  const left = await Promise.all(asked.without.map((unit) => hitsOf(unit, finder)));
  return hits.filter(({ note }) => !left.some((out) => out.has(note)));
}

interface Narrowing {
  readonly query: Query;
  readonly asked: Asked;
  readonly finder: Finder;
}

async function narrow(hits: readonly Hit[], { query, asked, finder }: Narrowing): Promise<Hit[]> {
  const { table, kindInWords } = finder;
  const isIn = narrowedTo(query, asked.filters, { notes: table.notes, signs: await finder.signs(), kindInWords });
  return hits.filter(({ note }) => isIn(note));
}

interface Ordering {
  readonly query: Query;
  readonly found: readonly Hits[];
  readonly finder: Finder;
}

async function inOrder(hits: readonly Hit[], { query, found, finder }: Ordering): Promise<Hit[]> {
  const { notes, newestFirst } = finder.table;
  const rank = new Map(newestFirst.map((note, place) => [note, place]));
  const byDay = (a: Hit, b: Hit) => (rank.get(a.note) ?? 0) - (rank.get(b.note) ?? 0);
  const newest = hits.toSorted(byDay);
  if (query.order === 'newest') return newest;
  if (query.order === 'best') return byScore(newest, found, { count: notes.length, signs: await finder.signs() });
  const hasDay = ({ note }: Hit) => (notes[note]?.day ?? null) !== null;
  return [...newest.filter(hasDay).reverse(), ...newest.filter((hit) => !hasDay(hit))];
}

/** Rare words, often found, count most, and twice in a title; of equal ones the newest comes first. */
function byScore(
  hits: readonly Hit[],
  found: readonly Hits[],
  { count, signs }: { readonly count: number; readonly signs: SignTable },
): Hit[] {
  const weights = found.map(({ size }) => Math.log(1 + count / Math.max(1, size)));
  const scoreOf = ({ note }: Hit) =>
    found.reduce(
      (sum, unit, number) => sum + (weights[number] ?? 0) * frequency(unit.get(note) ?? [], signs.titleOf(note)),
      0,
    );
  const scores = new Map(hits.map((hit) => [hit, scoreOf(hit)]));
  return hits.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function frequency(matches: readonly Match[], title: number): number {
  const isInTitle = matches.some(({ word }) => word < title);
  return Math.log2(1 + matches.length) * (isInTitle ? 2 : 1);
}
