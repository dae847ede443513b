import { isUnspaced } from '../shared/characters.ts';

export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const MARKED = /<mark>(.*?)<\/mark>/gsu;
/** A tag as it is indexed, with its sign and again without: `#walk walk`. */
const SIGNED_TAG = /(?:<mark>)?#([^\s<#]+)(?:<\/mark>)? (?=(?:<mark>)?\1)/gu;
const ADJACENT_MARKS = /<\/mark>( ?)<mark>/g;
const SPACE_BETWEEN_CHARACTERS = /(?<=(\S)(?:<\/mark>)?) (?=(?:<mark>)?(\S))/gu;

/**
 * Pagefind's excerpt as text, in pieces that are matches or not: `a <mark>walk</mark> &lt;3` is `a `, `walk`, ` <3`.
 * Everything but `<mark>` is text, whatever it looks like.
 */
export function parseExcerpt(excerpt: string): ExcerptPiece[] {
  const pieces = withoutAddedSpaces(excerpt).replace(SIGNED_TAG, '').replace(ADJACENT_MARKS, '$1').split(MARKED);
  return pieces
    .map((text, index) => ({ text: unescape(text), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Chinese and Japanese are indexed a character at a time; here they are one sentence again, marks or not. */
function withoutAddedSpaces(excerpt: string): string {
  return excerpt.replace(SPACE_BETWEEN_CHARACTERS, (space, before: string, after: string) =>
    isUnspaced(before) && isUnspaced(after) ? '' : space,
  );
}

/** Pagefind escapes these two and nothing else. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
