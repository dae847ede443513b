import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { addDays, type Day } from '../../src/calendar/day.ts';

/** One thing that happens to a journal: what, to which of its files, and with which of a few values. */
export interface Edit {
  readonly does: keyof typeof EDITS;
  readonly which: number;
  readonly value: number;
}

const NEW_NOTES = [
  ['journal/2026-11-0№.md', 'mood: №\nhabits: { movement: 1№ }', 'A day, see [[2026-11-22]] and #tag№. [?] Why №?'],
  ['journal/2024-0№-12.md', 'mood: №\nevent: true\nnight: { bed: "23:1№", up: "06:3№" }', 'Long ago. [win] №'],
  ['journal/2026-12-0№.md', 'mood: №', 'Ahead of today.'],
  ['journal/2026-10-1№.md', 'habits: { outside: № }\nhomework: { worry-time: part }', 'Of that autumn.'],
  ['sessions/2026-11-1№.md', 'topics: [Topic №]\nnext: 2026-12-0№', 'We talked of №.'],
  ['sessions/2026-12-1№.md', 'state: planned\nbring: [A list of №]', ''],
  ['sessions/2025-0№-20.md', 'with: K. T.\nstate: cancelled', ''],
  ['homework/task-№.md', 'what: Task №\nset_in: 2026-11-10\nplanned: №', '- [w] Did it'],
  ['goals/goal-№.md', 'goal: Goal №\nratings: [{ date: 2026-11-0№, score: № }]', ''],
  ['thoughts/2026-11-0№-x.md', 'situation: Rain №\nsession: 2026-11-10', ''],
  ['measures/2026-11-0№-phq9.md', 'measure: phq9\ntotal: №', ''],
  ['wins/2026-11-0№-x.md', 'what: Won №\ngoal: goal-№', ''],
  [
    'reflections/2026-11-1№.mdx',
    'session: 2026-11-10\nlearned: [Number №]',
    'A chart: <Chart of="mood" from="2026-11-0№" to="2026-11-20" />',
  ],
  ['habits/habit-№.md', 'name: Habit №\nmeasure: count', ''],
  ['briefs/2026-11-24.md', 'opening: First №\nhide: [task-№]', ''],
  ['safety-plan.md', 'reasons: [Nell №]', ''],
  ['plain/note-№.md', 'title: Plain №', '![A sea](../pictures/sea-1.png) [[task-№]]'],
  ['plain/quote-№.md', '', '![[note-№]]\n\n![[evening-breathing]]\n\n![[2026-11-22]] ==№==\n\n![[goal-№]]'],
] as const;
const SETTINGS = [
  'language: de-DE',
  'discreet: true',
  'on_this_day: true',
  'first_day_of_week: sunday',
  'paper: letter',
  'paused: [{ from: 2026-10-10, to: 2026-11-03 }]',
  'line_breaks: joined',
  'name: Q.',
  'folders: { thoughts: plain }',
  'folders: { journal: diary, goals: wins }',
  'days: "{MM}-{DD}-{YYYY}"',
];

/** Each is done to a folder of notes; what cannot be done there does nothing. */
const EDITS = {
  'a note is new': (notes, which, value) => {
    const [path, fields, body] = NEW_NOTES[which % NEW_NOTES.length] ?? NEW_NOTES[0];
    const [file, text] = [path, `---\n${fields}\n---\n${body}\n`].map((part) =>
      part.replaceAll('№', String(1 + (value % 8))),
    );
    put(notes, file ?? '', text ?? '');
  },
  'words are added to a note': (notes, which, value) => {
    const path = noteAt(notes, which);
    if (path) appendFileSync(join(notes, path), `\nWords ${String(value)}. [win] Added\n`);
  },
  'a number in a note is another': (notes, which, value) => {
    const path = noteAt(notes, which);
    if (!path) return;
    const text = readFileSync(join(notes, path), 'utf8');
    writeFileSync(join(notes, path), text.replace(/: \d$/m, `: ${String(value % 10)}`));
  },
  'a note is deleted': (notes, which) => {
    const path = noteAt(notes, which);
    if (path) rmSync(join(notes, path));
  },
  'a note has another name': (notes, which, value) => {
    const path = noteAt(notes, which);
    if (path) renameSync(join(notes, path), join(notes, path.replace(/(\.\w+)$/, `-${String(value)}$1`)));
  },
  'a note is on its own page only': (notes, which) => {
    const path = noteAt(notes, which);
    if (!path) return;
    const text = readFileSync(join(notes, path), 'utf8');
    writeFileSync(join(notes, path), text.startsWith('---\n') ? text.replace('---\n', '---\nshare: never\n') : text);
  },
  'a setting is another': (notes, which) => {
    const line = SETTINGS[which % SETTINGS.length] ?? '';
    const [name = ''] = line.split(':');
    const before = readFileSync(join(notes, 'journal.yaml'), 'utf8');
    const [lines, rest] = [new RegExp(`^${name}:.*\\n(?:[ -].*\\n)*`, 'm'), `${line}\n`];
    writeFileSync(join(notes, 'journal.yaml'), `${before.replace(lines, '')}${rest}`);
  },
  'a picture is another': (notes, which) => put(notes, 'pictures/sea-1.png', PICTURES[which % PICTURES.length] ?? ''),
  'it is another day': () => undefined,
} satisfies Record<string, (notes: string, which: number, value: number) => void>;

const PICTURES = await Promise.all(
  ['#345', '#543'].map((background) =>
    sharp({ create: { width: 8, height: 4, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
);

/** Does it to a folder of notes, and gives the day that it is afterwards. */
export function doEdit(notes: string, { does, which, value }: Edit, day: Day): Day {
  EDITS[does](notes, which, value);
  return does === 'it is another day' ? addDays(day, 1 + (value % 9)) : day;
}

export const anEdit = fc.record<Edit>({
  does: fc.constantFrom(...(Object.keys(EDITS) as Edit['does'][])),
  which: fc.nat(10_000),
  value: fc.nat(50),
});

function put(notes: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(notes, path)), { recursive: true });
  writeFileSync(join(notes, path), content);
}

function noteAt(notes: string, which: number): string | undefined {
  const paths = readdirSync(notes, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path))
    .sort();
  return paths[which % paths.length];
}
