import { earlier, type Day, type Span } from '../../calendar/day.ts';
import { countPractice } from '../../facts/homework/homework.ts';
import { isResting, isWorkedOn, lastSign } from '../../facts/homework/in-force.ts';
import { perThing } from '../../facts/memoize-by-journal.ts';
import { homeworkCountWords } from '../../messages/en/homework-counts.ts';
import type { Journal, Practice } from '../../notes/journal.ts';
import type { Homework } from '../../notes/note.ts';
import { sessionNamed } from '../../notes/session-named.ts';
import { toNoteLink, type NoteLink } from '../note/note-view.ts';

/** A homework in a list. */
export interface HomeworkRow {
  readonly link: NoteLink;
  readonly what: string;
  readonly smallest: string | null;
  /** Whether it is worked on: in force, and not resting. */
  readonly isOpen: boolean;
  readonly state: string;
  /** "4 of 5 planned, 2 in part" over all its days. */
  readonly counts: string;
  /** What was learned the last time; null where that was not said. */
  readonly learned: string | null;
  /** Since when nothing was noted of it, where it rests. */
  readonly restsSince: Day | null;
}

/** Worked out once, since it stands on its own page, in the list and under its session. */
export const toHomeworkRow = perThing((journal, homework: Homework): HomeworkRow => {
  const practice = practiceOf(journal, homework);
  const { what, smallest = null, state } = homework.fields;
  const rests = isResting(journal, homework, journal.today);
  const open = isWorkedOn(journal, homework, journal.today);
  const days = { ...wholeSpan(journal, homework, { isOver: !open, practice }), pauses: journal.settings.paused };
  return {
    link: toNoteLink(homework, journal.settings.language),
    what,
    smallest,
    isOpen: open,
    state: rests ? 'resting' : (state ?? (open ? 'active' : isAhead(journal, homework) ? 'ahead' : 'over')),
    counts: homeworkCountWords(countPractice(homework, practice, days)),
    learned: practice.findLast(({ record }) => record.learned !== undefined)?.record.learned ?? null,
    restsSince: rests ? lastSign(journal, homework, journal.today) : null,
  };
});

/** The records up to today; one that is dated ahead has not happened yet. */
export function practiceOf({ practice, today }: Journal, { id }: Homework): readonly Practice[] {
  return (practice.get(id) ?? []).filter(({ day }) => day <= today);
}

function isAhead(journal: Journal, { fields }: Homework): boolean {
  const from = fields.from ?? setDay(journal, fields);
  return from !== undefined && from > journal.today;
}

/** The days it ran: from the first it names, or on which it was set or tried, to today, or to the last of them where it is over. */
export function wholeSpan(
  journal: Journal,
  { fields }: Homework,
  { isOver, practice }: { readonly isOver: boolean; readonly practice: readonly Practice[] },
): Span {
  const { today } = journal;
  const begun = [setDay(journal, fields), practice[0]?.day].filter((day) => day !== undefined).sort();
  const from = fields.from ?? begun[0] ?? today;
  const last = isOver ? (practice.at(-1)?.day ?? from) : today;
  return { from, to: earlier(fields.until ?? last, today) };
}

function setDay({ sessions }: Journal, { set_in }: Homework['fields']): Day | undefined {
  return set_in === undefined ? undefined : sessionNamed(sessions, set_in)?.day;
}
