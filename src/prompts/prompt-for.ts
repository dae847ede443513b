import type { Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import { ownPrompts } from './own-prompts.ts';
import { promptOf } from './prompt-of.ts';
import type { Prompt } from './prompt.ts';
import { PROMPTS } from './prompts.ts';

/** The prompt of the journal's day, or of another: one of ours or of the writer's own. */
export function promptFor(journal: Pick<Journal, 'listed' | 'today'>, day: Day = journal.today): Prompt {
  return promptOf(day, [...PROMPTS, ...ownPrompts(journal)]);
}
