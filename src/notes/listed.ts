import type { BriefNote, Entry, Note, Session } from './note.ts';
import type { Share } from './share-level.ts';

/**
 * Whether other pages than its own may show anything of a note, or of a record or question in one: its name, its words, its
 * values. Whatever lists, counts or quotes notes starts from those that are listed.
 */
export function isListed({ share }: { readonly share?: Share | null | undefined }): boolean {
  return share !== 'never';
}

/** Names that a message may offer in place of one that is not there. */
export function namesToOffer(notes: Iterable<Pick<Note, 'id' | 'share'>>): string[] {
  return [...notes].filter(isListed).map(({ id }) => id);
}

/**
 * A note of which only its place in time is left, where the calendar, the windows of briefs or the changes to one need it:
 * the day, the state of a session, and what is to be left off a brief.
 */
export function asListed<Placed extends Entry | Session | BriefNote>(note: Placed): Placed {
  if (isListed(note)) return note;
  return { ...note, ...WITHOUT_WORDS, fields: placeFieldsOf(note) };
}

const WITHOUT_WORDS = {
  ...{ title: null, opensWithTitle: false, tags: [], body: '', marks: [], links: [], pictures: [], frontmatter: '' },
  ...{ places: '', properties: [], written: [], inlineFields: [] },
} as const;

function placeFieldsOf(note: Entry | Session | BriefNote): object {
  if (note.kind === 'entry') return {};
  const { fields } = note;
  if (note.kind === 'session') return pick(fields, ['state', 'number', 'next']);
  return pick(fields, ['pin', 'hide', 'reviewed']);
}

function pick(fields: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
