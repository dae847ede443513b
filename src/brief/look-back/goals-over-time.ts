import type { Day } from '../../calendar/day.ts';
import type { Goal } from '../../notes/note.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import { mayPrintGoal } from '../print-policy.ts';
import { withoutStop } from '../writers-words.ts';
import { dayOnSheet, withWords, type LookBackInput } from './look-back-input.ts';
import type { LookBackPhrases, ValueThen } from './look-back-phrases.ts';
import { defineLookBackSection } from './look-back-section.ts';

/** Goals with a rank, each with its first rating of these days and its last; those that are still wanted come first. */
export const goalsOverTime = defineLookBackSection({
  name: 'goals',
  number: 1,
  cap: { lines: 4, words: 75, each: 15 },
  trimming: { turn: 9, steps: [3, 2] },
  refilling: { turn: 1, lines: 'none' },
  heading: (say) => say.goals.heading,
  drafts: goalDrafts,
});

interface RatedOn {
  readonly day: Day;
  readonly score: number;
}

function goalDrafts(input: LookBackInput): SectionDrafts<LookBackPhrases> {
  const printed = input.journal.goals
    .filter((goal) => mayPrintGoal(goal) && belongsTo(goal, input))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));
  return { drafts: withWords(printed.map((goal) => goalDraft(goal, input))), rest: [] };
}

/** One that was over before these days, or begins after them, is none of them. */
function belongsTo(goal: Goal, { span }: LookBackInput): boolean {
  const ratings = ratingsOfGoal(goal);
  if (stateOfGoal(goal) !== 'active') return ratings.some(({ day }) => day >= span.from && day <= span.to);
  return ratings.length === 0 || ratings.some(({ day }) => day <= span.to);
}

/** By rank; those that are met, changed or resting behind all others. */
function orderOf(goal: Goal): number {
  const { rank = Infinity } = goal.fields;
  return stateOfGoal(goal) === 'active' ? rank : rank + BEHIND_ALL_RANKS;
}

const BEHIND_ALL_RANKS = 10;

function stateOfGoal({ fields }: Goal) {
  return fields.state ?? 'active';
}

function ratingsOfGoal({ fields }: Goal): RatedOn[] {
  return (fields.ratings ?? [])
    .map(({ date, score }) => ({ day: date, score }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function goalDraft(goal: Goal, input: LookBackInput): Draft<LookBackPhrases> {
  const { from, to } = input.span;
  const known = ratingsOfGoal(goal).filter(({ day }) => day <= to);
  const [first, ...later] = known.filter(({ day }) => day >= from);
  const last = later.at(-1);
  const before = first === undefined ? known.at(-1) : undefined;
  const said = {
    state: stateOfGoal(goal),
    first: first ? valueThen(first, input) : null,
    last: last ? valueThen(last, input) : null,
    ratedBefore: before ? dayOnSheet(input, before.day) : null,
  };
  return draftFrom<LookBackPhrases>(goal, ['goal'], {
    text: withoutStop(goal.fields.goal),
    fixed: (say) => say.lookBack.goal(said),
    day: null,
    rule: (say) => say.goals.rule,
    leaveOut: (say) => say.goals.leaveOut,
  });
}

function valueThen({ day, score }: RatedOn, input: LookBackInput): ValueThen {
  return { value: score, day: dayOnSheet(input, day) };
}
