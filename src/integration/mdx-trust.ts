import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { diagnosticAt, finding, inFile } from '../notes/diagnostic.ts';
import type { MdxReason } from '../markdown/mdx-reason.ts';
import type { ReadNote } from '../notes/note.ts';
import type { ParsedFile } from '../read/read-note.ts';
import type { Import } from '../markdown/mdx-imports.ts';
import { ROOT } from './journal-folder.ts';

type Parse = (path: string, bytes: Uint8Array) => ParsedFile;

/** Why an `.mdx` note is not built, and the line of its file that shows it. */
interface Mistake {
  readonly reason: MdxReason;
  readonly line: number;
}

/** `.mdx` notes that a build found it cannot make, by their path, each with the reason. */
export type Distrusted = Map<string, MdxReason>;

/**
 * A parser for which an `.mdx` note is plain Markdown where what it imports is not there, or where a build could not make
 * it: it is named, and neither its page nor any other is lost.
 */
export function trustingMdx(
  folder: string,
  parse: Parse,
  distrusted: ReadonlyMap<string, MdxReason> = new Map(),
): Parse {
  return (path, bytes) => {
    const parsed = parse(path, bytes);
    if (parsed.note?.isMdx !== true) return parsed;
    const found = distrusted.get(path);
    const mistake =
      found === undefined ? mistakeIn(folder, parsed.note) : { reason: found, line: parsed.note.bodyLine };
    return mistake === null ? parsed : asPlain(parsed, parsed.note, mistake);
  };
}

function asPlain(parsed: ParsedFile, note: ReadNote, { reason, line }: Mistake): ParsedFile {
  const found = inFile(note.path, diagnosticAt({ line, column: 1 }, finding('mdx', { reason })));
  return { ...parsed, note: { ...note, isMdx: false }, diagnostics: [...parsed.diagnostics, found] };
}

function mistakeIn(folder: string, note: ReadNote): Mistake | null {
  // A module's name ends at a question mark.
  if (note.path.includes('?')) return { reason: 'name', line: note.bodyLine };
  const lost = note.imports.find((found) => !isThere(join(folder, note.path), found));
  if (!lost) return null;
  return { reason: 'import', line: note.bodyLine + lost.line - 1 };
}

/** Endings that may be left out in an import. */
const ENDINGS = ['', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json', '/index.js', '/index.ts'];

/** What the site's own tools make is taken for there; a build finds out. */
function isThere(file: string, { from }: Import): boolean {
  if (/^(?:node|astro|virtual|data):/.test(from)) return true;
  const path = from.split('?')[0] ?? from;
  if (/^\.{0,2}\//.test(path)) return ENDINGS.some((ending) => existsSync(resolve(dirname(file), path) + ending));
  return [file, join(ROOT, 'package.json')].some((importer) => isPackage(importer, path));
}

function isPackage(importer: string, name: string): boolean {
  try {
    createRequire(importer).resolve(name);
    return true;
  } catch (error) {
    // A package that is there and is for `import` alone.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}
