import { daysBetween, type Day } from '../calendar/day.ts';
import { interleave } from './interleave.ts';
import type { Prompt } from './prompt.ts';

/** Days are counted from here; any day would do, but it must stay. */
const FIRST_DAY: Day = '2000-01-01';

/**
 * The prompt of a day: the same for the same day and prompts. Kinds change from day to day, and with ours among them
 * nothing comes again within thirty days. Throws where there are no prompts.
 */
export function promptOf(day: Day, prompts: readonly Prompt[]): Prompt {
  const own = prompts.filter(({ kind }) => kind === 'own');
  const ours = prompts.filter(({ kind }) => kind !== 'own');
  const count = daysBetween(FIRST_DAY, day);
  // Where there are more of the writer's own than of ours, the two take turns, so that kinds still change.
  const isHalves = own.length > ours.length && ours.length > 0;
  return isHalves
    ? at(count % 2 === 0 ? own : interleave(ours), Math.floor(count / 2))
    : at(interleave(prompts), count);
}

function at(prompts: readonly Prompt[], count: number): Prompt {
  const { length } = prompts;
  const prompt = prompts[((count % length) + length) % length];
  if (!prompt) throw new RangeError('There are no prompts to choose from.');
  return prompt;
}
