import { join } from 'node:path';
import type { Plugin } from 'vite';
import { getCurrent } from '../journal/current.ts';
import type { Note } from '../journal/note.ts';
import { resolveMdx } from '../markdown/mdx.ts';
import { targetsOf, toNoteView } from '../views/note-view.ts';

const NAME = 'virtual:between-sessions/mdx';
const RESOLVED = `\0${NAME}`;

/**
 * Gives pages the components of the journal's `.mdx` notes. Only notes that our own reader could build are offered, and
 * only their bodies, so that neither a mistake in the frontmatter nor one in the code ends the build.
 */
export function mdxNotes(folder: string): Plugin {
  const fileOf = (note: Note) => join(folder, note.path);
  const offered = () => getCurrent().journal.notes.filter(({ isMdx }) => isMdx);
  return {
    name: 'between-sessions:mdx-notes',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id === RESOLVED) return moduleOf(offered().map((note) => ({ path: note.path, file: fileOf(note) })));
      const note = id.endsWith('.mdx') ? offered().find((one) => fileOf(one) === id) : undefined;
      return note ? bodyOf(note) : null;
    },
  };
}

function moduleOf(notes: readonly { path: string; file: string }[]): string {
  const cases = notes.map(({ path, file }) => `${JSON.stringify(path)}: () => import(${JSON.stringify(file)})`);
  return `const notes = { ${cases.join(', ')} };
export const mdxOf = async (path) => (Object.hasOwn(notes, path) ? (await notes[path]()).Content : null);`;
}

/** The body with addresses of the site, on the lines it has in the file. */
function bodyOf(note: Note): string {
  const body = resolveMdx(note.body, targetsOf(toNoteView(getCurrent(), note)));
  return '\n'.repeat(note.bodyLine - 1) + body;
}
