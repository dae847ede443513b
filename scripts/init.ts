import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkbox, confirm } from '@inquirer/prompts';
import { rememberFolder } from '../src/integration/journal-folder.ts';
import { editorFiles } from '../src/writing/editor/editor-files.ts';
import { STARTER_FOLDERS, starterFiles } from '../src/writing/starter/starter-files.ts';
import { STARTER_HABITS } from '../src/writing/starter/starter-habits.ts';
import { commandNamed } from './command.ts';
import { makeJournal, writeAll } from './make-journal.ts';
import { doubtOf, refusalOf } from './place.ts';
import { endWith, isTerminal } from './terminal.ts';
import { say } from '../src/integration/say.ts';

interface Options {
  readonly habits?: string;
  readonly anyway?: boolean;
  readonly remember: boolean;
  readonly editor?: boolean;
  readonly use?: boolean;
}

const NEXT = 'Next: npm run new -- entry makes a file for today, and npm start shows the journal.';
const ALL_HABITS = STARTER_HABITS.map(({ id }) => id);

await commandNamed('init')
  .description('Makes a journal of your own, outside this folder, and remembers it.')
  .argument('<folder>', 'where it shall be, such as ~/journal')
  .option('--habits <names>', `habits to begin with, of ${ALL_HABITS.join(',')}, or none`)
  .option('--anyway', 'also in a folder that is synced or shown by a web server')
  .option('--no-remember', 'leaves the folder that commands use as it is')
  .option('--use', 'only remembers a folder of notes that is there, and changes nothing in it')
  .option('--editor', 'only writes the files for editors again, into a journal that is there')
  .action(async (folder: string, options: Options) => {
    try {
      await init(resolve(process.env['INIT_CWD'] ?? '.', expanded(folder)), options);
    } catch (error) {
      endWith(error);
    }
  })
  .parseAsync();

async function init(folder: string, { habits, anyway = false, remember, editor, use }: Options): Promise<void> {
  if (editor === true) return writeEditorFiles(folder);
  if (use === true) return useFolder(folder);
  const refusal = refusalOf(folder);
  if (refusal !== null) throw new Error(refusal);
  await acceptPlace(folder, anyway);
  const chosen = habits === undefined ? await chooseHabits() : habitsIn(habits);
  makeJournal(folder, STARTER_FOLDERS, [...starterFiles(chosen), ...editorFiles()]);
  if (remember) rememberFolder(folder);
  say(`Your journal is in ${folder}, with ${chosen.length === 0 ? 'no habits yet' : chosen.join(', ')}.`);
  say(remember ? NEXT : `It is not remembered: put JOURNAL_DIR=${folder} before a command that shall use it.`);
}

function useFolder(folder: string): void {
  holdThere(folder);
  rememberFolder(folder);
  say(`Every command uses ${folder} from now on.`);
  say(NEXT);
}

function writeEditorFiles(folder: string): void {
  holdThere(folder);
  const files = editorFiles();
  writeAll(folder, files);
  say(`Wrote ${String(files.length)} files for editors into ${join(folder, '.vscode')}. No note was touched.`);
}

function holdThere(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder at ${folder}.`);
}

/** Throws unless the place is without doubt or the person wants it all the same. */
async function acceptPlace(folder: string, anyway: boolean): Promise<void> {
  const doubt = doubtOf(folder);
  if (doubt === null || anyway) return;
  if (!isTerminal()) throw new Error(`${doubt} Nothing was made. With --anyway it is made there all the same.`);
  if (!(await confirm({ message: `${doubt} Make it there all the same?`, default: false }))) {
    throw new Error('Nothing was made.');
  }
}

function chooseHabits(): Promise<string[]> {
  if (!isTerminal()) return Promise.resolve(ALL_HABITS);
  return checkbox({
    message: 'Which habits would you like to keep an eye on? Space chooses, Enter goes on. None is fine.',
    choices: STARTER_HABITS.map(({ id, fields }) => ({ value: id, name: fields.name })),
  });
}

function habitsIn(names: string): string[] {
  const wanted = names.split(',').map((name) => name.trim());
  if (names.trim() === '' || names === 'none') return [];
  const unknown = wanted.find((name) => !ALL_HABITS.includes(name));
  if (unknown === undefined) return wanted;
  throw new Error(`There is no such habit to begin with. There are ${ALL_HABITS.join(', ')}. Nothing was made.`);
}

/** A shell that did not see the ~ leaves it to us. */
function expanded(folder: string): string {
  return folder === '~' || /^~[\\/]/.test(folder) ? join(homedir(), folder.slice(1)) : folder;
}
