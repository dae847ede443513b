/** Scripts written without spaces between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;

const BETWEEN_UNSPACED = new RegExp(`(?<=${UNSPACED})(?=\\S)|(?<=\\S)(?=${UNSPACED})`, 'gu');
const SPACE_BETWEEN_UNSPACED = new RegExp(`(?<=${UNSPACED}) (?=${UNSPACED})`, 'gu');
const ONLY_UNSPACED = new RegExp(`^${UNSPACED}+$`, 'u');

/**
 * Sets every Chinese or Japanese character apart, so that a word is found inside a sentence:
 * `公園に行く` becomes `公 園 に 行 く`. Other text stays as it is.
 */
export function separateCharacters(text: string): string {
  return text.replace(BETWEEN_UNSPACED, ' ');
}

/** Takes out again the spaces that `separateCharacters` put between two such characters. */
export function joinCharacters(text: string): string {
  return text.replace(SPACE_BETWEEN_UNSPACED, '');
}

/** Whether the text is one run of such characters. */
export function isUnspaced(text: string): boolean {
  return ONLY_UNSPACED.test(text);
}
