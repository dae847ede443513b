import { fold } from '../shared/fold.ts';
import { compare } from './bundle.ts';

/** Numbers for words, in the order in which they are met. */
export interface WordNumbers {
  readonly of: (word: string) => number;
  /** The number of the word that stands in a text between two places, which is cut out of it only where it is new. */
  readonly at: (text: string, from: number, to: number) => number;
  /** All words in their own order, and which place each number has in it. */
  readonly inOrder: () => { readonly vocabulary: readonly string[]; readonly rank: Uint32Array };
}

/** A power of two, as what is left of a hash when it is cut to a slot must be one. */
const FIRST_SLOTS = 4096;
const EMPTY = 0;

/**
 * Numbers words by a table of hashes (open addressing, FNV-1a): a text of some hundred words is not cut up into as many strings
 * first, which with a `Map` takes most of the time in which an index is made.
 */
export function openWordNumbers(): WordNumbers {
  const words: string[] = [];
  /** By slot one more than the number of the word in it. */
  let slots = new Uint32Array(FIRST_SLOTS);

  const slotOf = (text: string, from: number, to: number): number => {
    const last = slots.length - 1;
    for (let slot = hashOf(text, from, to) & last; ; slot = (slot + 1) & last) {
      const number = slots[slot] ?? EMPTY;
      if (number === EMPTY) return slot;
      const word = words[number - 1] ?? '';
      if (word.length === to - from && text.startsWith(word, from)) return slot;
    }
  };
  const grow = (): void => {
    slots = new Uint32Array(2 * slots.length);
    for (const [number, word] of words.entries()) slots[slotOf(word, 0, word.length)] = number + 1;
  };
  const at = (text: string, from: number, to: number): number => {
    const slot = slotOf(text, from, to);
    const known = slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known - 1;
    slots[slot] = words.push(text.slice(from, to));
    if (2 * words.length > slots.length) grow();
    return words.length - 1;
  };
  return { of: (word) => at(word, 0, word.length), at, inOrder: () => inOrder(words) };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(text: string, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

function inOrder(words: readonly string[]) {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const vocabulary = inWordOrder(words);
  const rank = new Uint32Array(words.length);
  for (const [place, word] of vocabulary.entries()) rank[numbers.get(word) ?? 0] = place;
  return { vocabulary, rank };
}

/** Words in the order of what they are folded: those that begin alike lie together. */
export function inWordOrder(words: Iterable<string>): string[] {
  const folded = Array.from(words, (word) => ({ word, key: fold(word) }));
  return folded.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word)).map(({ word }) => word);
}
