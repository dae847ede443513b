import type { ClockTime } from '../calendar/clock.ts';
import type { Journal } from '../notes/journal.ts';
import type { HabitValue } from '../notes/kinds/entry.ts';
import type { NightAnswer, PracticeAnswer } from './read-answers.ts';
import { pathsOf, type Paths } from './paths.ts';
import { fieldLine, inOneLine, yamlText } from './yaml-line.ts';

/** What was answered; null is no answer. */
export interface Answers {
  readonly mood: number | null;
  readonly feelings: readonly string[];
  readonly night: NightAnswer | null;
  /** By the habit's id, in the order in which they were asked. */
  readonly habits: ReadonlyMap<string, HabitValue>;
  /** By the homework's id, likewise. */
  readonly homework: ReadonlyMap<string, PracticeAnswer>;
  readonly question: string | null;
  readonly win: string | null;
}

/** Where nothing was asked. */
export const NO_ANSWERS: Answers = {
  ...{ mood: null, feelings: [], night: null, habits: new Map(), homework: new Map(), question: null, win: null },
};

/** The entry that the answers make, or null where nothing was answered. */
export function checkIn(journal: Journal, answers: Answers, now: ClockTime): (Paths & { text: string }) | null {
  const lines = [...fieldsOf(answers)];
  const win = inOneLine(answers.win ?? '');
  if (lines.length === 0 && win === '') return null;
  const { today } = journal;
  const paths = pathsOf(journal, { kind: 'entry', name: '', isNamed: false, title: '', day: today, time: now, now });
  const body = win === '' ? '' : `\n- [w] ${win}\n`;
  return { ...paths, text: `---\n${[fieldLine('time', yamlText(now)), ...lines].join('\n')}\n---\n${body}` };
}

function fieldsOf({ mood, feelings, night, habits, homework, question }: Answers): string[] {
  const asked = inOneLine(question ?? '');
  return [
    ...(mood === null ? [] : [fieldLine('mood', String(mood))]),
    ...(feelings.length === 0 ? [] : [fieldLine('feelings', `[${feelings.map(yamlText).join(', ')}]`)]),
    ...group('night', Object.entries(night ?? {}).flatMap(valueLines)),
    ...group('habits', [...habits].flatMap(valueLines)),
    ...group('homework', [...homework].flatMap(practiceLines)),
    ...group('questions', asked === '' ? [] : [`- ${yamlText(asked)}`]),
  ];
}

/** A name, and below it what belongs to it; nothing of nothing. */
function group(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

function valueLines([id, value]: readonly [string, HabitValue]): string[] {
  return [fieldLine(yamlText(id), valueText(value))];
}

/** One word where it says all. */
function practiceLines([id, { done, minutes }]: readonly [string, PracticeAnswer]): string[] {
  if (minutes === undefined) return [fieldLine(yamlText(id), done)];
  return group(yamlText(id), [fieldLine('done', done), fieldLine('minutes', String(minutes))]);
}

function valueText(value: HabitValue): string {
  if (typeof value === 'string') return yamlText(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
