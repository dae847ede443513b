import { perJournal } from '../../facts/memoize-by-journal.ts';
import { addressBook, slugOf } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import { tagKey } from '../../notes/kinds/field-types.ts';
import type { Note } from '../../notes/note.ts';

/** A tag with its notes. */
export interface Tagged {
  readonly key: string;
  /** As it was written first. */
  readonly name: string;
  readonly address: string;
  readonly count: number;
  readonly notes: readonly Note[];
}

/** Where a tag's page is; null for a tag that only notes with `share: never` have. */
export function tagAddress(journal: Journal, tag: string): string | null {
  return tagged(journal).get(tagKey(tag))?.address ?? null;
}

/** The tags of all notes but those with `share: never`, by their key, each with an address of its own. */
export const tagged = perJournal((journal): ReadonlyMap<string, Tagged> => {
  const found = collect(journal.listed);
  const own = addressBook();
  const keys = [...found.keys()].sort();
  const tags = keys.map((key): [string, Tagged] => {
    const { name, notes } = found.get(key) ?? { name: key, notes: new Set() };
    const address = own(`/tags/${slugOf(name) || 'tag'}/`);
    return [key, { key, name, address, count: notes.size, notes: [...notes] }];
  });
  return new Map(tags);
});

/** The first spelling of a tag is its name. */
function collect(notes: readonly Note[]): Map<string, { name: string; notes: Set<Note> }> {
  const found = new Map<string, { name: string; notes: Set<Note> }>();
  for (const note of notes) {
    for (const name of note.tags.flatMap(withParents)) {
      const tag = found.get(tagKey(name)) ?? { name, notes: new Set() };
      tag.notes.add(note);
      found.set(tagKey(name), tag);
    }
  }
  return found;
}

/** More than anybody divides a tag; the levels below have no page of their own. */
const MOST_LEVELS = 20;

/** `a/b/c` is also `a/b` and `a`. */
export function withParents(tag: string): string[] {
  const parts = tag.split('/', MOST_LEVELS);
  const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  return [tag, ...parents.filter((parent) => parent !== '')];
}
