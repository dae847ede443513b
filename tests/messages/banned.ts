/**
 * Words that judge: nothing the product says of a person's days has one. They stand in the design as rules for every page
 * and for the brief.
 */
export const BANNED =
  /\b(?:better|worse|improv(?:e|es|ed|ing|ement|ements)|fail(?:s|ed|ing|ure|ures)?|missed|streaks?|should)\b/giu;

/** Every banned word of a text, with a word on either side, in small letters. */
export function bannedIn(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim()
    .split(' ');
  return words.flatMap((word, index) =>
    word.search(BANNED) >= 0 ? [words.slice(Math.max(0, index - 1), index + 2).join(' ')] : [],
  );
}
