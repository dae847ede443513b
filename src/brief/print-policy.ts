import type { Journal, Practice } from '../notes/journal.ts';
import type { Goal, Habit, Homework, Note } from '../notes/note.ts';
import { strictest, type Share } from '../notes/share-level.ts';
import { allPractice } from '../facts/homework/homework.ts';
import { isPracticeIn, notesIn, type SessionWindow } from '../facts/sessions/session-window.ts';
import { withinDays } from '../facts/series/within-days.ts';

/**
 * What of a note may be printed is decided here and nowhere else (brief/RULES.md, sharing 1 to 6). Prose never is. A level
 * that is said wins over a default; where levels meet, the strictest wins. Sums over many days hold no words, and leave
 * out only what is never to be seen.
 */

/** Whether the fields a note has for the session may be printed: only if it says so. */
export function isShared(note: Note): boolean {
  return note.share === 'brief';
}

/** Whether what is meant for the session by its kind may be printed: unless its level says otherwise. */
export function isOpenToSession({ share }: Note): boolean {
  return share === null || share === 'brief';
}

/** `brief: true`, or a target and no `brief: false`. */
export function mayPrintHabit(habit: Habit): boolean {
  const { brief, target, hide_numbers } = habit.fields;
  return (brief ?? target !== undefined) && isOpenToSession(habit) && hide_numbers !== true;
}

/** Of the ratings of single days the mood alone; nights are left to the diary, which is a sheet of its own. */
export function mayPrintDailyRating(name: string): boolean {
  return name === 'mood';
}

/** What is asked is for the session, unless it or its note says otherwise. */
export const SHARE_OF_PRINTED_ASKS: Share = 'brief';

/** A rank says that a goal is for the session. */
export function mayPrintGoal(goal: Goal): boolean {
  return goal.fields.rank !== undefined && isOpenToSession(goal);
}

/** Whether a homework was set by or with the therapist. */
export function isSetTogether({ fields }: Homework): boolean {
  return fields.set_by === 'therapist' || fields.set_by === 'together';
}

/** A homework set together is shared unless it says otherwise; one's own only if it says so. */
export function homeworkLevel(homework: Homework): Share {
  return homework.share ?? (isSetTogether(homework) ? 'brief' : 'private');
}

/** What a practice record says in words: as its homework, unless its note or the record itself is stricter. */
export function practiceLevel(homework: Homework, { record, source }: Practice): Share {
  return strictest(homeworkLevel(homework), source.share ?? undefined, record.share) ?? 'private';
}

/** How many notes and homeworks of the window hold something for the session that their level keeps back. */
export function heldBack(journal: Journal, window: SessionWindow): number {
  const notes = notesIn(journal, window).filter(isHeldBack);
  const practice = withinDays(allPractice(journal), window).filter((one) => isPracticeIn(one, window));
  const homework = practice.map((one) => one.homework).filter((one) => isKept(homeworkLevel(one)));
  return new Set([...notes, ...homework]).size;
}

/** `never` is not even counted. */
function isKept(level: Share): boolean {
  return level === 'private' || level === 'hint';
}

function isHeldBack(note: Note): boolean {
  if (note.kind === 'brief') return false;
  if (isShared(note)) return hasClosedQuestion(note);
  if (typeof note.fields.brief === 'string' || note.marks.some(({ kind }) => kind === 'win' || kind === 'insight'))
    return true;
  const isClosed = note.share !== null;
  if (isClosed && note.marks.length > 0) return true;
  if (note.kind === 'reflection') return note.fields.learned !== undefined || note.fields.not_helped !== undefined;
  if (note.kind !== 'entry') return note.kind === 'win';
  return isClosed ? note.fields.questions !== undefined : hasClosedQuestion(note);
}

function hasClosedQuestion(note: Note): boolean {
  return (
    note.kind === 'entry' &&
    (note.fields.questions ?? []).some(({ hard, share }) => isKept(share ?? (hard ? 'hint' : 'brief')))
  );
}
