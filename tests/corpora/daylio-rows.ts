import { readFileSync } from 'node:fs';
import { writeJournal } from '../build-site.ts';

/** One row of a Daylio export, as it is written there. */
export interface DaylioRow {
  readonly day: string;
  readonly weekday: string;
  readonly time: string;
  readonly mood: string;
  readonly activities: readonly string[];
  readonly title: string;
  readonly note: string;
}

/** Labels are the writer's own: those of the files at hand, by the five steps from awful to rad. */
const RATINGS: Readonly<Record<string, number>> = {
  awful: 2,
  sad: 4,
  bad: 4,
  anxious: 4,
  meh: 6,
  average: 6,
  ok: 6,
  'ok but sleepy': 6,
  good: 8,
  refreshed: 8,
  rad: 10,
};

/** 2, 4, 6, 8 or 10; throws for a label that nobody has placed, because a mood is not guessed. */
export function ratingOf({ mood }: DaylioRow): number {
  const rating = RATINGS[mood.trim().toLowerCase()];
  if (rating === undefined) throw new RangeError(`"${mood}" is a mood without a number.`);
  return rating;
}

/** `18:52`, `6:50 pm` and `12:19 am` as HH:MM. */
export function clockOf(time: string): string {
  const [, hour = '', minute = '', half] = /^(\d{1,2}):(\d{2})(?: ([ap])m)?$/i.exec(time.trim()) ?? [];
  if (hour === '') throw new RangeError(`"${time}" is no time.`);
  const withinHalf = half === undefined ? Number(hour) : Number(hour) % 12;
  const hours = withinHalf + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** The rows of an export by the names of its columns, in the order of the file. */
export function readDaylio(path: string): DaylioRow[] {
  const [header = [], ...lines] = cellsOf(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return lines.map((cells) => {
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const activities = cell('activities').split('|');
    return {
      day: cell('full_date'),
      weekday: cell('weekday'),
      time: cell('time'),
      mood: cell('mood'),
      activities: activities.map((activity) => activity.trim()).filter((activity) => activity !== ''),
      title: cell('note_title'),
      note: cell('note'),
    };
  });
}

/** Each row as an entry of its own; rows of one minute get a number. Gives the folder back. */
export function writeDaylio(folder: string, rows: readonly DaylioRow[]): string {
  const notes: Record<string, string> = {};
  for (const row of rows) {
    const name = `journal/${row.day}-${clockOf(row.time).replace(':', '')}`;
    let number = 1;
    while (`${name}-${number}.md` in notes) number++;
    notes[`${name}-${number}.md`] = entryOf(row);
  }
  return writeJournal(folder, notes);
}

function entryOf(row: DaylioRow): string {
  const list = (words: readonly string[]) => `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const lines = [`time: "${clockOf(row.time)}"`, `mood: ${ratingOf(row)}`, `feelings: ${list([row.mood.trim()])}`];
  if (row.activities.length > 0) lines.push(`tags: ${list(row.activities)}`);
  if (row.title !== '') lines.push(`title: ${JSON.stringify(row.title)}`);
  return `---\n${lines.join('\n')}\n---\n\n${row.note}\n`;
}

/** RFC 4180: a cell in quotes may hold commas, line ends and doubled quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
