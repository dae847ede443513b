import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { decode } from '../read/decode.ts';
import { digestOf } from '../notes/digest.ts';
import { parseNote, type ParsedFile } from '../read/read-note.ts';

/** A parser that remembers: a file whose path and bytes are the same is not parsed again. */
export interface ParseCache {
  readonly parse: (path: string, bytes: Uint8Array) => ParsedFile;
  /** Writes what was parsed since the last time; what is no longer asked for is forgotten. */
  readonly save: () => void;
}

type Remembered = Record<string, ParsedFile>;

/** The code that turns files into notes; where it changes, nothing that it made before counts. */
export const PARSER_FOLDERS = ['../notes', '../read', '../markdown', '../numbers', '../calendar'];

/** Opens the cache in a file; a file that is absent, damaged or made by other code is an empty cache. */
export function openParseCache(file: string): ParseCache {
  const version = parserVersion();
  const before = load(file, version);
  let asked: Remembered = {};
  let hasNew = false;
  return {
    parse: (path, bytes) => {
      const key = digestOf(path, bytes);
      const known = asked[key] ?? before[key];
      const parsed = known ? withBody(known, bytes) : parseNote(path, bytes);
      asked[key] = known ?? withoutBody(parsed);
      hasNew ||= !known;
      return parsed;
    },
    save: () => {
      if (hasNew || Object.keys(asked).length !== Object.keys(before).length)
        writeChecked(file, { version, files: asked });
      Object.keys(before).forEach((key) => Reflect.deleteProperty(before, key));
      Object.assign(before, asked);
      [asked, hasNew] = [{}, false];
    },
  };
}

/** The writing is not kept twice: a body is what follows its line in the file. */
function withoutBody(parsed: ParsedFile): ParsedFile {
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

function parserVersion(): string {
  const here = import.meta.dirname;
  const files = PARSER_FOLDERS.flatMap((folder) =>
    readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(here, folder, name)),
  );
  return digestOf(
    readFileSync(join(here, '../../package-lock.json')),
    ...files.sort().map((file) => readFileSync(file)),
  );
}

function load(file: string, version: string): Remembered {
  const kept = readChecked(file) as { version: string; files: Remembered } | null;
  return kept?.version === version ? kept.files : {};
}
