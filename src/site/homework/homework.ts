import { earlier, later, type Span } from '../../calendar/day.ts';
import type { ChartLinks } from '../../charts/plot/links.ts';
import type { StripRow } from '../../charts/strip/draw-strip.ts';
import { isWorkedOn } from '../../facts/homework/in-force.ts';
import { distressPairs, expectedPairs } from '../../facts/series/paired-values.ts';
import type { Current } from '../../current/current-journal.ts';
import { isListed } from '../../notes/listed.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Journal, Practice } from '../../notes/journal.ts';
import { sessionNamed } from '../../notes/session-named.ts';
import type { Homework } from '../../notes/note.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { HOMEWORK_WORDS, ratedCaption } from '../../messages/en/homework.ts';
import type { SeriesView } from '../charts/series-view.ts';
import { linksTo } from '../charts/links-to.ts';
import { pairedValuesView, type PairedValuesView } from '../charts/paired-values.ts';
import { practiceStrip } from './practice-strip.ts';
import { listByYear } from '../shell/by-year.ts';
import type { InShort } from '../shell/in-short.ts';
import { onePage, pagesOf } from '../shell/pages-of.ts';
import { readsOfBackdrop, readsOfSettings } from '../shell/reads-of-days.ts';
import { practiceOf, toHomeworkRow, wholeSpan, type HomeworkRow } from './homework-row.ts';
import { sparseSeries } from '../charts/sparse-series.ts';
import { readsOfNote, toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';

/** Everything the page of one homework shows. */
export interface HomeworkView extends HomeworkRow {
  readonly view: NoteView;
  readonly session: NoteLink | null;
  readonly practice: readonly PracticeRow[];
  /** Every day it ran, of the last twelve weeks of it. */
  readonly strip: readonly StripRow[];
  /** Distress before and after, and as expected and as it was. */
  readonly pairs: readonly PairedValuesView[];
  /** Quality and difficulty over time, where there is enough of them. */
  readonly charts: readonly SeriesView[];
}

export interface PracticeRow {
  readonly day: Practice['day'];
  readonly record: Practice['record'];
  readonly address: string;
}

/** Homeworks under the session they were set in, newest first; those set in none come last. */
export interface HomeworkGroup {
  readonly session: NoteLink | null;
  readonly rows: readonly HomeworkRow[];
}

/** A page for every homework. */
export const homeworkPages = pagesOf({
  things: ({ notes }) => ofKind(notes, 'homework'),
  addressOf: ({ address }) => address,
  view: homeworkView,
  reads: readsOfHomework,
});

// What was set in no session stands with what is worked on now.
const byYear = listByYear('/homework/', homeworkGroups, ({ session }, { today }) => session?.day ?? today);

/** The list of homework; null where there is none. */
export const homeworkList = onePage('/homework/', ({ journal }) => byYear.latest(journal));

export const homeworkYearPages = byYear.pages;

function homeworkView(current: Current, homework: Homework): HomeworkView {
  const { journal } = current;
  const practice = practiceOnPage(journal, homework);
  return {
    ...toHomeworkRow(journal, homework),
    view: toNoteView(current, homework),
    session: sessionOf(journal, homework),
    practice: practice.map(({ day, record, source }) => ({ day, record, address: source.address })),
    strip: practiceStrip(journal, practice, daysItRan(journal, homework, practice)),
    pairs: [
      pairedValuesView('distress', distressPairs(practice), linksOf(practice)),
      pairedValuesView('expected', expectedPairs(practice), linksOf(practice)),
    ].filter((pairs) => pairs !== null),
    charts: [chartOf(journal, practice, 'quality'), chartOf(journal, practice, 'difficulty')].filter(
      (chart) => chart !== null,
    ),
  };
}

function readsOfHomework(current: Current, homework: Homework): InShort {
  const { journal } = current;
  const practice = practiceOnPage(journal, homework);
  const ran = daysItRan(journal, homework, practice);
  // What was noted before the day it was to begin is drawn too.
  const drawn = {
    from: earlier(ran.from, practice[0]?.day ?? ran.from),
    to: later(ran.to, practice.at(-1)?.day ?? ran.to),
  };
  return [
    ...[readsOfNote(current, homework), readsOfSettings(journal)],
    JSON.stringify([toHomeworkRow(journal, homework), sessionOf(journal, homework)]),
    practice.map(({ day, record, source }) => [day, source.address, JSON.stringify(record)]),
    ...[ran.from, ran.to, readsOfBackdrop(journal, drawn)],
  ];
}

/** How it went over time; quality matters about as much as how often (facts/RULES.md, 11). */
function chartOf(journal: Journal, practice: readonly Practice[], field: keyof typeof RATED): SeriesView | null {
  const records = practice.flatMap(({ day, record }) => {
    const value = record[field];
    return value === undefined ? [] : [{ day, value }];
  });
  const values = records.map(({ value }) => value);
  const { name, bounds } = RATED[field];
  const caption = ratedCaption(name, bounds[1], {
    count: values.length,
    low: Math.min(...values),
    high: Math.max(...values),
  });
  const links = linksOf(practice);
  return sparseSeries({ id: `practice-${field}`, name, quantity: 'rating', caption, records, bounds, links, journal });
}

function linksOf(practice: readonly Practice[]): ChartLinks {
  return linksTo(practice.map(({ day, source }) => ({ day, address: source.address })));
}

const RATED = {
  quality: { name: HOMEWORK_WORDS.quality, bounds: [0, 4] },
  difficulty: { name: HOMEWORK_WORDS.difficulty, bounds: RATING_RANGE },
} as const;

/** With those of its own file that are on this page only. */
function practiceOnPage(journal: Journal, source: Homework): readonly Practice[] {
  const closed = (source.fields.practice ?? []).flatMap(({ date: day, ...record }) =>
    isListed(record) || day > journal.today ? [] : [{ day, record, source }],
  );
  return [...practiceOf(journal, source), ...closed].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function sessionOf(journal: Journal, homework: Homework): NoteLink | null {
  const session =
    homework.fields.set_in === undefined ? undefined : sessionNamed(journal.sessions, homework.fields.set_in);
  return session ? toNoteLink(session, journal.settings.language) : null;
}

function daysItRan(journal: Journal, homework: Homework, practice: readonly Practice[]): Span {
  return wholeSpan(journal, homework, { isOver: !isWorkedOn(journal, homework, journal.today), practice });
}

export function homeworkGroups(journal: Journal): HomeworkGroup[] {
  const bySession = Map.groupBy(journal.homework, (homework) => sessionOf(journal, homework)?.address ?? '');
  return [...bySession.values()]
    .map((list) => ({
      session: list[0] ? sessionOf(journal, list[0]) : null,
      rows: list.map((homework) => toHomeworkRow(journal, homework)),
    }))
    .sort((a, b) => ((a.session?.day ?? '') < (b.session?.day ?? '') ? 1 : -1));
}
