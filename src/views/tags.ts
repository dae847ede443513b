import type { Journal } from '../notes/journal.ts';
import type { Note } from '../notes/note.ts';
import { compareNotes } from '../notes/note-order.ts';
import { toNoteLink, type NoteLink } from './note-view.ts';
import { tagged, withParents, type Tagged } from './tagged-notes.ts';

/** A tag among others. */
export interface TagLink {
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

/** What the page of a tag shows: its notes, newest first, by year; those without a day come last. */
export interface TagView extends TagLink {
  readonly within: readonly TagLink[];
  readonly years: readonly { readonly year: string | null; readonly links: readonly NoteLink[] }[];
}

/** All tags, in the alphabet of the journal's language. */
export function tagLinks(journal: Journal): TagLink[] {
  return alphabetical([...tagged(journal).values()], journal.settings.language);
}

/** The pages of all tags. That of `health` also has the notes of `health/sleep`. */
export function tagViews(journal: Journal): TagView[] {
  const all = [...tagged(journal).values()];
  const { language } = journal.settings;
  const within = tagsWithin(all);
  return all.map((tag) => ({
    ...toLink(tag),
    within: alphabetical(within.get(tag.key) ?? [], language),
    years: byYear(tag.notes, language),
  }));
}

/** The tags below each, however deep: `health` holds `health/sleep`. */
function tagsWithin(tags: readonly Tagged[]): ReadonlyMap<string, readonly Tagged[]> {
  const pairs = tags.flatMap((tag) => {
    return withParents(tag.key).flatMap((outer) => (outer === tag.key ? [] : [{ outer, tag }]));
  });
  return new Map(
    [...Map.groupBy(pairs, ({ outer }) => outer)].map(([outer, held]) => [outer, held.map(({ tag }) => tag)]),
  );
}

function byYear(notes: readonly Note[], language: string): TagView['years'] {
  const newestFirst = [...notes.filter(({ day }) => day !== null)].sort(compareNotes).reverse();
  const undated = notes.filter(({ day }) => day === null);
  const years = Map.groupBy([...newestFirst, ...undated], ({ day }) => day?.slice(0, 4) ?? null);
  return [...years].map(([year, inYear]) => ({ year, links: inYear.map((note) => toNoteLink(note, language)) }));
}

function alphabetical(tags: readonly Tagged[], language: string): TagLink[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return tags.map(toLink).sort((a, b) => compare(a.name, b.name) || (a.address < b.address ? -1 : 1));
}

function toLink({ name, address, count }: TagLink): TagLink {
  return { name, address, count };
}
