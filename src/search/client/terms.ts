import { isUnspaced, separateCharacters } from '../shared/characters.ts';

/** What is asked of the index: single terms that must all be there, or one phrase as it stands. */
export interface Terms {
  readonly query: string;
  readonly terms: readonly string[];
  readonly isPhrase: boolean;
}

const QUOTED = /^\s*["“„](.+)["”“]\s*$/u;

/** The marks Pagefind leaves out of a query. */
const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** The terms of what was typed, or null where it holds no word. Words in quotes, and Chinese or Japanese, are a phrase. */
export function termsOf(words: string): Terms | null {
  const quoted = QUOTED.exec(words)?.[1];
  const terms = separateCharacters(quoted ?? words)
    .split(/\s+/)
    .filter((term) => normalizeWord(term) !== '');
  if (terms.length === 0) return null;
  const isPhrase = quoted !== undefined || (isUnspaced(words.trim()) && terms.length > 1);
  const plain = terms.map((term) => term.replaceAll('"', '')).join(' ');
  return { query: isPhrase ? `"${plain}"` : plain, terms, isPhrase };
}

/** A word without case, accents and punctuation, for comparing. */
export function normalizeWord(word: string): string {
  return word.toLowerCase().replace(PUNCTUATION, '').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether the word, or a part of it between hyphens, starts with the term. */
export function startsWithTerm(word: string, term: string): boolean {
  const start = normalizeWord(term);
  return [word, ...word.split(PUNCTUATION)].some((part) => normalizeWord(part).startsWith(start));
}
