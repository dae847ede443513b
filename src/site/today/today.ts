import { daysBetween, daysOf, type Day, type Span } from '../../calendar/day.ts';
import { editsFor } from '../../brief/brief-edits.ts';
import { sessionToLookBackOn } from '../../facts/sessions/session-that-was.ts';
import { windowFor } from '../../facts/sessions/session-window.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import type { Settings } from '../../notes/settings.ts';
import { placeOfDay } from '../../read/place/new-place.ts';
import { promptFor } from '../../prompts/prompt-for.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import { habitSeriesView, ratingView, sleepView, type SeriesView } from '../charts/series-view.ts';
import { toHomeworkRow, type HomeworkRow } from '../homework/homework-row.ts';
import { openHomework } from '../../facts/homework/in-force.ts';
import { toExcerpt, type Excerpt } from '../note/excerpt.ts';
import { onePage } from '../shell/pages-of.ts';

/** Everything the page of today shows. */
export interface TodayView {
  readonly today: Day;
  /** Whether anything of any day is written: an entry, a session. */
  readonly isBegun: boolean;
  readonly next: NextSession | null;
  /** Files with mistakes. */
  readonly problems: number;
  /** What is written of today. */
  readonly entries: readonly Excerpt[];
  /** Where today is written, below the folder of the journal. */
  readonly file: string;
  readonly prompt: Prompt;
  /** The day of a session that has just been, and that nothing is written about. */
  readonly lookBackOn: Day | null;
  readonly latest: readonly Excerpt[];
  /** The last attended session, since which the rows are. */
  readonly since: Pick<Session, 'day' | 'address'> | null;
  readonly days: number;
  readonly rows: readonly SeriesView[];
  /** Homework that is worked on. */
  readonly homework: readonly HomeworkRow[];
  readonly isBriefRead: boolean;
  readonly planAddress: string | null;
  readonly people: Settings['help']['people'];
}

interface NextSession {
  readonly day: Day;
  readonly inDays: number;
  readonly time: string | null;
  readonly with: string | null;
}

export const todayPage = onePage('/', ({ journal }): TodayView => {
  const { today, settings } = journal;
  const { last, from } = windowFor(journal);
  const span = { from: from > today ? today : from, to: today };
  const entries = journal.days.get(today) ?? [];
  return {
    today,
    isBegun: journal.notes.some(({ day }) => day !== null),
    next: nextSession(journal),
    problems: journal.counts.withMistakes,
    entries: entries.map((entry) => toExcerpt(entry, settings.language)),
    file: entries[0]?.path ?? fileOfDay(journal, today),
    prompt: promptFor(journal),
    lookBackOn: sessionToLookBackOn(journal),
    latest: latestEntries(journal),
    since: last && { day: last.day, address: last.address },
    days: daysOf(span).length,
    rows: recordedRows(journal, span),
    homework: openHomeworkRows(journal),
    isBriefRead: isBriefRead(journal),
    planAddress: journal.safetyPlan?.address ?? null,
    people: settings.help.people,
  };
});

/** Where a command would put the day's entry. */
function fileOfDay(journal: Journal, day: Day): string {
  const { folder, name } = placeOfDay(journal, day);
  return `${folder}/${name}.md`;
}

const LATEST_ENTRIES = 3;

function nextSession(journal: Journal): NextSession | null {
  const { next } = windowFor(journal);
  if (next === null) return null;
  const [time, person] = 'fields' in next ? [next.time, next.fields.with] : [null, undefined];
  return { day: next.day, inDays: daysBetween(journal.today, next.day), time, with: person ?? null };
}

function isBriefRead(journal: Journal): boolean {
  const { next } = windowFor(journal);
  return next !== null && editsFor(journal, next.day).note?.fields.reviewed !== undefined;
}

/** The last entries up to today, newest first. */
export function latestEntries({ days, today, settings }: Journal): Excerpt[] {
  const last = [...days.keys()]
    .filter((day) => day <= today)
    .sort()
    .slice(-LATEST_ENTRIES)
    .toReversed();
  const entries = last.flatMap((day) => (days.get(day) ?? []).toReversed());
  return entries.slice(0, LATEST_ENTRIES).map((entry) => toExcerpt(entry, settings.language));
}

/** Mood, sleep and every habit over a span, where anything is recorded in it. */
export function recordedRows(journal: Journal, span: Span): SeriesView[] {
  const rows = [
    ratingView(journal, 'mood', { span }),
    sleepView(journal, { span }),
    ...journal.habits.map((habit) => habitSeriesView(journal, habit, { span })),
  ];
  return rows.filter((row): row is SeriesView => row?.isHidden === false && row.coverage.recorded > 0);
}

/** Homework that is worked on; what rests is on its own page. */
export function openHomeworkRows(journal: Journal): HomeworkRow[] {
  return openHomework(journal, journal.today).map((homework) => toHomeworkRow(journal, homework));
}
