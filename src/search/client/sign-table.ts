import type { BundleList, SignColumns } from '../shared/bundle-list.ts';
import { fold } from '../shared/fold.ts';
import { NOTE_SIGNS, type NoteSign } from '../shared/note-signs.ts';
import { unpackNumbers } from '../shared/pack-numbers.ts';

/** What notes can be narrowed to beside their kind and day, by their numbers. */
export interface SignTable {
  /** The notes with a tag or one below it; null where there is no such tag. */
  readonly tagged: (tag: string) => ReadonlySet<number> | null;
  readonly hasFeeling: (note: number, feeling: string) => boolean;
  readonly moodOf: (note: number) => number | null;
  readonly hasSign: (note: number, sign: NoteSign) => boolean;
  /** How many of a note's words, from the first on, are its title. */
  readonly titleOf: (note: number) => number;
}

export function signTableOf(columns: readonly SignColumns[], list: Pick<BundleList, 'tags' | 'feelings'>): SignTable {
  const tags = columns.flatMap((column) => column.tags);
  const feelings = columns.flatMap((column) => column.feelings);
  const moods = columns.flatMap((column) => column.moods);
  const signs = columns.flatMap((column) => column.signs);
  const titles = columns.flatMap((column) => unpackNumbers(column.titles));
  return {
    tagged: (tag) => {
      const wanted = placesOf(list.tags, (name) => isOrBelow(fold(name), fold(tag)));
      if (wanted.size === 0) return null;
      return new Set(tags.flatMap((own, note) => (own.some((place) => wanted.has(place)) ? [note] : [])));
    },
    hasFeeling: (note, feeling) => {
      const wanted = placesOf(list.feelings, (name) => fold(name) === fold(feeling));
      return feelings[note]?.some((place) => wanted.has(place)) === true;
    },
    moodOf: (note) => moods[note] ?? null,
    titleOf: (note) => titles[note] ?? 0,
    hasSign: (note, sign) => Math.floor((signs[note] ?? 0) / 2 ** NOTE_SIGNS.indexOf(sign)) % 2 === 1,
  };
}

function placesOf(names: BundleList['tags'], isWanted: (name: string) => boolean): Set<number> {
  return new Set(names.flatMap(([name], place) => (isWanted(name) ? [place] : [])));
}

/** `family/mum` for `family/mum`, `family` and `mum`. */
function isOrBelow(tag: string, wanted: string): boolean {
  return `/${tag}/`.includes(`/${wanted}/`);
}
