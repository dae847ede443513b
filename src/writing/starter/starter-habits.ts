import { STARTER_HABIT_WORDS } from '../../messages/en/starter.ts';
import type { HabitFields } from '../../notes/kinds/habit.ts';

/** A habit to begin with, and the name of its file. */
export interface StarterHabit {
  readonly id: string;
  readonly fields: Pick<HabitFields, 'name' | 'measure' | 'smallest' | 'why'>;
}

/** Five to choose from. None counts what the body weighs or eats, and each has a version that still counts. */
export const STARTER_HABITS: readonly StarterHabit[] = [
  starter('movement', 'minutes'),
  starter('outside', 'yesno'),
  starter('something-pleasant', 'yesno'),
  starter('somebody', 'yesno'),
  starter('phone-away', 'time'),
];

function starter(id: keyof typeof STARTER_HABIT_WORDS, measure: HabitFields['measure']): StarterHabit {
  const { name, smallest, why } = STARTER_HABIT_WORDS[id];
  return { id, fields: { name, measure, smallest, why } };
}
