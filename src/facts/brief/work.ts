import type { Journal, Practice } from '../../journal/journal.ts';
import type { Homework } from '../../journal/note.ts';
import { countPractice, isOpen, practiceIn, type HomeworkCounts } from '../homework.ts';
import type { SessionWindow } from '../window.ts';
import { lineFrom, type BriefLine } from './line.ts';
import { homeworkLevel, practiceLevel } from './sharing.ts';
import { BRIEF_WORDS } from './words.ts';

/** Section 5: a row a homework: what, how often, and the last thing learned or what got in the way. */
export function betweenSessionWork(journal: Journal, window: SessionWindow): BriefLine[] {
  return journal.homework
    .filter((homework) => homeworkLevel(homework) === 'brief')
    .map((homework) => ({ homework, practice: countablePractice(journal, homework, window) }))
    .filter(({ homework, practice }) => practice.length > 0 || isOpen(journal, homework, window.to))
    .toSorted((a, b) => rankOf(a.homework) - rankOf(b.homework) || b.practice.length - a.practice.length || compareIds(a.homework, b.homework))
    .map(({ homework, practice }) => row(homework, practice, window));
}

function countablePractice(journal: Journal, homework: Homework, window: SessionWindow): Practice[] {
  return practiceIn(journal, homework, window).filter(({ source }) => source.share !== 'never');
}

function rankOf({ fields }: Homework): number {
  return fields.set_by === 'therapist' || fields.set_by === 'together' ? 0 : 1;
}

function compareIds(a: Homework, b: Homework): number {
  return a.id < b.id ? -1 : 1;
}

function row(homework: Homework, practice: readonly Practice[], window: SessionWindow): BriefLine {
  const counts = countWords(countPractice(homework, practice, window));
  const said = lastWords(homework, practice);
  const text = `${BRIEF_WORDS.work(withoutStop(homework.fields.what), counts)}${said === null ? '' : ` ${said}`}`;
  const day = practice.at(-1)?.day ?? homework.fields.from;
  return lineFrom(homework, {
    text,
    rule: BRIEF_WORDS.rules.work,
    leaveOut: BRIEF_WORDS.leaveOut.work,
    ...(day === undefined ? {} : { day }),
  });
}

export function countWords({ yes, part, notThisTime, planned }: HomeworkCounts): string {
  const done = yes + part;
  if (done + notThisTime === 0) return BRIEF_WORDS.counts.none;
  const main = planned === null || planned === 0 ? BRIEF_WORDS.counts.done(done) : BRIEF_WORDS.counts.ofPlanned(done, planned);
  return [
    main,
    ...(part > 0 ? [BRIEF_WORDS.counts.inPart(part)] : []),
    ...(notThisTime > 0 ? [BRIEF_WORDS.counts.notThisTime(notThisTime)] : []),
  ].join(', ');
}

/** The newest record that says something and may be printed: what was learned before what got in the way. */
function lastWords(homework: Homework, practice: readonly Practice[]): string | null {
  const printable = practice.filter((one) => practiceLevel(homework, one) === 'brief').toReversed();
  const learned = printable.find(({ record }) => record.learned !== undefined)?.record.learned;
  if (learned !== undefined) return BRIEF_WORDS.learned(learned);
  const inTheWay = printable.find(({ record }) => record.in_the_way !== undefined)?.record.in_the_way;
  return inTheWay === undefined ? null : BRIEF_WORDS.inTheWay(inTheWay);
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
