import type { KeptText } from '../shared/bundle-list.ts';
import { tokenize } from '../shared/tokens.ts';

/** A word of a note as it is read in its text. */
export interface ReadWord {
  /** Folded. */
  readonly text: string;
  /** The field it stands in, the title being 0. */
  readonly field: number;
  /** Whether it is the beginning of what is written as one word: `wife` in `wife's`. */
  readonly goesOn: boolean;
}

const GOES_ON = /^['\u2019\u02bc`\u00b4]\p{L}/u;

/** The words of a note in the order in which the index counts them. */
export function wordsRead([, ...fields]: KeptText, language: string): ReadWord[] {
  return fields.flatMap((field, number) =>
    tokenize(field, language).tokens.map(({ text, to }) => ({
      ...{ text, field: number },
      goesOn: GOES_ON.test(field.slice(to, to + 2)),
    })),
  );
}
