import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { filesOf, folderForFile, runScript, SAMPLE } from '../build-site.ts';

/** One thing that happens to a journal: what, to which of its files, and with which of a few values. */
interface Edit {
  readonly does: keyof typeof EDITS;
  readonly which: number;
  readonly value: number;
}

const START: Day = '2026-11-25';
const NEW_NOTES = [
  ['journal/2026-11-0№.md', 'mood: №\nhabits: { movement: 1№ }', 'A day, see [[2026-11-22]] and #tag№. [?] Why №?'],
  ['sessions/2026-11-1№.md', 'topics: [Topic №]\nnext: 2026-12-0№', 'We talked of №.'],
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
    writeFileSync(join(notes, 'journal.yaml'), `${before.replace(new RegExp(`^${name}:.*\n`, 'm'), '')}${line}\n`);
  },
  'a picture is another': (notes, which) => put(notes, 'pictures/sea-1.png', PICTURES[which % PICTURES.length] ?? ''),
  'it is another day': () => undefined,
} satisfies Record<string, (notes: string, which: number, value: number) => void>;

let PICTURES: readonly Uint8Array[] = [];
let places: { readonly notes: string; readonly site: string; readonly clean: string };

beforeAll(async () => {
  const outer = folderForFile();
  places = { notes: join(outer, 'notes'), site: join(outer, 'site'), clean: join(outer, 'clean') };
  const picture = (background: string) =>
    sharp({ create: { width: 8, height: 4, channels: 3, background } })
      .png()
      .toBuffer();
  PICTURES = await Promise.all(['#345', '#543'].map(picture));
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

const edit = fc.record<Edit>({
  does: fc.constantFrom(...(Object.keys(EDITS) as Edit['does'][])),
  which: fc.nat(10_000),
  value: fc.nat(50),
});

async function build(outDir: string, day: Day): Promise<ReadonlyMap<string, Buffer>> {
  const { status, errors } = await runScript('build', ['--outDir', outDir], {
    JOURNAL_DIR: places.notes,
    JOURNAL_TODAY: day,
  });
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return filesOf(outDir);
}

function differencesOf(upon: ReadonlyMap<string, Buffer>, clean: ReadonlyMap<string, Buffer>): string[] {
  const paths = [...new Set([...upon.keys(), ...clean.keys()])];
  return paths.filter((path) => upon.get(path)?.equals(clean.get(path) ?? Buffer.from('')) !== true);
}

test(
  'whatever happens to a journal, a build upon the last one is a clean one byte for byte',
  { timeout: 600_000 },
  async () => {
    const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        rmSync(places.notes, { recursive: true, force: true });
        cpSync(SAMPLE, places.notes, { recursive: true });
        let day = START;
        await build(places.site, day);
        for (const edits of all) {
          for (const { does, which, value } of edits) {
            EDITS[does](places.notes, which, value);
            if (does === 'it is another day') day = addDays(day, 1 + (value % 9));
          }
          const upon = await build(places.site, day);
          rmSync(places.clean, { recursive: true, force: true });
          expect(differencesOf(upon, await build(places.clean, day)), JSON.stringify(edits)).toEqual([]);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  },
);
