import { daysOverTime } from './days-over-time.ts';
import { insightsOverTime, learnedOverTime, notHelpedOverTime } from './from-reflections.ts';
import { goalsOverTime } from './goals-over-time.ts';
import { homeworkOverTime } from './homework-over-time.ts';
import type { LookBackSection } from './look-back-section.ts';
import { sessionsOverTime } from './sessions-over-time.ts';
import { totalsOverTime } from './totals-over-time.ts';
import { winsOverTime } from './wins-over-time.ts';

/** Every section of the look back in its order: what somebody new has to know first is on the first side. */
export const LOOK_BACK_SECTIONS: readonly LookBackSection[] = [
  goalsOverTime,
  homeworkOverTime,
  learnedOverTime,
  notHelpedOverTime,
  totalsOverTime,
  insightsOverTime,
  winsOverTime,
  sessionsOverTime,
  daysOverTime,
];
