import type { Kind } from '../../notes/kinds/kind.ts';
import type { WhenPrinted } from '../../notes/kinds/printed-fields.ts';

/** The pages of the guide, in the order in which a new person needs them. */
export const GUIDE_PAGES: readonly (readonly [address: string, title: string])[] = [
  ['/guide/', 'Begin'],
  ['/guide/notes/', 'How to write notes'],
  ['/guide/sharing/', 'What is shared'],
  ['/guide/brief/', 'The brief'],
  ['/guide/charts/', 'The charts'],
  ['/guide/search/', 'Search'],
  ['/guide/prompts/', 'Prompts'],
  ['/guide/backup/', 'Backup'],
  ['/guide/questions/', 'Questions people ask'],
];

/** A kind in the guide: its page, what it is for, and a note of the sample journal that shows it. */
export interface GuideKind {
  readonly kind: Exclude<Kind, 'note'>;
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  /** Where such a file lies and how it is named. */
  readonly place: string;
  /** A file of the sample journal. */
  readonly example: string;
}

export const GUIDE_KINDS: readonly GuideKind[] = [
  {
    kind: 'entry',
    slug: 'entry',
    title: 'Entry',
    about: 'A day in your words, or only its values, or both. Several in a day are fine. Nothing has to be filled in.',
    place: 'journal/2026-11-23.md, or journal/2026/2026-11-23.md, or journal/2026-11-23-after-work.md',
    example: 'journal/2026/2026-11-22.md',
  },
  {
    kind: 'session',
    slug: 'session',
    title: 'Session',
    about: 'A session that was, or one that is planned. From its day the next brief counts.',
    place: 'sessions/2026-11-24.md, named after its day',
    example: 'sessions/2026-11-10.md',
  },
  {
    kind: 'reflection',
    slug: 'reflection',
    title: 'Reflection',
    about: 'What stayed with you after a session: what you take along, what helped and what did not.',
    place: 'reflections/2026-11-25.md, named after the day you write it',
    example: 'reflections/2026-11-11.md',
  },
  {
    kind: 'homework',
    slug: 'homework',
    title: 'Homework and practice',
    about:
      'Something to try between sessions. Each time you try it is a practice record: in the entry of the day, or in the file itself. Doing less than planned, and saying why, is a complete record.',
    place: 'homework/worry-time.md; other notes call it by that name, worry-time',
    example: 'homework/worry-time.md',
  },
  {
    kind: 'thought',
    slug: 'thought',
    title: 'Thought record',
    about: 'One moment looked at slowly: what happened, what you felt and thought, what speaks for it and against it.',
    place: 'thoughts/2026-11-25-on-the-stairs.md, the day and a few words',
    example: 'thoughts/2026-10-22-nine-faces.md',
  },
  {
    kind: 'habit',
    slug: 'habit',
    title: 'Habit',
    about:
      'Something to keep an eye on. Its values stand in your entries; 0 is a value, skipped is a choice, and nothing is no record.',
    place: 'habits/movement.md; entries call it by that name, movement',
    example: 'habits/movement.md',
  },
  {
    kind: 'measure',
    slug: 'measure',
    title: 'Measure',
    about: 'The score of a questionnaire, if you and your therapist use one. None is switched on by itself.',
    place: 'measures/2026-11-10-phq8.md, the day and the questionnaire',
    example: 'measures/2026-11-10-phq8.md',
  },
  {
    kind: 'goal',
    slug: 'goal',
    title: 'Goal',
    about: 'Something you want to be able to do, in your own words, with how near it feels now and then.',
    place: 'goals/first-time.md',
    example: 'goals/first-time.md',
  },
  {
    kind: 'win',
    slug: 'win',
    title: 'Win',
    about: 'Something you are glad you did. Most wins are one line in an entry, - [w] and the words.',
    place: 'wins/2026-11-23-the-low-c.md, the day and a few words',
    example: 'wins/2026-10-26-on-the-stairs.md',
  },
  {
    kind: 'brief',
    slug: 'brief-file',
    title: 'Changes to a brief',
    about: 'What you change about the brief for one session: its first line, what comes first, what is left out.',
    place: 'briefs/2026-11-24.md, named after the session’s day',
    example: 'briefs/2026-10-27.md',
  },
  {
    kind: 'safety-plan',
    slug: 'safety-plan',
    title: 'Safety plan',
    about:
      'What to do when it gets hard. It is best written on a calm day, with your therapist. It is never shared and has a sheet of its own to print.',
    place: 'safety-plan.md, at the top of the folder',
    example: 'safety-plan.md',
  },
  {
    kind: 'settings',
    slug: 'settings',
    title: 'Settings',
    about: 'How the journal behaves. You need not have this file: each setting has a usual value.',
    place: 'journal.yaml, at the top of the folder',
    example: 'journal.yaml',
  },
];

/** When a field may stand on the brief, as its table says it. */
export const PRINTED_WORDS: Readonly<Record<WhenPrinted, string>> = {
  'if-shared': 'if the note says share: brief',
  'unless-closed': 'yes, unless the note says private, hint or never',
  'if-set-together': 'if it was set by or with the therapist, or says share: brief',
  'if-chosen': 'if you put it on the brief',
  'as-a-sum': 'as a number of many days: summed up, drawn, or on the week’s card',
};

export const FIELD_WORDS = {
  name: 'Field',
  expected: 'What it takes',
  about: 'What it is for',
  printed: 'On the brief',
  required: 'needed',
  never: 'never',
  listOf: (expected: string) => (expected.startsWith('a list') ? expected : `${expected}, or a list of them`),
  inside: (name: string) => `Inside ${name}`,
} as const;
