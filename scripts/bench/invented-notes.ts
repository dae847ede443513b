import type { Day } from '../../src/calendar/day.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** A note before it is written to a file. */
export interface InventedNote {
  /** Its path in the journal. */
  readonly path: string;
  /** Null for a note that is about no day. */
  readonly day: Day | null;
  /** Lines of frontmatter. */
  readonly fields: readonly string[];
  readonly body: string;
}

/** What invents the notes: the words of the journal and its chance. */
export interface Inventor {
  readonly random: Random;
  readonly prose: Prose;
}

const TAGS = [
  'work',
  'sleep',
  'family',
  'friends',
  'walking',
  'worry',
  'calm',
  'boundaries',
  'anger',
  'music',
  'rest',
  'money',
];
const FEELINGS = ['tired', 'hopeful', 'tense', 'calm', 'lonely', 'proud', 'irritable', 'content', 'sad', 'curious'];

const KEPT = 0.8;
const SKIPPED = 0.04;

/** A value for each habit of a day. */
const HABIT_VALUES: Readonly<Record<string, (random: Random) => string>> = {
  movement: ({ happens, between }) => String(happens(0.35) ? 0 : between(2, 18) * 5),
  coffee: ({ between }) => String(between(0, 4)),
  outside: ({ happens }) => String(happens(0.6)),
  breathing: ({ happens }) => String(happens(0.5)),
  ease: ({ around }) => String(within(around(5, 2), 0, 10)),
};

export function habitNotes(): InventedNote[] {
  const habit = (id: string, ...fields: string[]) => ({ path: `habits/${id}.md`, day: null, fields, body: '' });
  return [
    habit(
      'movement',
      'name: Movement',
      'measure: minutes',
      'target: { at_least: 20, per: day }',
      'smallest: Five minutes count',
    ),
    habit('coffee', 'name: Coffee', 'measure: count', 'unit: cups', 'target: { at_most: 3, per: day }'),
    habit('outside', 'name: Outside', 'measure: yesno'),
    habit('breathing', 'name: Breathing', 'measure: yesno'),
    habit('ease', 'name: Ease', 'measure: scale', 'min: 0', 'max: 10'),
  ];
}

export interface EntryOfDay {
  readonly day: Day;
  /** 0 for the day's first entry. */
  readonly index: number;
  /** The mood of these weeks. */
  readonly mood: number;
  /** Ids of the homework that is set at the time. */
  readonly homework: readonly string[];
}

/** An entry of about 360 words. Only the first of a day says what became of habits, night and homework. */
export function inventEntry({ day, index, mood, homework }: EntryOfDay, { random, prose }: Inventor): InventedNote {
  const { around, between, happens, some } = random;
  const name = index === 0 ? day : `${day}-${prose.word()}-${index}`;
  const fields = [titleField(prose), `mood: ${within(around(mood, 1), 0, 10)}`, `tags: [${some(TAGS, 4).join(', ')}]`];
  if (happens(0.4)) fields.push(`feelings: [${some(FEELINGS, 3).join(', ')}]`);
  if (index === 0) fields.push(...dayFields(homework, random));
  const body = [prose.body(between(70, 590))];
  if (happens(0.08)) body.push(`- [?] ${prose.phrase(5, 12)}?\n`);
  if (happens(0.05)) body.push(`- [w] ${prose.phrase(4, 9)}.\n`);
  return { path: `journal/${day.slice(0, 4)}/${name}.md`, day, fields, body: body.join('\n') };
}

function dayFields(homework: readonly string[], random: Random): string[] {
  const { around, between, happens, oneOf } = random;
  const fields: string[] = [];
  if (happens(0.88)) fields.push('habits:', ...habitLines(random));
  if (happens(0.7)) fields.push(`night: { hours: ${within(around(14, 2.4), 4, 22) / 2}, quality: ${between(1, 5)} }`);
  if (homework.length > 0 && happens(0.3)) {
    fields.push(`homework: { ${oneOf(homework)}: ${oneOf(['yes', 'yes', 'part', 'not-this-time'])} }`);
  }
  return fields;
}

/** At least one, so that the field is never empty. */
function habitLines(random: Random): string[] {
  const kept = Object.entries(HABIT_VALUES).filter(([id]) => id === 'movement' || random.happens(KEPT));
  return kept.map(([id, value]) => `  ${id}: ${random.happens(SKIPPED) ? 'skipped' : value(random)}`);
}

/** A session with what was taken from it: notes of the session, a reflection, two homeworks. */
export function inventSession(day: Day, isLast: boolean, inventor: Inventor): InventedNote[] {
  const { random, prose } = inventor;
  const { between, happens, oneOf } = random;
  const session = ['state: attended', 'minutes: 50', `topics: ["${prose.phrase(2, 4)}"]`];
  const reflection = [
    `session: ${day}`,
    `learned: ["${prose.phrase(5, 12)}"]`,
    `share: ${oneOf(['brief', 'private'])}`,
  ];
  const state = isLast ? 'active' : oneOf(['done', 'done', 'changed', 'let-go']);
  const homework = () => [
    `what: ${prose.phrase(3, 7)}`,
    'set_by: together',
    `set_in: ${day}`,
    'planned: 4',
    'per: week',
    `state: ${state}`,
  ];
  const note = (path: string, fields: readonly string[], words: number): InventedNote => ({
    path: `${path}.md`,
    day,
    fields: [titleField(prose), ...fields],
    body: prose.body(words),
  });
  return [
    note(`sessions/${day}`, session, between(200, 500)),
    note(
      `reflections/${day}`,
      happens(0.2) ? [...reflection, `helped: ${prose.phrase(3, 8)}`] : reflection,
      between(60, 150),
    ),
    ...homeworkIds(day).map((id) => note(`homework/${id}`, homework(), between(40, 120))),
  ];
}

export function homeworkIds(session: Day): string[] {
  return ['first', 'second'].map((which) => `${which}-of-${session}`);
}

export function plannedSession(day: Day): InventedNote {
  return { path: `sessions/${day}.md`, day, fields: ['title: "The next session"', 'state: planned'], body: '' };
}

function titleField(prose: Prose): string {
  return `title: "${prose.phrase(2, 6)}"`;
}

function within(number: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, Math.round(number)));
}
