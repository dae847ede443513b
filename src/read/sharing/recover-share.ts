import { lettersAlike } from './privacy-words.ts';
import { SHARE_LEVELS } from '../../notes/share-level.ts';

/**
 * Whether a frontmatter that could not be read in every line once said who may not see the note, as far as its letters
 * tell: with the signs and line ends between them gone, and perhaps one letter of each word.
 */
export function saysClosed(frontmatter: string): boolean {
  return DAMAGED_SHARE.test(lettersAlike(frontmatter));
}

const CLOSED_LEVELS = SHARE_LEVELS.filter((level) => level !== 'brief');
const DAMAGED_SHARE = new RegExp(`${withOneLess('share')}(?:${CLOSED_LEVELS.map(withOneLess).join('|')})`);

/** A pattern for the word, or for the word without any one of its letters. */
function withOneLess(word: string): string {
  const shorter = Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
  return `(?:${[word, ...shorter].join('|')})`;
}
