/** Where the built search lies on the site. */
export const SEARCH_BASE = '/pagefind/';

/** The one file whose address stays: which folders there are, and what notes can be narrowed to. */
export const BUNDLE_LIST = 'bundles.json';

/** What is written once lies in a folder named by what is in it, so that open pages go on with theirs. */
export const NOTES = 'notes.bin';
export const SIGNS = 'signs.bin';

/** From so many bytes on another file begins: what a server that knows no ranges sends for a part of one. */
const BYTES_A_FILE = 200_000;

/** The name of a file of texts by its number. */
export function textsFile(number: number): string {
  return `texts-${String(number)}.bin`;
}

/** The name of a file of places by its number. */
export function placesFile(number: number): string {
  return `places-${String(number)}.bin`;
}

/** Where something begins in files that are numbered. */
export interface Start {
  readonly file: number;
  readonly from: number;
}

export const FIRST_START: Start = { file: 0, from: 0 };

/** Where things begin that have so many bytes each. */
export function startsOf(bytes: readonly number[], first = FIRST_START): Start[] {
  let { file, from } = first;
  return bytes.map((length) => {
    const start = { file, from };
    from += length;
    if (from >= BYTES_A_FILE) [file, from] = [file + 1, 0];
    return start;
  });
}

/** The name of a file of words by their language and its number. */
export function wordsFile(language: string, number: number): string {
  return `words-${language}-${String(number)}.bin`;
}

/** Few enough words that a file of them is fetched for one. */
export const WORDS_A_FILE = 1500;

/** A folder with the texts of the notes of some years, and where their words stand in them. */
export interface ListedBundle {
  readonly folder: string;
  /** ISO 639-1, of the words in it. */
  readonly language: string;
}

/** All words of a language. */
export interface ListedWords {
  readonly language: string;
  /** The folder of Pagefind's index of them, with its program. */
  readonly forms: string;
  /** The first word of each file of them, in order. */
  readonly files: readonly string[];
}

export interface BundleList {
  /** The journal's, as its settings have it. */
  readonly language: string;
  readonly bundles: readonly ListedBundle[];
  /** The folder with what is known of all notes, and their words. */
  readonly notes: string;
  readonly words: readonly ListedWords[];
  /** Newest first, `undated` last. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  readonly kinds: readonly string[];
  /** Each with how many notes have it, in order of the alphabet. */
  readonly tags: readonly Counted[];
  readonly feelings: readonly Counted[];
}

export type Counted = readonly [word: string, notes: number];

/** The notes of a bundle, a column a property, in the order in which they are indexed. */
export interface NoteColumns {
  /** How many words each has, other spellings among them; the numbers as `packNumbers` gives them. */
  readonly words: string;
  /** How many bytes each takes up in the files of texts, less what a note of so many words would be expected to. */
  readonly bytes: string;
  /** How many bytes are expected for a word. */
  readonly bytesAWord: number;
  /** Days before the one before it; the first since 1970-01-01; null without a day. */
  readonly days: readonly (number | null)[];
  /** Places in the list's kinds. */
  readonly kinds: readonly number[];
  /** The numbers of those that are found no more, as others have taken their place. */
  readonly hidden: readonly number[];
}

/** What notes can be narrowed to and put in order by, beside kind and day; tags and feelings by their places in the list. */
export interface SignColumns {
  /** How many of a note's words, from the first on, are its title. */
  readonly titles: string;
  readonly tags: readonly (readonly number[])[];
  readonly feelings: readonly (readonly number[])[];
  readonly moods: readonly (number | null)[];
  /** Bits in the order of the signs. */
  readonly signs: readonly number[];
}

/** The text of a note as it is kept: its address, its title, its fields. */
export type KeptText = readonly [address: string, title: string, ...fields: string[]];

/** A file of words in small letters, in the order of what they are folded. */
export interface KeptWords {
  readonly words: readonly string[];
  /** Where each bundle of their language says where they stand, in the order of the bundles. */
  readonly places: readonly KeptPlaces[];
}

/** Where a bundle says where some words stand, one after the other. */
export interface KeptPlaces {
  readonly start: Start;
  /** How many bytes each takes up, as `packNumbers` gives them; none where no note has the word. */
  readonly bytes: string;
}

/** The language in which Pagefind takes words apart, which knows no countries: `en` of `en-GB`. */
export function stemmingLanguage(language: string): string {
  return new Intl.Locale(language).language;
}
