import { beliefPairs, feelingPairs } from '../../facts/series/paired-values.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Journal } from '../../notes/journal.ts';
import type { ThoughtFields } from '../../notes/kinds/thought.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
import { listByYear } from '../shell/by-year.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
import { linksTo } from '../charts/links-to.ts';
import { pairedValuesView, type PairedValuesView } from '../charts/paired-values.ts';
import { relatedNotes } from '../note/related.ts';

/** Everything the page of one thought record shows. */
export interface ThoughtView {
  readonly view: NoteView;
  readonly fields: ThoughtFields;
  readonly related: readonly NoteLink[];
}

/** A page for every thought record. */
export const thoughtPages = pagesOf({
  things: ({ notes }) => ofKind(notes, 'thought'),
  addressOf: ({ address }) => address,
  view: (current, thought): ThoughtView => ({
    view: toNoteView(current, thought),
    fields: thought.fields,
    related: relatedNotes(current.journal, thought),
  }),
});

const byYear = listByYear('/thoughts/', thoughtLinks, ({ day }) => day);

export const thoughtsPage = onePage('/thoughts/', ({ journal }) => ({
  latest: byYear.latest(journal),
  pairs: thoughtPairs(journal),
}));

export const thoughtYearPages = byYear.pages;

/** Thought records by title alone, newest first. */
export function thoughtLinks(journal: Journal): NoteLink[] {
  return journal.thoughts.map((thought) => toNoteLink(thought, journal.settings.language)).toReversed();
}

/** Feelings and beliefs of all records over time. */
export function thoughtPairs({ thoughts, today }: Journal): PairedValuesView[] {
  const shown = thoughts.filter(({ day }) => day <= today);
  const links = linksTo(shown);
  const views = [
    pairedValuesView('feelings', feelingPairs(shown), links),
    pairedValuesView('beliefs', beliefPairs(shown), links),
  ];
  return views.filter((view) => view !== null);
}
