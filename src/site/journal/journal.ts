import { lastDayOf, earlier, later, type Day } from '../../calendar/day.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { addressOfMonth, addressOfYear } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note } from '../../notes/note.ts';
import { ALSO_WRITTEN, OTHER_NOTES } from '../../messages/en/journal.ts';
import { dayRows, type DayRow, type GapRow } from '../day/day-rows.ts';
import { toNoteLink, type NoteLink } from '../note/note-view.ts';
import { winsAndInsightsOf, type WinOrInsight } from '../progress/wins-and-insights.ts';
import { onePage } from '../shell/pages-of.ts';
import { tagLinks, type TagLink } from '../tags/tags.ts';
import { yearsWithEntries } from '../year/written-years.ts';
import { onThisDay } from './on-this-day.ts';
import { entriesByMonth, firstDay } from './written-months.ts';

/** Everything the page of the whole journal shows. */
export interface JournalView {
  readonly today: Day;
  /** The latest month with an entry; null where there is none. */
  readonly month: LatestMonth | null;
  /** Newest first. */
  readonly years: readonly YearRibbon[];
  /** Those with the most notes. */
  readonly tags: readonly TagLink[];
  readonly hasMoreTags: boolean;
  readonly insights: readonly WinOrInsight[];
  /** Entries of this day in earlier years. */
  readonly thisDay: readonly NoteLink[];
  readonly also: readonly { readonly address: string; readonly words: string }[];
  /** Notes that are in none of the lists, under their heading. */
  readonly others: readonly (readonly [heading: string, links: readonly NoteLink[]])[];
}

interface LatestMonth {
  /** `2026-11` */
  readonly month: string;
  readonly entries: number;
  /** Newest first. */
  readonly rows: readonly (DayRow | GapRow)[];
  readonly before: { readonly month: string; readonly entries: number } | null;
}

/** A year with its twelve months, each with the days on which something was written. */
export interface YearRibbon {
  readonly year: string;
  readonly address: string;
  readonly entries: number;
  readonly since: Day | null;
  readonly months: readonly RibbonMonth[];
}

export interface RibbonMonth {
  /** `2026-11` */
  readonly month: string;
  /** Null where nothing was written. */
  readonly address: string | null;
  readonly entries: number;
  /** Numbers of the days of the month with an entry. */
  readonly days: readonly number[];
}

export const journalPage = onePage('/journal/', ({ journal }): JournalView => {
  const tags = tagLinks(journal).toSorted((a, b) => b.count - a.count);
  return {
    today: journal.today,
    month: latestMonth(journal),
    years: ribbons(journal),
    tags: tags.slice(0, MOST_TAGS),
    hasMoreTags: tags.length > MOST_TAGS,
    insights: winsAndInsightsOf(journal)
      .filter(({ kind, day }) => kind === 'insight' && day !== null)
      .slice(0, LATEST_INSIGHTS),
    thisDay: onThisDay(journal),
    also: alsoWritten(journal),
    others: otherNotes(journal),
  };
});

const MOST_TAGS = 24;
const LATEST_INSIGHTS = 3;

function latestMonth(journal: Journal): LatestMonth | null {
  const months = [...entriesByMonth(journal)].filter(([month]) => month <= journal.today.slice(0, 7));
  const [month, entries] = months.at(-1) ?? [];
  if (month === undefined || entries === undefined) return null;
  const before = months.at(-2);
  const first = later(`${month}-01` as Day, firstDay(journal) ?? journal.today);
  const last = earlier(lastDayOf(month), journal.today);
  return {
    ...{ month, entries },
    rows: dayRows(journal, { from: first, to: last }).toReversed(),
    before: before ? { month: before[0], entries: before[1] } : null,
  };
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

const ribbons = perJournal((journal): readonly YearRibbon[] => {
  const daysByMonth = Map.groupBy([...journal.days.keys()].sort(), (day) => day.slice(0, 7));
  const counts = entriesByMonth(journal);
  return yearsWithEntries(journal)
    .toReversed()
    .map(({ year, entries, earlier: yearBefore }) => ({
      ...{ year, entries, address: addressOfYear(year) },
      since: yearBefore === null ? firstDay(journal) : null,
      months: MONTHS.map((number) => {
        const month = `${year}-${number}`;
        const days = daysByMonth.get(month) ?? [];
        return {
          month,
          address: days.length === 0 ? null : addressOfMonth(month),
          entries: counts.get(month) ?? 0,
          days: days.map((day) => Number(day.slice(8))),
        };
      }),
    }));
});

function alsoWritten({ listed }: Journal): JournalView['also'] {
  const counts = Map.groupBy(listed, ({ kind }) => kind as string);
  return Object.entries(ALSO_WRITTEN).flatMap(([kind, { address, words }]) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ address, words: words(count) }];
  });
}

/** What neither a day nor a list of its own leads to. */
function otherNotes(journal: Journal): JournalView['others'] {
  const { language } = journal.settings;
  const links = (heading: string, isHere: (note: Note) => boolean) =>
    [heading, journal.notes.filter(isHere).map((note) => toNoteLink(note, language))] as const;
  return [
    links(OTHER_NOTES.undated, (note) => note.kind === 'note' && isListed(note)),
    links(OTHER_NOTES.briefs, (note) => note.kind === 'brief' && isListed(note)),
    links(OTHER_NOTES.closed, (note) => !isListed(note) && note.kind !== 'entry' && note.kind !== 'session'),
  ].filter(([, found]) => found.length > 0);
}
