import type { Hit, JournalIndex } from './journal-index.ts';
import { filtersOf, isInMonth, type Query } from './query.ts';
import { startsWithTerm, termsOf } from './terms.ts';

/** The notes that answer the query, in its order; none for a query without a word. */
export async function find(index: JournalIndex, query: Query): Promise<Hit[]> {
  const asked = termsOf(query.words);
  if (asked === null) return [];
  // Pagefind loads the part of its index in which a term lies; longer words that start with it may lie in the next part.
  if (!asked.isPhrase) await index.loadWords(asked.terms);
  const found = (await index.search(asked.query, filtersOf(query))).filter(({ day }) => isInMonth(day, query));
  const hits = asked.isPhrase ? found : await withoutGuesses(index, found, asked.terms);
  return query.order === 'best' ? hits : hits.toSorted((a, b) => a.place - b.place);
}

/**
 * In a year in which no word starts with a term, Pagefind guesses: it takes the longest word that the term starts with, so
 * that "Toronto" finds every "to", or it drops the term. It guesses for a whole year or not at all, so one look a year is enough.
 */
async function withoutGuesses(index: JournalIndex, hits: readonly Hit[], terms: readonly string[]): Promise<Hit[]> {
  const years = [...Map.groupBy(hits, (hit) => hit.year)];
  const doubts = await Promise.all(
    years.map(async ([year, [first]]) => ({ year, terms: first ? await doubtfulTerms(first, terms) : [] })),
  );
  const doubtful = [...new Set(doubts.flatMap((doubt) => doubt.terms))];
  const wordYears = new Map(
    await Promise.all(doubtful.map(async (term) => [term, await yearsWithWord(index, term)] as const)),
  );
  const guessed = doubts.filter((doubt) => doubt.terms.some((term) => wordYears.get(term)?.has(doubt.year) !== true));
  const guessedYears = new Set(guessed.map(({ year }) => year));
  return hits.filter((hit) => !guessedYears.has(hit.year));
}

/** The terms with which no word starts that made this note a result. */
async function doubtfulTerms(hit: Hit, terms: readonly string[]): Promise<string[]> {
  const { content, locations, meta } = await hit.result.data();
  const words = content.split(/\s+/);
  const matched = [...locations.flatMap((location) => words[location] ?? []), ...(meta['title'] ?? '').split(/\s+/)];
  return terms.filter((term) => !matched.some((word) => startsWithTerm(word, term)));
}

/** The years in which the term is a whole word, in any of its forms: "running" where there is "runs". */
async function yearsWithWord(index: JournalIndex, term: string): Promise<ReadonlySet<string>> {
  const hits = await index.search(`"${term.replaceAll('"', '')}"`, {});
  return new Set(hits.map((hit) => hit.year));
}
