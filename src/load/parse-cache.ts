import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { decode, decodeFaultless } from '../read/decode.ts';
import { digestOf } from '../notes/digest.ts';
import type { Layout } from '../read/place/layout.ts';
import type { ParsedFile } from '../read/read-note.ts';
import { parseOne } from './parse-one.ts';

/** A parser that remembers: a file whose path and bytes are the same is not parsed again in the same layout. */
export interface ParseCache {
  readonly parse: (path: string, bytes: Uint8Array, layout: Layout) => ParsedFile;
  /** Whether nothing is kept. */
  readonly isEmpty: boolean;
  /** Takes what was parsed elsewhere. */
  readonly offer: (parsed: readonly Parsed[]) => void;
  /** Says of a file that was parsed that it is still there. */
  readonly retain: (path: string) => void;
  /** Writes what was parsed since the last time; what is no longer asked for is forgotten. */
  readonly save: () => void;
}

/** A file as it is kept, by its key. */
export type Parsed = readonly [key: string, file: ParsedFile];

interface Kept {
  readonly version: string;
  readonly files: Readonly<Record<string, ParsedFile>>;
}

type Remembered = ReadonlyMap<string, ParsedFile>;

/** A file is kept in one of so many parts, by the first sign of its key: of a change, most are as they were. */
const PARTS = '0123456789abcdef'.split('');

/**
 * Opens the cache in a folder; a part that is absent, damaged or made by another version of the code is empty. Where there is no
 * folder, it remembers for this program alone.
 */
export function openParseCache(folder: string | null, version: string): ParseCache {
  /** What lies in the folder. */
  let kept = folder === null ? new Map<string, ParsedFile>() : load(folder, version);
  const parsedElsewhere = new Map<string, ParsedFile>();
  const keys = new Map<string, string>();
  let asked = new Map<string, ParsedFile>();
  const known = (key: string) => asked.get(key) ?? kept.get(key) ?? parsedElsewhere.get(key);
  return {
    isEmpty: kept.size === 0,
    offer: (parsed) => {
      for (const [key, file] of parsed) parsedElsewhere.set(key, file);
    },
    parse: (path, bytes, layout) => {
      const key = parseKey(path, bytes, layout);
      const before = known(key);
      const parsed = before ? withBody(before, bytes) : parseOne(path, bytes, layout);
      asked.set(key, before ?? withoutBody(parsed));
      keys.set(path, key);
      return parsed;
    },
    retain: (path) => {
      const key = keys.get(path) ?? '';
      const before = known(key);
      if (before) asked.set(key, before);
    },
    save: () => {
      if (folder !== null) write(folder, version, { before: kept, now: asked });
      kept = asked;
      asked = new Map();
      parsedElsewhere.clear();
    },
  };
}

/** Writes the parts of which anything is another. */
function write(folder: string, version: string, { before, now }: { before: Remembered; now: Remembered }): void {
  // Where an earlier version kept everything.
  rmSync(`${folder}.json`, { force: true });
  const [old, all] = [before, now].map((files) => Map.groupBy(files, ([key]) => key[0]));
  for (const part of PARTS) {
    const path = join(folder, `${part}.json`);
    const files = all?.get(part) ?? [];
    const isSame = files.length === (old?.get(part) ?? []).length && files.every(([key]) => before.has(key));
    // What another version kept there, or what is damaged, is not known here and may be of a note that is gone.
    if (files.length === 0) rmSync(path, { force: true });
    else if (!isSame) writeChecked(path, { version, files: Object.fromEntries(files) });
  }
}

/** What a parsed file is kept by. */
export function parseKey(path: string, bytes: Uint8Array, { key }: Layout): string {
  return digestOf(key + path, bytes);
}

/** The writing is not kept twice: a body is what follows its line in the file. */
export function withoutBody(parsed: ParsedFile): ParsedFile {
  return parsed.note ? { ...parsed, note: { ...parsed.note, body: '' } } : parsed;
}

function withBody(parsed: ParsedFile, bytes: Uint8Array): ParsedFile {
  if (!parsed.note) return parsed;
  // Whatever there is to say of the bytes was said when they were parsed.
  const text = parsed.diagnostics.length === 0 ? decodeFaultless(bytes) : (decode(bytes).text ?? '');
  const body = parsed.note.bodyLine === 1 ? text : text.slice(offsetOfLine(text, parsed.note.bodyLine));
  return { ...parsed, note: { ...parsed.note, body } };
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return text.length;
    offset = end + 1;
  }
  return offset;
}

function load(folder: string, version: string): Map<string, ParsedFile> {
  const parts = PARTS.map((part) => readChecked(join(folder, `${part}.json`)) as Kept | null);
  return new Map(parts.flatMap((part) => (part?.version === version ? Object.entries(part.files) : [])));
}
