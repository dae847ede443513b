import type { Current } from '../../current/current-journal.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Journal } from '../../notes/journal.ts';
import { linksByYear, type YearOfLinks } from '../note/by-year.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
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
  readonly years: readonly YearOfLinks[];
}

/** All tags, in the alphabet of the journal's language. */
export function tagLinks(journal: Journal): TagLink[] {
  return alphabetical([...tagged(journal).values()], journal.settings.language);
}

/** A page for every tag. That of `health` also has the notes of `health/sleep`. */
export const tagPages = pagesOf({
  things: (journal) => tagged(journal).values(),
  addressOf: ({ address }) => address,
  view: tagView,
});

export const tagsPage = onePage('/tags/', ({ journal }) => ({ tags: tagLinks(journal) }));

function tagView({ journal }: Current, tag: Tagged): TagView {
  const { language } = journal.settings;
  return {
    ...toLink(tag),
    within: alphabetical(tagsWithin(journal).get(tag.key) ?? [], language),
    years: linksByYear(tag.notes, language),
  };
}

/** The tags below each, however deep: `health` holds `health/sleep`. */
const tagsWithin = perJournal((journal): ReadonlyMap<string, readonly Tagged[]> => {
  const pairs = [...tagged(journal).values()].flatMap((tag) => {
    return withParents(tag.key).flatMap((outer) => (outer === tag.key ? [] : [{ outer, tag }]));
  });
  return new Map(
    [...Map.groupBy(pairs, ({ outer }) => outer)].map(([outer, held]) => [outer, held.map(({ tag }) => tag)]),
  );
});

function alphabetical(tags: readonly Tagged[], language: string): TagLink[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return tags.map(toLink).sort((a, b) => compare(a.name, b.name) || (a.address < b.address ? -1 : 1));
}

function toLink({ name, address, count }: TagLink): TagLink {
  return { name, address, count };
}
