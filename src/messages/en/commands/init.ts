import { plural } from '../plural.ts';

/** What a vault came to, read with the settings that are offered. */
export interface VaultFound {
  readonly entries: number;
  readonly days: number;
  readonly sessions: number;
  readonly others: number;
  readonly mistakes: number;
}

/** What `npm run init` says and asks. */
export const INIT_COMMAND = {
  about: 'Makes a journal of your own, outside this folder, and remembers it.',
  options: {
    folder: 'where it shall be, such as ~/journal',
    habits: (names: readonly string[]) => `habits to begin with, of ${names.join(',')}, or none`,
    language: 'of what you write, such as en-GB, de or fr-CA; the system’s, if left out',
    anyway: 'also in a folder that is synced or shown by a web server',
    noRemember: 'leaves the folder that commands use as it is',
    use: 'remembers a folder of notes that is there, and changes none of them; looks at a vault’s settings',
    write: 'with --use: writes journal.yaml for a vault without asking',
    obsidian: 'adds what Obsidian needs to write into it, also to a journal that is there; no file is changed',
    editor: 'only writes the files for editors again, into a journal that is there',
  },
  next: 'Next: npm run new -- entry makes a file for today, and npm start shows the journal.',
  made: (folder: string, habits: readonly string[]) =>
    `Your journal is in ${folder}, with ${habits.length === 0 ? 'no habits yet' : habits.join(', ')}.`,
  notRemembered: (folder: string) =>
    `It is not remembered: put JOURNAL_DIR=${folder} before a command that shall use it.`,
  used: (folder: string) => `Every command uses ${folder} from now on.`,
  /** What a vault is as a journal, before anything is written. */
  vault: ({ entries, days, sessions, others, mistakes }: VaultFound) =>
    `This is a vault of Obsidian. As a journal it has ${plural(entries, 'entry', 'entries')} on ${plural(days, 'day')}, ${plural(sessions, 'session')} and ${plural(others, 'other note')}; ${mistakes === 0 ? 'no line needs a look' : `${plural(mistakes, 'line')} ${mistakes === 1 ? 'needs' : 'need'} a look, which npm run check lists`}.`,
  vaultNeedsNothing: 'It is read as it stands: no settings are needed.',
  vaultSettings: 'This is what journal.yaml would say:',
  whichSessions: 'Which folder holds what you note of sessions?',
  noSessions: 'none of them',
  writeSettings: 'Write it? It is the only file that is made; no note changes.',
  wroteSettings: (file: string) => `Wrote ${file}.`,
  notWritten: 'Nothing was written. With --write it is.',
  /** What a journal in Obsidian has already. */
  staysAsItIs: (path: string) => `${path} is there already and stays as it is.`,
  vaultFiles: (count: number, folder: string) =>
    count === 0
      ? 'There was nothing to add for Obsidian.'
      : `Wrote ${plural(count, 'file')} for Obsidian into ${folder}. No note was touched. Its note Start here says how to begin.`,
  editorFiles: (count: number, folder: string) =>
    `Wrote ${String(count)} files for editors into ${folder}. No note was touched.`,
  noFolder: (folder: string) => `There is no folder at ${folder}.`,
  whichHabits: 'Which habits would you like to keep an eye on? Space chooses, Enter goes on. None is fine.',
  whichLanguage: 'Which language will you write in? Days, numbers and search follow it; en-GB, de, fr-CA …',
  noLanguage: 'That is no code of a language; en-GB, de and fr-CA are some.',
  unknownHabit: (names: readonly string[]) =>
    `There is no such habit to begin with. There are ${names.join(', ')}. Nothing was made.`,
  /** A doubt about the place, and what to do with it. */
  doubtful: (doubt: string) => `${doubt} Nothing was made. With --anyway it is made there all the same.`,
  allTheSame: (doubt: string) => `${doubt} Make it there all the same?`,
  notMade: 'Nothing was made.',
} as const;

/** Why a journal cannot be made in a folder. */
export const REFUSALS = {
  insideProgram: 'That folder is inside the program. Choose one outside, so that updates never meet your writing.',
  isFile: 'There is a file of that name already. Choose another name.',
  notEmpty:
    'That folder is not empty, so nothing was made. Choose a new one; or, if it holds your notes already, add --use.',
} as const;

/** What may be wrong with a place for private notes. */
export const DOUBTS = {
  synced: 'That folder looks as if it is copied to a cloud, where others may be able to read it.',
  served: 'That folder looks as if a web server shows it to others.',
  pushed: 'That folder is in a git repository that is sent to another place, where others may be able to read it.',
} as const;
