import { diagnosticAt, finding, inFile, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { isListed } from '../../notes/listed.ts';
import type { ReadNote } from '../../notes/note.ts';

/** Code that a plugin of Obsidian draws something from, by what stands behind its first signs. */
const PLUGIN_CODE =
  /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:dataview(?:js)?|tasks|query|tracker|habit-?tracker|button|meta-bind(?:-\w+)*|kanban|excalidraw|leaflet|charts?|mermaid|timeline)[ \t]*$/im;

function hasFence(body: string): boolean {
  return body.includes('```') || body.includes('~~~');
}

/** Says once for a journal that such code is shown as it is written: it is no mistake, and may stand in every note. */
export function pluginCode(notes: readonly ReadNote[]): FileDiagnostic[] {
  const found = notes.flatMap((note) => {
    const at = isListed(note) && hasFence(note.body) ? note.body.search(PLUGIN_CODE) : -1;
    return at < 0 ? [] : [{ note, at }];
  });
  const [first] = found;
  if (!first) return [];
  const { path, body, bodyLine } = first.note;
  const line = bodyLine + body.slice(0, first.at).split('\n').length - 1;
  return [inFile(path, diagnosticAt({ line, column: 1 }, finding('plugin-code', { notes: found.length })))];
}
