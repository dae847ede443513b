import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import { openHomework } from '../facts/homework/in-force.ts';
import type { Journal } from '../notes/journal.ts';
import { activeHabits, habitComment } from './active-habits.ts';
import { groupLines, type InitialValue, type WantedFields } from './field-lines.ts';
import { sessionBefore } from './last-session.ts';
import { creationOf, type CreatableKind } from '../notes/kinds/creatable-kinds.ts';
import { measureNamed } from './measure-named.ts';
import { QUESTIONNAIRES } from '../notes/questionnaire-score.ts';
import { MEASURE_FORM_WORDS } from '../messages/en/new-files.ts';
import { formLines } from './measure-form.ts';
import { fieldLine, yamlText } from './yaml-line.ts';

/** A request with every default filled in. */
export interface NewFileDetails {
  readonly kind: CreatableKind;
  /** What it is called, in the writer's words or in ours; empty for a kind that needs no name. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly title: string;
  readonly day: Day;
  /** The time where it is about today; else null. */
  readonly time: ClockTime | null;
  readonly now: ClockTime;
}

/** Fields that are there only with something in them. */
const ONLY_FILLED = ['title', 'habits', 'homework', 'items'];

/** The fields of a new file, with what is known of them. */
export function wantedFields(journal: Journal, details: NewFileDetails): WantedFields {
  const { kind } = details;
  const filled = new Map<string, InitialValue>([...named(details), ...known(journal, details)]);
  // A title that nobody gave waits behind its #, and so does a group of things that the journal has none of.
  const inUse = creationOf(kind).inUse.filter((name) => filled.has(name) || !ONLY_FILLED.includes(name));
  return { inUse, filled, leftOut: leftOutOf(details) };
}

/** The prompt has lines of its own; a questionnaire that is known needs neither a name nor a range of the writer's. */
function leftOutOf({ kind, name }: NewFileDetails): string[] {
  if (kind === 'entry') return ['prompt'];
  if (kind !== 'measure' || measureNamed(name) === 'other') return [];
  const own = ['name', 'min', 'max', 'change', 'higher_is'];
  if (formLines(measureNamed(name)) === null) return [...own, 'items', 'item9'];
  return [...own, 'total', 'item9'];
}

type InitialValues = (readonly [name: string, value: InitialValue])[];

function named({ kind, name, isNamed, title }: NewFileDetails): InitialValues {
  if (kind === 'settings') return [];
  const field = creationOf(kind).nameField?.field;
  const heading = title || (field === undefined && isNamed && kind !== 'measure' ? name : '');
  return [...valueIf('title', heading), ...(field === undefined ? [] : valueIf(field, name))];
}

function known(journal: Journal, details: NewFileDetails): InitialValues {
  switch (details.kind) {
    case 'entry':
      return entryValues(journal, details);
    case 'reflection':
      return valueIf('session', sessionBefore(journal, details.day, details.time)?.id ?? '');
    case 'homework':
      return valueIf('set_in', sessionBefore(journal, details.day, details.time)?.id ?? '');
    case 'habit':
      return [...valueIf('measure', 'yesno'), ['target', { lines: behindSign(groupLines('habit', 'target', [])) }]];
    case 'measure':
      return measureValues(details);
    default:
      return [];
  }
}

function entryValues(journal: Journal, { day, time }: NewFileDetails): InitialValues {
  const habits = activeHabits(journal, day).map((habit) =>
    fieldLine(yamlText(habit.id), '', habitComment(habit.fields)),
  );
  const homework = openHomework(journal, day).map(({ id, fields }) => fieldLine(yamlText(id), '', fields.what));
  return [
    ...valueIf('time', time ?? ''),
    ['night', { lines: groupLines('entry', 'night', ['hours', 'quality']) }],
    ...(habits.length > 0 ? [['habits', { lines: habits }] as const] : []),
    ...(homework.length > 0 ? [['homework', { lines: homework }] as const] : []),
  ];
}

function measureValues({ name, isNamed }: NewFileDetails): InitialValues {
  const measure = measureNamed(name);
  const form = formLines(measure);
  if (form !== null) return [...valueIf('measure', measure), ['items', { lines: form }]];
  if (measure !== 'other') {
    const { low, high } = QUESTIONNAIRES[measure];
    const range = `# ${MEASURE_FORM_WORDS.range(low, high)}`;
    return [...valueIf('measure', measure), ['total', { lines: [range] }]];
  }
  return [...valueIf('measure', measure), ...(isNamed ? valueIf('name', name) : [])];
}

function valueIf(field: string, text: string): InitialValues {
  return text === '' ? [] : [[field, { text }]];
}

function behindSign(lines: readonly string[]): string[] {
  return lines.map((line) => (line.startsWith('#') ? line : `# ${line}`));
}
