import type { HomeworkCounts } from '../../facts/homework/homework.ts';

export const NOT_TRIED = 'no record yet';

/** Of a homework that was set, or tried, and has no record since. */
export function nothingSince(day: string): string {
  return `nothing noted since ${day}`;
}

/**
 * `4 of 5 planned, 2 in part`, or `once; 3 a week planned` as long as no week of it is over. `over` follows the first
 * count: `4 times in 6 weeks, 2 in part`.
 */
export function homeworkCountWords({ yes, part, notThisTime, planned, plan }: HomeworkCounts, over = ''): string {
  const done = yes + part;
  const isOpenOrFree = plan !== null || planned === null || planned === 0;
  const words = [
    (isOpenOrFree ? times(done) : ofPlanned(done, planned)) + over,
    ...(part > 0 ? [`${String(part)} in part`] : []),
    ...(notThisTime > 0 ? [`${String(notThisTime)} not this time`] : []),
  ].join(', ');
  const said = done + notThisTime === 0 ? NOT_TRIED : words;
  return plan === null ? said : `${said}; ${String(plan.times)} a ${plan.per} planned`;
}

function ofPlanned(done: number, planned: number): string {
  return done > planned
    ? `${times(done)}, ${String(planned)} planned`
    : `${String(done)} of ${String(planned)} planned`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${String(count)} times`;
}
