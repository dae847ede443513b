import type { Span } from '../../calendar/day.ts';
import { backdropWithin } from '../../facts/entries/ratings.ts';
import { perJournal, perThing } from '../../facts/memoize-by-journal.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { digestOf } from '../../notes/digest.ts';
import type { Journal } from '../../notes/journal.ts';
import { noteInShort, type InShort } from './in-short.ts';

/**
 * All that stands on the days of a span, with what decides how days are counted and said: the settings and the habits. Worked
 * out once a span, since a year has a page for every habit.
 */
export function readsOfDays(journal: Journal, span: Span): InShort {
  return [nameOf(span), digestOfDays(journal, span)];
}

function nameOf({ from, to }: Span): string {
  return `${from} ${to}`;
}

const digestOfDays = perThing((journal, span: Span): string => {
  const notes = withinDays(journal.notes, span).map(noteInShort);
  return digestOf(aboutDays(journal), JSON.stringify(readsOfBackdrop(journal, span)), notes.join('\n'));
}, nameOf);

/** What lies behind a chart of a span; whether a session took place may depend on the day it is looked at. */
export function readsOfBackdrop(journal: Journal, span: Span): InShort {
  const { sessions, events, paused } = backdropWithin(journal, span);
  return [sessions, events, paused.map(({ from, to }) => [from, to])];
}

const aboutDays = perJournal((journal) => digestOf(readsOfSettings(journal), ...journal.habits.map(noteInShort)));

/** All that the writer has set. */
export const readsOfSettings = perJournal(({ settings }) => digestOf(JSON.stringify(settings)));
