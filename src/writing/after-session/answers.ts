import type { Day } from '../../calendar/day.ts';
import type { Session } from '../../notes/note.ts';

/** What became of a question in a session: asked, with what came of it, or let go. */
export interface AskedAnswer {
  readonly ask: string;
  readonly answer: string | null;
  readonly isDropped: boolean;
}

/** A question that is to be brought again, first of all or among the others. */
export interface AgainAnswer {
  readonly ask: string;
  readonly isFirst: boolean;
}

/** How often something is to be tried, as homework has it. */
export interface PlannedTimes {
  readonly planned: number;
  readonly per: 'day' | 'week' | 'once';
}

/** What is to be tried until the next session. */
export interface TryAnswer {
  readonly what: string;
  readonly smallest: string | null;
  readonly times: PlannedTimes | null;
}

/** All that is answered in the hour after a session; null and an empty list are no answer. */
export interface AfterAnswers {
  readonly day: Day;
  /** The session's file that is there already. */
  readonly session: Session | null;
  readonly with: string | null;
  readonly minutes: number | null;
  readonly topics: readonly string[];
  readonly asked: readonly AskedAnswer[];
  readonly again: readonly AgainAnswer[];
  readonly tries: readonly TryAnswer[];
  readonly next: Day | null;
  readonly learned: string | null;
  readonly helped: string | null;
  readonly notHelped: string | null;
  /** Whether the brief may print what was learned and what did not help. */
  readonly isShared: boolean;
}
