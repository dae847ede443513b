import type { Day } from '../../src/calendar/day.ts';
import type { KnownDay, KnownEntry, KnownJournal } from './known-journal.ts';

/** Days between sessions: each names the day of the one after it. */
export const SESSION_EVERY = 14;

/** The day so many days later, by the seconds of universal time and not by the calendar that is tested. */
export function shifted(day: string, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** The first entry of a day says no time; a second is of the evening, or of the time after midnight. */
export function whenOf(day: Day, index: number): 'any time' | 'evening' | 'after midnight' {
  if (index === 0) return 'any time';
  return Number(day.slice(8)) % 5 === 0 ? 'after midnight' : 'evening';
}

const WHEN = {
  'any time': () => [],
  evening: () => ['time: 20:30'],
  'after midnight': (day: Day) => [`day: ${day}`, 'time: "00:40"'],
};

/** What is written after midnight is in a file of the next day. */
export function pathOf(day: Day, index: number): string {
  const names = {
    'any time': `${day.slice(0, 4)}/${day}`,
    evening: `${day}-evening`,
    'after midnight': `${shifted(day, 1)}-late`,
  };
  return `journal/${names[whenOf(day, index)]}.md`;
}

/** The journal as a person would have written it: a file an entry, some of them after midnight. */
export function filesOf({ days, sessions, homework, walkPaused }: Omit<KnownJournal, 'files'>): Record<string, string> {
  const own = days.flatMap(({ day, ownPractice }) =>
    ownPractice ? [`  - date: ${day}\n    done: ${ownPractice}`] : [],
  );
  const files: Record<string, string> = {
    'journal.yaml': ['brief:', '  window_days: 10', ...pausesOf(days), ''].join('\n'),
    'habits/walk.md': note([
      ...['name: Walking', 'measure: minutes', 'target:', '  at_least: 30'],
      'paused:',
      ...span(walkPaused),
    ]),
    'habits/stretch.md': note(['name: Stretching', 'measure: yesno']),
    'homework/breathing.md': note([
      ...['what: Breathe slowly', 'planned: 3', 'per: week', `from: ${homework.from}`, `until: ${homework.to}`],
      ...(own.length > 0 ? ['practice:', ...own] : []),
    ]),
  };
  for (const { day, state } of sessions) {
    const fields = ['time: "15:00"', `next: ${shifted(day, SESSION_EVERY)}`, ...(state ? [`state: ${state}`] : [])];
    files[`sessions/${day}.md`] = note(fields);
  }
  for (const { day, entries } of days) {
    for (const [index, entry] of entries.entries()) {
      files[pathOf(day, index)] = note([...WHEN[whenOf(day, index)](day), ...fieldsOf(entry)]);
    }
  }
  return files;
}

/** Days in a row are one pause. */
function pausesOf(days: readonly KnownDay[]): string[] {
  const isPaused = (index: number) => days[index]?.isPaused === true;
  const starts = [...days.keys()].filter((index) => isPaused(index) && !isPaused(index - 1));
  const ends = [...days.keys()].filter((index) => isPaused(index) && !isPaused(index + 1));
  const spans = starts.map((start, index) => ({
    from: days[start]?.day ?? '',
    to: days[ends[index] ?? start]?.day ?? '',
  }));
  return spans.length === 0 ? [] : ['paused:', ...spans.flatMap(span)];
}

function span({ from, to }: { readonly from: string; readonly to: string }): string[] {
  return [`  - from: ${from}`, `    to: ${to}`];
}

function fieldsOf({ mood, walk, stretch, practice, night }: KnownEntry): string[] {
  const habits = [
    ...(walk === null ? [] : [`  walk: ${walk}`]),
    ...(stretch === null ? [] : [`  stretch: ${stretch}`]),
  ];
  return [
    ...(mood === null ? [] : [`mood: ${mood}`]),
    ...(habits.length > 0 ? ['habits:', ...habits] : []),
    ...(practice === null ? [] : ['homework:', `  breathing: ${practice}`]),
    ...(night === null ? [] : ['night:', ...night.written.map((line) => `  ${line}`)]),
  ];
}

function note(fields: readonly string[]): string {
  return ['---', ...fields, '---', '', 'Some words of that day.', ''].join('\n');
}
