import { diagnosticAt, finding, inFile } from '../notes/diagnostic.ts';
import type { ParsedFile } from '../read/read-note.ts';

/** A note whose code stopped with an error when it was run is plain Markdown, and named. */
export function withoutStopped(parsed: ParsedFile, stopped: ReadonlySet<string>): ParsedFile {
  const { note } = parsed;
  if (note?.isMdx !== true || !stopped.has(note.digest)) return parsed;
  const place = { line: note.bodyLine, column: 1 };
  const found = inFile(note.path, diagnosticAt(place, finding('mdx', { reason: 'stopped' })));
  return { ...parsed, note: { ...note, isMdx: false }, diagnostics: [...parsed.diagnostics, found] };
}
