import { countDaysOutside, earlier, later, type Day } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import { allPractice, countPractice, type Plan, type PracticeOf } from '../../facts/homework/homework.ts';
import { beginningOf, homeworkBegunIn, isInForce, isResting, lastSign } from '../../facts/homework/in-force.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Homework } from '../../notes/note.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import { remarkTails } from '../practice-remarks.ts';
import { homeworkLevel, isSetTogether } from '../print-policy.ts';
import { withoutStop } from '../writers-words.ts';
import { dayOnSheet, withWords, type LookBackInput } from './look-back-input.ts';
import type { HomeworkOverTime, HomeworkStanding, LookBackPhrases } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';

/** A row a homework: what, how often over how many weeks, where it stands, what was learned and what got in the way. */
export const homeworkOverTime = defineLookBackSection({
  name: 'work',
  number: 2,
  cap: { lines: 5, words: 215, each: 38 },
  trimming: { turn: 7, steps: [4, 3, 2] },
  refilling: { turn: 2, lines: 'as-capped' },
  heading: (say) => say.lookBack.homework.heading,
  drafts: homeworkDrafts,
});

interface Row {
  readonly homework: Homework;
  readonly practice: readonly PracticeOf[];
}

function homeworkDrafts(input: LookBackInput): SectionDrafts<LookBackPhrases> {
  const { journal, span } = input;
  const recordsOf = Map.groupBy(withinDays(allPractice(journal), span), ({ homework }) => homework);
  const standing = journal.homework.filter((homework) => isInForce(journal, homework, span.to));
  const rows = [...new Set([...recordsOf.keys(), ...homeworkBegunIn(journal, span), ...standing])]
    .filter((homework) => homeworkLevel(homework) === 'brief')
    .map((homework): Row => ({ homework, practice: recordsOf.get(homework) ?? [] }))
    .toSorted(compareRows)
    .map((row) => rowDraft(row, input));
  return { drafts: withWords(rows), rest: [] };
}

/** Set by or with the therapist first, then most records, then by name. */
function compareRows(a: Row, b: Row): number {
  const own = ({ homework }: Row) => Number(!isSetTogether(homework));
  return own(a) - own(b) || b.practice.length - a.practice.length || (a.homework.id < b.homework.id ? -1 : 1);
}

function rowDraft({ homework, practice }: Row, input: LookBackInput): Draft<LookBackPhrases> {
  const said = overTime({ homework, practice }, input);
  return draftFrom<LookBackPhrases>(homework, ['what'], {
    text: withoutStop(homework.fields.what),
    fixed: (say) => say.lookBack.homework.counts(said),
    tails: remarkTails(homework, practice, (say) => say.lookBack.homework),
    day: null,
    rule: (say) => say.work.rule,
    leaveOut: (say) => say.work.leaveOut,
  });
}

function overTime({ homework, practice }: Row, input: LookBackInput): HomeworkOverTime {
  const { journal, span } = input;
  const pauses = pausesOf(journal);
  const counts = countPractice(homework, practice, { ...span, pauses });
  const begun = beginningOf(journal, homework) ?? practice[0]?.day;
  const ended = lastDayOfWork({ homework, practice }, input);
  const days = begun === undefined ? 0 : countDaysOutside({ from: later(begun, span.from), to: ended }, pauses);
  return {
    // What was planned of many months would say more than anybody meant by it: the plan stands as it was written.
    counts: { ...counts, planned: null, plan: null },
    weeks: days > DAYS_OF_A_WEEK ? Math.ceil(days / DAYS_OF_A_WEEK) : null,
    plan: planOf(homework),
    standing: standingOfWork(homework, input),
  };
}

/** The last day on which it was worked on: one that rests or is over ended with its last record or where it says so. */
function lastDayOfWork({ homework, practice }: Row, { journal, span }: LookBackInput): Day {
  const { state = 'active', until } = homework.fields;
  if (until !== undefined) return earlier(until, span.to);
  const isOver = state !== 'active' || isResting(journal, homework, span.to);
  return isOver ? (practice.at(-1)?.day ?? span.from) : span.to;
}

function planOf({ fields: { planned, per = 'week' } }: Homework): Plan | null {
  return planned === undefined || planned === 0 || per === 'once' ? null : { times: planned, per };
}

function standingOfWork(homework: Homework, input: LookBackInput): HomeworkStanding {
  const { journal, span } = input;
  const { state = 'active', until } = homework.fields;
  const isOver = until !== undefined && until <= span.to;
  const overSince = isOver ? dayOnSheet(input, until) : null;
  if (state !== 'active') return { is: state, day: overSince };
  if (isOver && until < span.to) return { is: 'ended', day: overSince };
  const since = isResting(journal, homework, span.to) ? lastSign(journal, homework, span.to) : null;
  return since === null ? { is: 'going-on', day: null } : { is: 'resting', day: dayOnSheet(input, since) };
}
