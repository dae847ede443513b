import { bySlug, headingNamed, headingsOf, type Heading } from '../../markdown/headings.ts';
import { digestOf } from '../../notes/digest.ts';
import type { Note } from '../../notes/note.ts';

/** Few notes are led to by a heading, and many links may lead to one of them. */
const known = new WeakMap<Note, ReadonlyMap<string, Heading>>();

function headingsIn(note: Note): ReadonlyMap<string, Heading> {
  const headings = known.get(note) ?? bySlug(note.isReadable ? headingsOf(note.body) : []);
  known.set(note, headings);
  return headings;
}

/** What the ids of a note's headings begin with: of its path, so that writing in the note changes no link to it. */
export function idPrefixOf(note: Note): string {
  return `note-${digestOf(note.path).slice(0, 8)}`;
}

/** The id of the heading that a link means; null where the note has none of that name. */
export function headingId(note: Note, wanted: string): string | null {
  const slug = headingNamed(headingsIn(note), wanted)?.slug;
  if (slug === undefined) return null;
  return note.isMdx ? slug : `${idPrefixOf(note)}-${slug}`;
}

/** The heading that a link's target names; null for none, and for Obsidian's `#^block`, which leads to the note. */
export function headingIn(target: string): string | null {
  const at = target.indexOf('#');
  const heading = at < 0 ? '' : target.slice(at + 1).trim();
  return heading === '' || heading.includes('^') ? null : heading;
}
