import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { getCurrent } from '../current/current-journal.ts';
import type { Note } from '../notes/note.ts';
import type { Distrusted } from './mdx-trust.ts';
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
const stopped = (path, error) => globalThis[Symbol.for('${STOPPED_MDX}')]?.(path, error);
const guarded = (path, Content) => {
  const tried = (...given) => {
    try {
      return Content(...given);
    } catch (error) {
      stopped(path, error);
      return { 'astro:jsx': true, type: 'span', props: {} };
    }
  };
  return Object.assign(tried, Content);
};
export const mdxOf = async (path) => {
  if (!Object.hasOwn(notes, path)) return null;
  try {
    const { Content } = await notes[path]();
    return typeof Content === 'function' ? guarded(path, Content) : stopped(path) ?? null;
  } catch (error) {
    stopped(path, error);
    return null;
  }
};`;
}

/** Where the pages, which are bundled apart, say that the code of a note stopped with an error. */
const STOPPED_MDX = 'between-sessions.stopped-mdx';

/** From here on a note whose code stops with an error is told of, and shown without what it could not make. */
export function onStoppedMdx(tell: (path: string) => void): void {
  (globalThis as unknown as Record<symbol, typeof tell>)[Symbol.for(STOPPED_MDX)] = tell;
}

/** The body with addresses of the site, on the lines it has in the file. */
function bodyOf(note: Note): string {
  const body = resolveMdx(note.body, targetsOf(toNoteView(getCurrent(), note)));
  return '\n'.repeat(note.bodyLine - 1) + body;
}

/**
 * Distrusts the notes that an error of the build names, or of which it names an import. Where it names none it is one that
 * imports something, or any.
 */
export function distrustNamed(distrusted: Distrusted, error: string): void {
  const built = getCurrent().journal.notes.filter(({ isMdx }) => isMdx);
  const importing = built.filter(({ imports }) => imports.length > 0);
  const named = built.filter(({ path, imports }) => {
    return error.includes(path) || imports.some(({ from }) => error.includes(basename(from)));
  });
  const likely = [named, importing, built].find(({ length }) => length > 0) ?? [];
  for (const { path } of likely) distrusted.set(path, 'not-built');
}

/** Distrusts the notes on a page that could not be made. */
export function distrustAt(distrusted: Distrusted, address: string): void {
  for (const note of getCurrent().journal.notes) {
    if (note.isMdx && note.address.startsWith(address)) distrusted.set(note.path, 'stopped');
  }
}
