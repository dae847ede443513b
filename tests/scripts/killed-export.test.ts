import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPartialName } from '../../src/disk/partial-file.ts';
import { filesOf } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { killAt, timeOf, type Moment } from './killed.ts';

const ENTRIES = 400;
const NOTES: Files = { 'sessions/2026-11-17.md': '', ...entries() };

function entries(): Files {
  return Object.fromEntries(
    Array.from({ length: ENTRIES }, (_, index) => {
      const day = Temporal.PlainDate.from('2025-09-01').add({ days: index }).toString();
      return [`journal/${day}.md`, `---\nmood: 5\n---\n\n${'Words of one day. '.repeat(100)}\n`];
    }),
  );
}

/** Before it begins, while it reads, and at three moments after its first file is there. */
const MOMENTS: readonly Moment[] = [
  { from: 'start', part: 0.05 },
  { from: 'start', part: 0.6 },
  ...[0, 0.02, 0.1].map((part): Moment => ({ from: 'first-write', part })),
];

describe('an export that is killed at any moment', () => {
  test.each(['json', 'csv', 'ics', 'markdown'])(
    'leaves whole files of %s alone, and the notes as they were',
    async (form) => {
      const [notes, place] = [folderOf(NOTES), folderOf({})];
      const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: TODAY, INIT_CWD: place };
      const command = { script: 'export', words: [form], env, place };
      const before = filesOf(notes);
      const time = await timeOf(command);
      const whole = filesOf(place);
      for (const moment of MOMENTS) {
        for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true });
        await killAt(command, moment, time);
        for (const [path, bytes] of filesOf(place)) {
          if (!isPartialName(basename(path)))
            expect({ path, isWhole: whole.get(path)?.equals(bytes) }).toEqual({ path, isWhole: true });
        }
        expect(filesOf(notes)).toEqual(before);
      }
      expect([...whole.keys()].length).toBeGreaterThan(0);
    },
    120_000,
  );
});
