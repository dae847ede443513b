import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { placesOfTexts, textsFile, type KeptText } from '../shared/bundle-list.ts';
import { shortKeyOf, type Bundle } from './bundle.ts';
import type { SearchRecord } from './record.ts';
import { isWholeBundle, PARTS, readParts } from './stored-bundle.ts';

/** A record to be built: its fields, or the number of its text in the bundle that was built before. */
export interface RecordToBuild extends Omit<SearchRecord, 'fields'> {
  readonly fields: readonly string[] | number;
}

/** A bundle to be built, and the folder in which texts of most of its notes lie already; null where there is none. */
export interface BundleToBuild extends Omit<Bundle, 'records'> {
  readonly records: readonly RecordToBuild[];
  readonly textsFolder: string | null;
}

/**
 * A bundle whose texts are taken from the one of its name that was built before, as far as they are the same: to make the
 * words of a note out of its Markdown takes longer than all else. Null where nothing is kept.
 */
export async function withKeptTexts(bundle: Bundle, cacheFolder: string | null): Promise<BundleToBuild> {
  const { name, language, records } = bundle;
  const before = cacheFolder === null ? null : await lastBuilt(name, cacheFolder);
  const numbers = new Map(before?.keys.map((key, number) => [key, number]));
  const toBuild = records.map((record): RecordToBuild => {
    const { address, day, title, textDigest, kind, tags, feelings, mood, signs } = record;
    const known = { address, day, title, language: record.language, kind, tags, feelings, mood, signs };
    const number = numbers.get(shortKeyOf(record));
    return { ...known, ...(textDigest !== undefined && { textDigest }), fields: number ?? record.fields };
  });
  return { name, language, records: toBuild, textsFolder: before?.folder ?? null };
}

/** The bundle of a name that the cache holds whole, whatever it was made from. */
async function lastBuilt(name: string, cacheFolder: string) {
  const names = await readdir(cacheFolder).catch(() => []);
  const last = names.find((one) => one.startsWith(`${name}.`) && one.endsWith(PARTS));
  if (last === undefined) return null;
  const folder = join(cacheFolder, last);
  const isWhole = (await isWholeBundle(folder)) && (await isWholeBundle(folder.slice(0, -PARTS.length)));
  const keys: unknown = isWhole ? (await readParts(folder)).keys : null;
  // An earlier version kept other parts.
  return Array.isArray(keys) ? { keys: keys as string[], folder } : null;
}

/** The bundle with all its fields, which are read from where they were kept. Throws where they are not there any more. */
export async function withFields({ textsFolder, records, ...bundle }: BundleToBuild): Promise<Bundle> {
  const read = textsFolder === null ? null : await readTexts(textsFolder);
  const whole = records.map((record): SearchRecord => {
    const { fields } = record;
    if (typeof fields !== 'number') return { ...record, fields };
    const [, , ...kept] = read?.(fields) ?? ['', ''];
    return { ...record, fields: kept };
  });
  return { ...bundle, records: whole };
}

async function readTexts(partsFolder: string): Promise<(number: number) => KeptText> {
  const { bytes } = await readParts(partsFolder);
  const places = placesOfTexts(bytes);
  const folder = partsFolder.slice(0, -PARTS.length);
  const names = new Set(places.map(({ file }) => file));
  const files = await Promise.all([...names].map((file) => readFile(join(folder, textsFile(file)))));
  return (number) => {
    const { file, from } = places[number] ?? { file: 0, from: 0 };
    const packed = files[file]?.subarray(from, from + (bytes[number] ?? 0)) ?? Buffer.alloc(0);
    return JSON.parse(inflateRawSync(packed).toString('utf8')) as KeptText;
  };
}
