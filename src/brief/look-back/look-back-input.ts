import type { Day, Span } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { attendedSessions } from '../../facts/sessions/session-window.ts';
import { isListed } from '../../notes/listed.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Note, Session } from '../../notes/note.ts';
import type { Draft } from '../draft.ts';
import { firstWrittenDay } from '../sheet-coverage.ts';

/** How the days of a sheet are written: with their year where it has days of several. */
export type DayStyle = 'short' | 'short-year';

/** What one look back is made from: the notes, and the days that it looks at. */
export interface LookBackInput {
  readonly journal: Journal;
  readonly span: Span;
  readonly dayStyle: DayStyle;
}

/**
 * Since a day, or where none is given, or one that is still ahead, since the first session, else the first note; up to today
 * (brief/RULES.md, review 1).
 */
export function lookBackInput(journal: Journal, since: Day | null): LookBackInput {
  const { today } = journal;
  const first = attendedSessions(journal).find(isListed)?.day ?? firstWrittenDay(journal) ?? today;
  const from = since !== null && since <= today ? since : first;
  const isOneYear = from.slice(0, 4) === today.slice(0, 4);
  return { journal, span: { from, to: today }, dayStyle: isOneYear ? 'short' : 'short-year' };
}

/** A day of the sheet, such as `24 Feb`. */
export function dayOnSheet({ journal, dayStyle }: LookBackInput, day: Day): string {
  return formatDay(day, dayStyle, journal.settings.language);
}

/** The notes of its days, oldest first. */
export function notesOfSheet({ journal, span }: LookBackInput): readonly Note[] {
  return withinDays(journal.listed, span);
}

/** The sessions of its days that were held and may be counted, oldest first. */
export function sessionsHeld({ journal, span }: LookBackInput): Session[] {
  return withinDays(attendedSessions(journal), span).filter(isListed);
}

/** Those of which anything is left once what is hidden or struck out in them is gone. */
export function withWords<Words>(drafts: readonly Draft<Words>[]): Draft<Words>[] {
  return drafts.filter(({ text }) => text !== '');
}
