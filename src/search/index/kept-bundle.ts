import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesFile, startsOf, textsFile, type Start } from '../shared/bundle-list.ts';
import { eachPlace } from '../shared/pack-places.ts';
import { shortKeyOf, type Bundle, type BundleParts } from './bundle.ts';
import type { SearchRecord } from './record.ts';
import { isWholeBundle, PARTS, readParts } from './stored-bundle.ts';

/** A record to be built: its fields, or its number in the bundle that was built before. */
export interface RecordToBuild extends Pick<SearchRecord, 'address' | 'title'> {
  /** A short name for what is built of it. */
  readonly key: string;
  readonly fields: readonly string[] | number;
}

/** A bundle to be built, and the folder of the one in which most of its notes are taken apart already; null where there is none. */
export interface BundleToBuild extends Omit<Bundle, 'records'> {
  readonly records: readonly RecordToBuild[];
  readonly keptFolder: string | null;
}

/** A bundle that was built before. */
export interface KeptBundle {
  readonly vocabulary: readonly string[];
  /** What was built of a note: its words by their numbers in the vocabulary, and its text, packed. */
  readonly noteAt: (note: number) => { readonly words: Uint32Array; readonly ofTitle: number; readonly text: Buffer };
}

/**
 * A bundle whose notes are taken from the one of its name that was built before, as far as they are the same: to make the
 * words of a note out of its Markdown takes longer than all else. Null where nothing is kept.
 */
export function withKept(bundle: Bundle, cacheFolder: string | null): BundleToBuild {
  const { name, language, records } = bundle;
  const before = cacheFolder === null ? null : lastBuilt(name, cacheFolder);
  const numbers = new Map(before?.keys.map((key, number) => [key, number]));
  const toBuild = records.map((record): RecordToBuild => {
    const { address, title } = record;
    const key = shortKeyOf(record);
    return { key, address, title, fields: numbers.get(key) ?? record.fields };
  });
  return { name, language, records: toBuild, keptFolder: before?.folder ?? null };
}

/** The bundle of a name that the cache holds whole, whatever it was made from. */
function lastBuilt(name: string, cacheFolder: string) {
  const last = readdirSync(cacheFolder).find((one) => one.startsWith(`${name}.`) && one.endsWith(PARTS));
  if (last === undefined) return null;
  const folder = join(cacheFolder, last);
  const isWhole = isWholeBundle(folder) && isWholeBundle(folder.slice(0, -PARTS.length));
  const parts: Partial<BundleParts> | null = isWhole ? readParts(folder) : null;
  // An earlier version kept other parts.
  return parts?.keys && parts.places ? { keys: parts.keys, folder } : null;
}

/** Opens the bundle whose parts lie in a folder. Throws where it is not there any more. */
export function openKept(partsFolder: string): KeptBundle {
  const parts = readParts(partsFolder);
  const folder = partsFolder.slice(0, -PARTS.length);
  const texts = readThings(folder, parts.bytes, textsFile);
  const places = readThings(folder, parts.places, placesFile);
  const starts = offsetsOf(parts.words);
  const words = new Uint32Array(starts.at(-1) ?? 0);
  for (const [word, bytes] of places.entries())
    eachPlace(bytes, (note, place) => {
      words[(starts[note] ?? 0) + place] = word;
    });
  return {
    vocabulary: parts.vocabulary,
    noteAt: (note) => ({
      words: words.subarray(starts[note], starts[note + 1]),
      ofTitle: parts.titles[note] ?? 0,
      text: texts[note] ?? Buffer.alloc(0),
    }),
  };
}

/** Where things of these lengths begin that lie one after the other, and where the last ends. */
function offsetsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [thing, length] of lengths.entries()) starts[thing + 1] = (starts[thing] ?? 0) + length;
  return starts;
}

/** What lies one after the other in numbered files, so many bytes each. */
function readThings(folder: string, bytes: readonly number[], nameOf: (file: number) => string) {
  const starts = startsOf(bytes);
  const count = (starts.at(-1)?.file ?? -1) + 1;
  const files = Array.from({ length: count }, (_, file) => readFileSync(join(folder, nameOf(file))));
  const partOf = ({ file, from }: Start, length: number) => files[file]?.subarray(from, from + length);
  return starts.map((start, thing) => partOf(start, bytes[thing] ?? 0) ?? Buffer.alloc(0));
}
