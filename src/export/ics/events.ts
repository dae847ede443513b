import { homeworkLevel, isOpenToSession, practiceLevel } from '../../brief/print-policy.ts';
import type { Day, Span } from '../../calendar/day.ts';
import { allPractice, type PracticeOf } from '../../facts/homework/homework.ts';
import { windowFor } from '../../facts/sessions/session-window.ts';
import { CALENDAR_TITLES } from '../../messages/en/commands/export.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Homework, Session } from '../../notes/note.ts';
import { wasCalledOff } from '../../notes/session-state.ts';
import type { AskedDays, ExportInput, ExportShare } from '../format.ts';
import { notHidden, printableWords } from '../shared/shared-row.ts';
import type { CalendarEvent } from './event.ts';

/** What stands on a calendar of a journal: sessions, the days of homework, and a reminder where one is asked for. */
export function calendarEvents(input: ExportInput): CalendarEvent[] {
  const { journal, share, days } = input;
  const events = [
    ...sessionEvents(journal, share),
    ...homeworkEvents(journal, share),
    ...practiceEvents(journal, share),
  ].filter((event) => touches(event, days));
  return [...events.toSorted(compareEvents), ...reminderEvents(input)];
}

const PLAIN = { time: null, minutes: null, isCancelled: false, daily: null } as const;

function sessionEvents(journal: Journal, share: ExportShare): CalendarEvent[] {
  const isMeant = (session: Session) =>
    share === 'all' || (isOpenToSession(session) && !wasCalledOff(session) && notHidden(journal, [session]).length > 0);
  const title = titleIn(journal, CALENDAR_TITLES.session);
  const events = journal.sessions.filter(isMeant).map((session) => ({
    ...{ ...PLAIN, sort: 'session' as const, title, from: session.day, to: session.day, time: session.time },
    minutes: session.fields.minutes ?? null,
    isCancelled: wasCalledOff(session),
  }));
  const next = namedNext(journal);
  if (next === null || !isMeant(next.by)) return events;
  return [...events, { ...PLAIN, sort: 'session', title, from: next.day, to: next.day }];
}

/** A next session of which there is no file yet, and the session that names it. */
function namedNext(journal: Journal): { readonly day: Day; readonly by: Session } | null {
  const { next } = windowFor(journal);
  if (next === null || 'fields' in next) return null;
  const by = journal.sessions.find(({ path }) => path === next.path);
  return by ? { day: next.day, by } : null;
}

/** The days from the first to the last of a homework, as far as it says them. */
function homeworkEvents(journal: Journal, share: ExportShare): CalendarEvent[] {
  return homeworkFor(journal, share).flatMap((homework): CalendarEvent[] => {
    const { from, until } = homework.fields;
    const [first, last] = [from ?? until, until ?? from];
    if (first === undefined || last === undefined) return [];
    return [{ ...PLAIN, sort: 'homework', title: homeworkTitle(homework, journal), from: first, to: last }];
  });
}

/** The days on which a homework was tried, each once. */
function practiceEvents(journal: Journal, share: ExportShare): CalendarEvent[] {
  const meant = new Set(homeworkFor(journal, share));
  const isMeant = (one: PracticeOf) =>
    meant.has(one.homework) &&
    (share === 'all' || (practiceLevel(one.homework, one) === 'brief' && notHidden(journal, [one.source]).length > 0));
  const byDay = Map.groupBy(allPractice(journal).filter(isMeant), ({ homework, day }) => `${day} ${homework.path}`);
  return [...byDay.values()].flatMap(([first]): CalendarEvent[] => {
    if (!first) return [];
    const { day, homework } = first;
    return [{ ...PLAIN, sort: 'practice', title: homeworkTitle(homework, journal), from: day, to: day }];
  });
}

function homeworkFor(journal: Journal, share: ExportShare): Homework[] {
  if (share === 'all') return [...journal.homework];
  return notHidden(
    journal,
    journal.homework.filter((one) => homeworkLevel(one) === 'brief'),
  );
}

/** A calendar is often seen by others, so a homework's own words stand on it only where a brief may print them. */
function homeworkTitle(homework: Homework, journal: Journal): string {
  const words = homeworkLevel(homework) === 'brief' ? printableWords(homework.fields.what) : null;
  return titleIn(journal, words ?? CALENDAR_TITLES.homework);
}

function titleIn({ settings }: Journal, title: string): string {
  return settings.isDiscreet ? CALENDAR_TITLES.discreet : title;
}

const REMINDER_MINUTES = 5;

function reminderEvents({ journal, reminder, days }: ExportInput): CalendarEvent[] {
  if (reminder === null) return [];
  const from = days.from ?? journal.today;
  const title = titleIn(journal, CALENDAR_TITLES.reminder);
  const daily = { until: days.to };
  return [{ ...PLAIN, sort: 'reminder', title, from, to: from, time: reminder, minutes: REMINDER_MINUTES, daily }];
}

function touches(event: Span, { from, to }: AskedDays): boolean {
  return (from === null || event.to >= from) && (to === null || event.from <= to);
}

/** By day, then time, then sort; those that are alike stay in the order of their notes. */
function compareEvents(a: CalendarEvent, b: CalendarEvent): number {
  const [keyA, keyB] = [a, b].map(({ from, to, time, sort }) => [from, time ?? '', to, sort].join(' '));
  if (keyA === keyB) return 0;
  return (keyA ?? '') < (keyB ?? '') ? -1 : 1;
}
