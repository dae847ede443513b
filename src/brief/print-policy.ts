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

/** What of a note may be for the session, and is kept back by its level. */
export type HeldKind = 'line' | 'win' | 'insight' | 'question' | 'topic' | 'reflection' | 'homework';

/** A note of the window that holds something for the session which its level keeps back. */
export interface HeldBack {
  readonly note: Note;
  readonly kinds: readonly HeldKind[];
}

/** What notes and homework of the window hold back, in their order. `never` is not among it. */
export function heldBack(journal: Journal, window: SessionWindow): HeldBack[] {
  const notes = notesIn(journal, window).map((note): HeldBack => ({ note, kinds: heldIn(note) }));
  const practice = withinDays(allPractice(journal), window).filter((one) => isPracticeIn(one, window));
  const homework = new Set(practice.map((one) => one.homework).filter((one) => isKept(homeworkLevel(one))));
  return [
    ...notes.filter(({ kinds }) => kinds.length > 0),
    ...[...homework].map((note): HeldBack => ({ note, kinds: ['homework'] })),
  ];
}

function isKept(level: Share): boolean {
  return level === 'private' || level === 'hint';
}

function heldIn(note: Note): HeldKind[] {
  const kinds: readonly (readonly [HeldKind, boolean])[] = [
    ['line', typeof note.fields.brief === 'string'],
    ['win', note.kind === 'win' || hasMark(note, 'win')],
    ['insight', hasMark(note, 'insight')],
    ['reflection', note.kind === 'reflection' && (note.fields.learned ?? note.fields.not_helped) !== undefined],
  ];
  if (note.kind === 'brief') return [];
  return [
    ...(isShared(note) ? [] : kinds.filter(([, has]) => has).map(([kind]) => kind)),
    ...(hasHeldQuestion(note) ? ['question' as const] : []),
    ...(isClosed(note) && hasMark(note, 'topic') ? ['topic' as const] : []),
  ];
}

function isClosed({ share }: Note): boolean {
  return share !== null && share !== 'brief';
}

function hasMark({ marks }: Note, kind: 'win' | 'insight' | 'question' | 'topic'): boolean {
  return marks.some((mark) => mark.kind === kind);
}

function hasHeldQuestion(note: Note): boolean {
  if (isClosed(note) && hasMark(note, 'question')) return true;
  const questions = note.kind === 'entry' ? (note.fields.questions ?? []) : [];
  return questions.some(({ hard, share }) => isClosed(note) || isKept(share ?? (hard ? 'hint' : 'brief')));
}
