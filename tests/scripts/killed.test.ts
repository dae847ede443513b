import fc from 'fast-check';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { cacheFolderFor } from '../../scripts/journal-folder.ts';
import { isPartialName } from '../../src/disk/partial-file.ts';
import { openSealed } from '../../src/sealed/format/open-sealed.ts';
import { readSealed } from '../../src/sealed/seal/read-sealed.ts';
import { KEY, restoreInto } from '../backup/backed-up.ts';
import { filesOf } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { onTerminal } from '../terminal.ts';
import { killAt, timeOf, type Killable, type Moment } from './killed.ts';

/** So often each command is killed; `KILLS=200` in the environment looks longer. */
const KILLS = Number(process.env['KILLS'] ?? 2);
const LONG = 60_000 + KILLS * 20_000;

const PASSPHRASE = 'wander copper lantern sixty meadow';
const NAME = `journal-${TODAY}.age`;

const NOTES: Files = {
  'journal/2026-11-21.md': '---\nmood: 4\n---\n\nWords of one day. #sleep\n',
  'journal/2026-11-22.md': 'Words of another day.\n',
  'sessions/2026-11-17.md': '',
  'goals/stairs.md': 'Take the stairs.\n',
  'pictures/stairs.bin': new Uint8Array(3_000_000).fill(7),
};

const MOMENT = fc.record<Moment>({
  from: fc.constantFrom('start', 'first-write', 'first-write'),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** What a command is found to have done. */
interface Aftermath {
  /** Holds that everything is old or new, and whole. */
  readonly look: () => Promise<void> | void;
  /** Back to the beginning, where a second run would find the first one's work. */
  readonly restart?: () => void;
}

/** Kills a command at moments that fast-check chooses, and looks each time. */
async function killedOften(command: Killable, { look, restart }: Aftermath): Promise<void> {
  const time = await timeOf(command);
  const once = async (moment: Moment) => {
    restart?.();
    await killAt(command, { ...moment, part: moment.part * (moment.from === 'start' ? 1 : 0.5) }, time);
    await look();
  };
  await fc.assert(fc.asyncProperty(MOMENT, once), { numRuns: KILLS, endOnFailure: true });
}

/** A journal, and a folder beside it to write into, with a pass phrase. */
function placeOf() {
  const [notes, place, keys] = [folderOf(NOTES), folderOf({}), folderOf({ pass: PASSPHRASE })];
  chmodSync(join(keys, 'pass'), 0o600);
  const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: TODAY, INIT_CWD: place };
  const before = filesOf(notes);
  const holdNotes = () => expect(filesOf(notes)).toEqual(before);
  return { notes, place, env, holdNotes, pass: ['--passphrase-file', join(keys, 'pass')] };
}

const isPartial = (path: string) => isPartialName(basename(path));
const partialsIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPartial);

