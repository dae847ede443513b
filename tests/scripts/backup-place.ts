import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, type Ran } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';

export const PASSPHRASE = 'wander copper lantern sixty meadow';
export const NAME = `journal-${TODAY}.age`;

export const NOTES: Files = {
  'journal/2026-11-23.md': 'Words.',
  'journal/2026-11-24.md': 'More.',
  'pictures/stairs.png': new Uint8Array(200_000).fill(7),
  '.obsidian/app.json': '{}',
  'journal.yaml': 'paper: a4\n',
};
/** Each is a name that some program trips over. */
export const HOSTILE: Files = {
  'line\nend.md': 'a',
  'back\\slash.md': 'b',
  'ends in a return\r': 'c',
  ' spaces .md': 'd',
  '-rf': 'e',
  '\ufeffBOM.md': 'f',
  'Zu\u0308rich \u00fc \ud83e\udee0.md': 'g',
  [`${'long/'.repeat(59)}note.md`]: 'h',
  ['x'.repeat(255)]: 'i',
  'empty.md': '',
};

interface Place {
  readonly notes: string;
  /** Where the commands are called from. */
  readonly from: string;
  readonly run: (script: 'backup' | 'restore', ...words: readonly string[]) => Promise<Ran>;
}

/** A journal, and beside it a folder with a pass phrase and a key of age. */
export function placeOf(files: Files = NOTES): Place {
  const [notes, from] = [
    folderOf(files),
    folderOf({ pass: `${PASSPHRASE}\n`, other: 'another lantern copper meadow\n' }),
  ];
  for (const name of ['pass', 'other']) chmodSync(join(from, name), 0o600);
  const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: TODAY, INIT_CWD: from };
  return { notes, from, run: (script, ...words) => runScript(script, words, env) };
}

export const WITH_PASS = ['--passphrase-file', 'pass'];

/** A key of age, made by its own program: the file that opens, and what seals. */
export function keyIn(folder: string, name = 'key'): string {
  execFileSync('age-keygen', ['-o', join(folder, name)], { stdio: 'ignore' });
  return execFileSync('age-keygen', ['-y', join(folder, name)], { encoding: 'utf8' }).trim();
}
