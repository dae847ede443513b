import type { HabitFields } from '../../notes/kinds/habit.ts';

/** A habit to begin with, and the name of its file. */
export interface StarterHabit {
  readonly id: string;
  readonly fields: Pick<HabitFields, 'name' | 'measure' | 'smallest' | 'why'>;
}

/** Five to choose from. None counts what the body weighs or eats, and each has a version that still counts. */
export const STARTER_HABITS: readonly StarterHabit[] = [
  {
    id: 'movement',
    fields: {
      name: 'Movement',
      measure: 'minutes',
      smallest: 'Once around the room',
      why: 'Any movement counts, and slow counts too.',
    },
  },
  {
    id: 'outside',
    fields: {
      name: 'Outside in daylight',
      measure: 'yesno',
      smallest: 'A minute at the open door',
      why: 'Daylight helps the body know when to sleep.',
    },
  },
  {
    id: 'something-pleasant',
    fields: {
      name: 'Something pleasant',
      measure: 'yesno',
      smallest: 'One song',
      why: 'Small pleasant things are part of getting on.',
    },
  },
  {
    id: 'somebody',
    fields: {
      name: 'A word with somebody',
      measure: 'yesno',
      smallest: 'A message, or a nod',
      why: 'Company need not be long to count.',
    },
  },
  {
    id: 'phone-away',
    fields: {
      name: 'Phone away for the night',
      measure: 'time',
      smallest: 'Face down on the table',
      why: 'It is easier to fall asleep without it.',
    },
  },
];
