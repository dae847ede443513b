import type { Day } from '../../calendar/day.ts';
import type { HomeworkCounts, Plan } from '../../facts/homework/homework.ts';
import type { FourWeeks } from '../../facts/series/four-weeks.ts';
import type { Quantity } from '../../facts/series/series.ts';
import type { GoalState } from '../../notes/kinds/goal.ts';
import type { RemarkPhrases } from '../practice-remarks.ts';
import type { BriefPhrases } from '../sections/sections.ts';

/** A rating of a goal or the total of a questionnaire, with its day in words. */
export interface ValueThen {
  readonly value: number;
  readonly day: string;
}

/** What is said of a goal: where it stands, and how near it felt first and last, or when it was last asked before that. */
export interface GoalOverTime {
  readonly state: GoalState;
  readonly first: ValueThen | null;
  readonly last: ValueThen | null;
  /** The last rating of before, where the days of the sheet have none. */
  readonly ratedBefore: string | null;
}

/** Where a homework stands, with the day since which it does, where that is known. */
export interface HomeworkStanding {
  readonly is: 'done' | 'changed' | 'paused' | 'let-go' | 'ended' | 'resting' | 'going-on';
  readonly day: string | null;
}

/** What was done of a homework over a longer time. */
export interface HomeworkOverTime {
  readonly counts: HomeworkCounts;
  /** How many it ran, begun ones too; null where it ran for less than two. */
  readonly weeks: number | null;
  /** As it was written; null where nothing was planned a day or a week. */
  readonly plan: Plan | null;
  readonly standing: HomeworkStanding;
}

/** The first total and the last; `changedBy` is null where nobody says what a change is, or there is one total alone. */
export interface TotalsOverTime {
  readonly first: ValueThen | null;
  readonly last: ValueThen;
  readonly changed: 'same' | { readonly by: number } | null;
  /** The last ninth answer of a PHQ-9, null where it is not shown; left out of any other. */
  readonly ninth?: number | null;
}

/** The sessions held with somebody. */
export interface SessionsWith {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** A time without sessions, or one that the settings pause. */
export interface Break {
  readonly is: 'without-session' | 'paused';
  readonly from: Day;
  readonly to: Day;
  readonly weeks: number;
}

/** What a language says on a look back, beside what it says on the brief. */
export type LookBackPhrases = BriefPhrases & {
  readonly lookBack: {
    readonly title: (days: string) => string;
    /** How many sessions were held, and with whom as far as it may be said. */
    readonly sessions: (count: number, people: readonly string[]) => string;
    readonly nothingShared: string;
    readonly goal: (goal: GoalOverTime) => string;
    readonly homework: RemarkPhrases & {
      readonly heading: string;
      readonly counts: (homework: HomeworkOverTime) => string;
    };
    readonly learned: { readonly heading: string; readonly rule: string };
    readonly notHelped: { readonly heading: string; readonly rule: string };
    readonly insights: { readonly heading: string; readonly rule: string };
    readonly totals: (totals: TotalsOverTime) => string;
    readonly held: {
      readonly heading: string;
      readonly sessionsWith: (sessions: SessionsWith) => string;
      /** What a break is called, and what follows. */
      readonly breakNames: Readonly<Record<Break['is'], string>>;
      readonly break: (one: Break, dayWords: (day: Day) => string) => string;
      readonly questionsName: string;
      readonly questions: (asked: number, open: number) => string;
      readonly rules: { readonly sessions: string; readonly break: string; readonly questions: string };
      readonly leaveOut: { readonly sessions: string; readonly sum: string };
    };
    readonly proud: { readonly heading: string };
    readonly spans: {
      readonly heading: string;
      readonly names: Readonly<Record<'mood' | 'sleep', string>>;
      /** What follows the name: the middle of each span. */
      readonly mostly: (spans: readonly FourWeeks[], quantity: Quantity, language: string) => string;
      readonly rule: string;
      readonly leaveOut: string;
    };
  };
};
