import { diagnosticAt, finding, inFile } from '../notes/diagnostic.ts';
import type { ParsedFile } from '../read/read-note.ts';

type Parse = (path: string, bytes: Uint8Array) => ParsedFile;

/** A parser for which an `.mdx` note is plain Markdown, and named, where its code stopped with an error when it was run. */
export function withoutStopped(parse: Parse, stopped: ReadonlySet<string>): Parse {
  return (path, bytes) => {
    const parsed = parse(path, bytes);
    const { note } = parsed;
    if (note?.isMdx !== true || !stopped.has(note.digest)) return parsed;
    const place = { line: note.bodyLine, column: 1 };
    const found = inFile(path, diagnosticAt(place, finding('mdx', { reason: 'stopped' })));
    return { ...parsed, note: { ...note, isMdx: false }, diagnostics: [...parsed.diagnostics, found] };
  };
}