describe('a command that is killed at any moment leaves all whole, and the next run cleans up after it', () => {
  test(
    'backup: the file of the day is the old one or the new one, and comes back',
    async () => {
      const { notes, place, env, holdNotes } = placeOf();
      const command = { script: 'backup', words: ['--recipient', KEY.recipient], env, place };
      const look = async () => {
        const back = folderOf({});
        const found = await restoreInto(back, join(place, NAME));
        expect(found).toMatchObject({ isBroken: false, isChecked: true, damaged: [], lost: [] });
        expect(filesOf(back)).toEqual(filesOf(notes));
        rmSync(back, { recursive: true });
        holdNotes();
      };
      await killedOften(command, { look });
      await timeOf(command);
      expect(readdirSync(place)).toEqual([NAME]);
    },
    LONG,
  );

  test.each([
    ['in one file', [], ['journal.html']],
    ['in a folder', ['--folder', 'sealed'], ['sealed']],
  ])(
    'seal, %s: what is there is the old one or the new one, and opens',
    async (_, words, names) => {
      const { place, env, holdNotes, pass } = placeOf();
      const command = { script: 'seal', words: [...words, ...pass], env, place };
      const sealed = join(place, names[0] ?? '');
      let known = '';
      const look = async () => {
        const page = existsSync(join(sealed, 'index.html')) ? join(sealed, 'index.html') : sealed;
        const text = readFileSync(page, 'latin1');
        if (text !== known) {
          const site = await openSealed(readSealed(sealed).source, PASSPHRASE);
          for (const number of site?.contents.pieces.keys() ?? []) await site?.piece(number);
          expect(Object.keys(site?.contents.files ?? {}).length).toBeGreaterThan(20);
        }
        known = text;
        holdNotes();
      };
      await killedOften(command, { look });
      await timeOf(command);
      expect(readdirSync(place)).toEqual(names);
      expect(partialsIn(place)).toEqual([]);
      if (names[0] === 'sealed') {
        const { contents } = (await openSealed(readSealed(sealed).source, PASSPHRASE)) ?? {};
        const pieces = contents?.pieces.map(({ name }) => name ?? '') ?? [];
        expect(readdirSync(sealed).sort()).toEqual([...pieces, 'index.html'].sort());
      }
    },
    LONG,
  );

  test(
    'seal, in a new folder: what was left of the first time is no hindrance',
    async () => {
      const { place, env, pass } = placeOf();
      const command = { script: 'seal', words: ['--folder', 'sealed', ...pass], env, place };
      await killAt(command, { from: 'first-write', part: 1 }, 700);
      expect(readdirSync(join(place, 'sealed'))).not.toContain('index.html');
      await timeOf(command);
      expect(partialsIn(place)).toEqual([]);
    },
    LONG,
  );

  test(
    'new: the note is there whole or not at all, and no other is touched',
    async () => {
      const { notes, env, holdNotes } = placeOf();
      const command = { script: 'new', words: ['goal', 'Breathing'], env, place: notes };
      const made = join(notes, 'goals/breathing.md');
      await timeOf(command);
      const whole = readFileSync(made, 'utf8');
      const restart = () => rmSync(made, { force: true });
      const look = () => {
        if (existsSync(made)) expect(readFileSync(made, 'utf8')).toBe(whole);
        restart();
        for (const path of partialsIn(notes)) expect(path).toMatch(/^goals\/\.new-/);
        const others = [...filesOf(notes).keys()].filter((path) => !isPartial(path));
        expect(others).toEqual(Object.keys(NOTES).sort());
      };
      restart();
      await killedOften(command, { look, restart });
      restart();
      await timeOf(command);
      restart();
      expect(partialsIn(notes)).toEqual([]);
      holdNotes();
    },
    LONG,
  );

  test(
    'after: every file of it is there whole or not at all, and no other is touched',
    async () => {
      const { notes, env, holdNotes } = placeOf();
      const before = new Set(filesOf(notes).keys());
      const added = () => [...filesOf(notes)].filter(([path]) => !before.has(path));
      const walk = async (then: (end: () => void) => Promise<unknown>) => {
        const screen = onTerminal('after', [], env);
        for (const [question, answer] of WAY) {
          await screen.waitFor(question);
          screen.type(answer);
        }
        await screen.waitFor('Make');
        screen.type('');
        await then(screen.kill);
        await screen.exitCode;
      };
      await walk((end) => setTimeout(5000).then(end));
      const whole = new Map(added());
      expect(whole.size).toBeGreaterThan(2);
      const clear = () => added().forEach(([path]) => rmSync(join(notes, path)));
      const killedAfter = async (milliseconds: number) => {
        clear();
        await walk((end) => setTimeout(milliseconds).then(end));
        for (const [path, bytes] of added())
          if (!isPartial(path)) expect([path, bytes]).toEqual([path, whole.get(path)]);
      };
      const some = fc.integer({ min: 0, max: 60 });
      await fc.assert(fc.asyncProperty(some, killedAfter), { numRuns: KILLS, endOnFailure: true });
      clear();
      holdNotes();
    },
    LONG,
  );

  test(
    'build: the next one makes the same site as if nothing had been, and nothing half-written stays',
    async () => {
      const { place, env, holdNotes } = placeOf();
      const [site, clean] = ['site', 'clean'].map((name) => join(place, name)) as [string, string];
      const command = (folder: string) => ({ script: 'build', words: ['--outDir', folder], env, place: folder });
      await timeOf(command(clean));
      await killedOften(command(site), { look: holdNotes });
      await timeOf(command(site));
      expect([...filesOf(site)]).toEqual([...filesOf(clean)]);
      const caches = [site, clean].map(cacheFolderFor);
      for (const folder of [site, ...caches]) expect(partialsIn(folder)).toEqual([]);
      caches.forEach((folder) => rmSync(folder, { recursive: true }));
    },
    LONG,
  );
});

/** Every question after a session, and what makes several files. */
const WAY: readonly (readonly [question: string, answer: string])[] = [
  ['Which session?', 'yesterday'],
  ['With whom', ''],
  ['How long', ''],
  ['What was it about?', 'nights'],
  ['What to try until', 'Sit by the door'],
  ['How often', ''],
  ['The smallest step', ''],
  ['Anything else', ''],
  ['The next session', ''],
  ['One thing to keep', 'It is a light sleep'],
  ['What helped', ''],
  ['What did not help', ''],
  ['May the brief print', ''],
];
