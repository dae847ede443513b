import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { decode } from '../read/decode.ts';
import { digestOf } from '../notes/digest.ts';
import type { Layout } from '../read/place/layout.ts';
import { parseNote, type ParsedFile } from '../read/read-note.ts';

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

type Remembered = Record<string, ParsedFile>;

/**
 * Opens the cache in a file; a file that is absent, damaged or made by another version of the code is an empty cache. Where
 * there is none, it remembers for this program alone.
 */
export function openParseCache(file: string | null, version: string): ParseCache {
  const before = file === null ? {} : load(file, version);
  const keys = new Map<string, string>();
  let asked: Remembered = {};
  let hasNew = false;
  return {
    isEmpty: Object.keys(before).length === 0,
    offer: (parsed) => {
      Object.assign(before, Object.fromEntries(parsed));
      hasNew = true;
    },
    parse: (path, bytes, layout) => {
      const key = parseKey(path, bytes, layout);
      const known = asked[key] ?? before[key];
      const parsed = known ? withBody(known, bytes) : parseNote(path, bytes, layout);
      asked[key] = known ?? withoutBody(parsed);
      keys.set(path, key);
      hasNew ||= !known;
      return parsed;
    },
    retain: (path) => {
      const key = keys.get(path) ?? '';
      const known = asked[key] ?? before[key];
      if (known) asked[key] = known;
    },
    save: () => {
      const isOther = hasNew || Object.keys(asked).length !== Object.keys(before).length;
      if (isOther && file !== null) writeChecked(file, { version, files: asked });
      Object.keys(before).forEach((key) => Reflect.deleteProperty(before, key));
      Object.assign(before, asked);
      [asked, hasNew] = [{}, false];
    },
  };
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
  const text = decode(bytes).text ?? '';
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

function load(file: string, version: string): Remembered {
  const kept = readChecked(file) as { version: string; files: Remembered } | null;
  return kept?.version === version ? kept.files : {};
}
