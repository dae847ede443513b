/** Where the built search lies on the site. */
export const SEARCH_BASE = '/pagefind/';

/** The one file whose address stays: which folders there are, and what notes can be narrowed to. */
export const BUNDLE_LIST = 'bundles.json';

/** The files beside Pagefind's own. What is written once is named by what is in it, so that open pages go on with theirs. */
export const NOTES = 'notes.bin';
export const SIGNS = 'signs.bin';

/** From so many bytes on another file of texts begins: what a server that knows no ranges sends for one text. */
const BYTES_A_FILE = 200_000;

/** The name of a file of texts by its number. */
export function textsFile(number: number): string {
  return `texts-${String(number)}.bin`;
}

/** Where texts lie that have so many bytes each: in which file, and from where in it. */
export function placesOfTexts(bytes: readonly number[]): { readonly file: number; readonly from: number }[] {
  let [file, from] = [0, 0];
  return bytes.map((length) => {
    if (from >= BYTES_A_FILE) [file, from] = [file + 1, 0];
    const place = { file, from };
    from += length;
    return place;
  });
}

/** The name of a file of words by its number. */
export function wordsFile(number: number): string {
  return `words-${String(number)}.bin`;
}

/** A bundle of fewer notes is built fast, also in small pages. */
const FEW_NOTES = 1000;

/**
 * So many notes are one page to Pagefind, which says where in it a word stands. Fewer make its files smaller and take longer to
 * build.
 */
export function notesAPage(notes: number): number {
  return notes < FEW_NOTES ? 8 : 32;
}

/** What Pagefind's program asks for before anything else, which the list tells with the rest. */
export interface BundleEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

/** A folder with the index of some years and the texts of their notes. */
export interface ListedBundle {
  readonly folder: string;
  /** ISO 639-1, of the words in it. */
  readonly language: string;
  readonly entry: BundleEntry;
}

export interface BundleList {
  /** The journal's, as its settings have it. */
  readonly language: string;
  readonly bundles: readonly ListedBundle[];
  /** Folders of Pagefind's program, by the language whose word endings it knows. */
  readonly runtimes: Readonly<Record<string, string>>;
  /** The folder with what is known of all notes, and their words. */
  readonly notes: string;
  /** The first word of each file of words, in order. */
  readonly words: readonly string[];
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
  /** Pagefind's names for its pages, in the order of the notes on them. */
  readonly pages: readonly string[];
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

/** A file of words: each with the bundles that have it, as bits. */
export type KeptWords = readonly (readonly [word: string, bundles: number])[];

/** The language in which Pagefind takes words apart, which knows no countries: `en` of `en-GB`. */
export function stemmingLanguage(language: string): string {
  return new Intl.Locale(language).language;
}
