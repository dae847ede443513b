import { addDays, type Day } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import type { Goal } from '../../notes/note.ts';
import { LONGEST_WINDOW } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { mayPrintGoal } from '../print-policy.ts';
import { withoutStop } from '../writers-words.ts';
import { defineSection } from './define-section.ts';

/** The ratings of a goal that are said: the first with its day, the one before the last, and the last. */
export interface RatedGoal {
  readonly now: number;
  readonly before: number | null;
  readonly first: { readonly score: number; readonly day: string } | null;
}

export interface GoalPhrases extends SheetPhrases {
  readonly goals: {
    readonly heading: string;
    /** What follows the goal. */
    readonly rated: (rated: RatedGoal) => string;
    /** What follows one that was not rated lately, with the day on which it was; null where it never was. */
    readonly notRated: (since: string | null) => string;
    readonly rule: string;
    readonly leaveOut: string;
  };
}

/** Goals with a rank in the writer's words, with the first rating and the last, by rank and then by name. */
export const goalsSection = defineSection<GoalPhrases>({
  name: 'goals',
  number: 6,
  about: 'goals with a rank',
  presets: ['standard', 'cbt', 'dbt'],
  cap: { lines: 3, words: 30, each: 10 },
  trimming: { turn: 3, steps: [2, 1, 0] },
  refilling: { turn: 6, lines: 'as-capped' },
  heading: (say) => say.goals.heading,
  drafts: goalDrafts,
});

interface Rating {
  readonly day: Day;
  readonly score: number;
}

function goalDrafts(input: BriefInput): SectionDrafts<GoalPhrases> {
  const { journal, window } = input;
  const ranked = journal.goals
    .filter((goal) => mayPrintGoal(goal) && isActive(goal) && wasThere(goal, window.to))
    .toSorted((a, b) => rankOfGoal(a) - rankOfGoal(b) || (a.id < b.id ? -1 : 1));
  return chooseLines(
    ranked.map((goal) => goalDraft(goal, input)),
    input,
  );
}

function isActive({ fields }: Goal): boolean {
  return fields.state === undefined || fields.state === 'active';
}

/** One whose first rating is still ahead was not there yet on the days of an earlier brief. */
function wasThere({ fields }: Goal, day: Day): boolean {
  const { ratings = [] } = fields;
  return ratings.length === 0 || ratings.some(({ date }) => date <= day);
}

/** One without a rank comes last. */
function rankOfGoal({ fields }: Goal): number {
  return fields.rank ?? Infinity;
}

function goalDraft(goal: Goal, { journal, window }: BriefInput): Draft<GoalPhrases> {
  const ratings = (goal.fields.ratings ?? [])
    .map(({ date, score }) => ({ day: date, score }))
    .filter(({ day }) => day <= window.to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = ratings.at(-1);
  const isRecent = last !== undefined && last.day > addDays(window.to, -LONGEST_WINDOW);
  const { language } = journal.settings;
  const rated = isRecent ? toRatedGoal(ratings, language) : null;
  const since = last === undefined ? null : formatDay(last.day, 'short', language);
  return draftFrom<GoalPhrases>(goal, ['goal'], {
    text: withoutStop(goal.fields.goal),
    fixed: (say) => (rated === null ? say.goals.notRated(since) : say.goals.rated(rated)),
    day: isRecent ? last.day : null,
    rule: (say) => say.goals.rule,
    leaveOut: (say) => say.goals.leaveOut,
  });
}

/** The first rating, the one before the last, and the last, as far as they are different ones. */
function toRatedGoal(ratings: readonly Rating[], language: string): RatedGoal | null {
  const [first, before, now] = [ratings[0], ratings.at(-2), ratings.at(-1)];
  if (!first || !now) return null;
  if (first === now) return { now: now.score, before: null, first: null };
  return {
    now: now.score,
    before: before && before !== first ? before.score : null,
    first: { score: first.score, day: formatDay(first.day, 'short', language) },
  };
}
