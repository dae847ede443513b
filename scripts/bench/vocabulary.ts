import type { Random } from './random.ts';

/** A diary of ten thousand entries has about so many different words. */
const WORDS = 12_000;

/** The commonest words are the shortest: those below each rank have so many syllables, the rest one more than the last. */
const LAST_RANKS = [300, 6000] as const;

const ONSETS = [
  '',
  'b',
  'c',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'br',
  'cl',
  'st',
  'th',
  'tr',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', '', '', '', 'd', 'l', 'm', 'n', 'r', 's', 't', 'nd'];

/** In Mandelbrot's form of Zipf's law: lowers the share of the very commonest words to that of a spoken language. */
const SHIFT = 2.7;

/** Draws invented words as often as a language does: the word of rank n about n times more rarely than the first. */
export function drawWords(random: Random): () => string {
  const words = inventWords(random);
  const totals = runningTotals(words.map((_, index) => 1 / (index + 1 + SHIFT)));
  const whole = totals.at(-1) ?? 0;
  return () => words[firstAbove(totals, random.fraction() * whole)] ?? '';
}

function inventWords(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < WORDS) words.add(inventWord(random, syllablesAt(words.size)));
  return [...words];
}

function syllablesAt(rank: number): number {
  return 1 + LAST_RANKS.filter((last) => rank >= last).length;
}

function inventWord({ oneOf }: Random, syllables: number): string {
  return Array.from({ length: syllables }, () => oneOf(ONSETS) + oneOf(VOWELS) + oneOf(CODAS)).join('');
}

function runningTotals(weights: readonly number[]): number[] {
  let total = 0;
  return weights.map((weight) => (total += weight));
}

/** The index of the first of the rising numbers that is above the given one. */
function firstAbove(rising: readonly number[], given: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > given) high = middle;
    else low = middle + 1;
  }
  return low;
}
