/** Scripts that put no spaces between words. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters, marks and spaces that a word may take on average before a line is too long whatever its word count says. */
const LONGEST_WORD = 9;

/** Words as a reader meets them, in scripts with and without spaces; what is very long without a space counts as more. */
export function wordCount(text: string): number {
  return Math.max(wordsIn(text).filter(hasLetter).length, Math.ceil(text.length / LONGEST_WORD));
}

/** The first so many words of a line, with an ellipsis where it goes on. */
export function firstWords(text: string, most: number): string {
  if (wordCount(text) <= most) return text;
  const longest = Math.max(0, most) * LONGEST_WORD;
  let kept = '';
  for (const word of wordsIn(text).slice(0, Math.max(0, most))) {
    if (kept.length + word.length > longest) break;
    kept += word;
  }
  return `${withoutEnd(kept === '' ? firstCharacters(text, longest) : kept)}\u2026`;
}

/** A dash between two words is none. */
function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(word);
}

/** The words of a text, each with the spaces and marks around it, so that together they are the text. */
function wordsIn(text: string): readonly string[] {
  if (!WITHOUT_SPACES.test(text)) return text.match(/\s*\S+/gy) ?? [];
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words.push(`${words.pop() ?? ''}${segment}`);
  }
  return words;
}

/** A single word without an end is cut between two characters, never inside one. */
function firstCharacters(text: string, longest: number): string {
  let kept = '';
  for (const { segment } of characters.segment(text.slice(0, longest + 1))) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}

/** Without the punctuation and spaces before the cut. */
function withoutEnd(text: string): string {
  return text.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '');
}
