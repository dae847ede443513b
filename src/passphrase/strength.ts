import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/**
 * So many guesses a second are tried by somebody with a hall of computers: each one takes a second of a processor and a quarter
 * of a gigabyte (scrypt as age has it).
 */
const GUESSES_A_SECOND = 10_000;
const SECONDS_OF_A_DAY = 86_400;

/** How long it would take to guess a pass phrase. */
export interface GuessTime {
  readonly seconds: number;
  /** Whether it falls within a day, and so protects nothing. */
  readonly isTooShort: boolean;
}

/** Estimates how long guessing takes by the words, names, dates and patterns that a phrase is made of. */
export function guessTimeOf(passphrase: string): GuessTime {
  const seconds = estimator().check(passphrase).guesses / GUESSES_A_SECOND;
  return { seconds, isTooShort: seconds < SECONDS_OF_A_DAY };
}

let made: ZxcvbnFactory | null = null;

/** Its word lists are unpacked when they are first needed. */
function estimator(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return made;
}
