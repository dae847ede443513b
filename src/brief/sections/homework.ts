import { ascending } from 'd3-array';
import type { Day } from '../../calendar/day.ts';
import type { Homework } from '../../notes/note.ts';
import {
  allPractice,
  countPractice,
  openHomework,
  type HomeworkCounts,
  type PracticeOf,
} from '../../facts/homework/homework.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { isPracticeIn } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { draftFrom, oneLine, type Draft, type Found } from '../line.ts';
import { homeworkLevel, practiceLevel } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

/** Section 5: a row a homework: what, how often, and the last thing learned or what got in the way. */
export function betweenSessionWork(occasion: Occasion): Found {
  const { journal, window } = occasion;
  const records = withinDays(allPractice(journal), window).filter((one) => isPracticeIn(one, window));
  const recordsOf = Map.groupBy(records, ({ homework }) => homework);
  const worked = new Set([...recordsOf.keys(), ...openHomework(journal, window.to)]);
  const rows = [...worked]
    .filter((homework) => homeworkLevel(homework) === 'brief')
    .map((homework) => ({ homework, practice: recordsOf.get(homework) ?? [] }))
    .toSorted(compareRows)
    .map((row) => rowDraft(row, occasion));
  return choose(rows, occasion);
}

interface Row {
  readonly homework: Homework;
  readonly practice: readonly PracticeOf[];
}

/** Set by or with the therapist first, then most records, then by name. */
function compareRows(a: Row, b: Row): number {
  const own = ({ homework }: Row) =>
    Number(homework.fields.set_by !== 'therapist' && homework.fields.set_by !== 'together');
  return own(a) - own(b) || b.practice.length - a.practice.length || ascending(a.homework.id, b.homework.id);
}

function rowDraft({ homework, practice }: Row, { journal, window }: Occasion): Draft {
  const counts = countPractice(homework, practice, { from: window.from, to: window.to, pauses: pausesOf(journal) });
  const said = lastWords(homework, practice);
  return draftFrom(homework, ['what'], {
    text: homework.fields.what.replace(/(?<![\s.\u3002])[\s.\u3002]+$/, ''),
    fixed: BRIEF_WORDS.workCounts(countWords(counts)),
    tail: said === null ? '' : ` ${oneLine(said.text)}`,
    tailFrom: said?.from ?? null,
    tailDay: said?.day ?? null,
    day: practice.at(-1)?.day ?? homework.fields.from ?? null,
    rule: BRIEF_WORDS.rules.work,
    leaveOut: BRIEF_WORDS.leaveOut.work,
  });
}

export function countWords({ yes, part, notThisTime, planned, plan }: HomeworkCounts): string {
  const { counts } = BRIEF_WORDS;
  const done = yes + part;
  const isOpenOrFree = plan !== null || planned === null || planned === 0;
  const words = [
    isOpenOrFree ? counts.done(done) : counts.ofPlanned(done, planned),
    ...(part > 0 ? [counts.inPart(part)] : []),
    ...(notThisTime > 0 ? [counts.notThisTime(notThisTime)] : []),
  ].join(', ');
  const said = done + notThisTime === 0 ? counts.none : words;
  return plan === null ? said : `${said}; ${counts.plan(plan.times, plan.per)}`;
}

/** What the newest record says that may be printed and says anything: what was learned before what got in the way. */
function lastWords(
  homework: Homework,
  practice: readonly PracticeOf[],
): { text: string; day: Day; from: Draft['tailFrom'] } | null {
  const printable = practice.filter((one) => practiceLevel(homework, one) === 'brief');
  const learned = printable.findLast(({ record }) => record.learned !== undefined);
  if (learned?.record.learned !== undefined)
    return { text: BRIEF_WORDS.learned(learned.record.learned), day: learned.day, from: placeOf(learned, 'learned') };
  const hindered = printable.findLast(({ record }) => record.in_the_way !== undefined);
  if (hindered?.record.in_the_way === undefined) return null;
  const text = BRIEF_WORDS.inTheWay(hindered.record.in_the_way);
  return { text, day: hindered.day, from: placeOf(hindered, 'in_the_way') };
}

/** A record stands in an entry, or among the records of the homework's own file. */
function placeOf({ source, homework, record, day }: PracticeOf, field: 'learned' | 'in_the_way'): Draft['tailFrom'] {
  if (source.kind === 'entry') return { note: source, at: ['homework', homework.id, field] };
  const index = (homework.fields.practice ?? []).findIndex((one) => one.date === day && one[field] === record[field]);
  return { note: source, at: ['practice', index, field] };
}
