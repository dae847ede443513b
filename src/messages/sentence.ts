/** A piece of a sentence: words, or words that lead somewhere or are typed as they stand. */
type Piece = string | { readonly words: string; readonly to: string } | { readonly code: string };

/** A sentence of which some words are a link or code, in the order of its language. */
export type Sentence = readonly Piece[];
