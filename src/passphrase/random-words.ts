import { randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Each of 2,048 words has eleven bits, so six of them take longer to guess than anybody lives. */
const WORDS = 6;

/** Six random words that are easy to tell apart: no two of the list begin with the same four letters. */
export function randomWords(): string {
  return Array.from({ length: WORDS }, () => wordlist[randomInt(wordlist.length)]).join(' ');
}
