import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkbox, confirm } from '@inquirer/prompts';
import { Command } from 'commander';
import { rememberFolder } from '../src/integration/journal-place.ts';
import { editorFiles } from '../src/writing/editor/editor-files.ts';
import { placeDoubt } from '../src/writing/starter/place-doubts.ts';
import { STARTER_FOLDERS, starterFiles } from '../src/writing/starter/starter-files.ts';
import { STARTER_HABITS } from '../src/writing/starter/starter-habits.ts';
import { commandSentence } from './command-sentence.ts';
import { makeJournal, refusalOf, writeOver } from './make-journal.ts';
import { endWith, isTerminal } from './terminal.ts';

interface Options {
  readonly habits?: string;
  readonly anyway?: boolean;
  readonly remember: boolean;
  readonly editor?: boolean;
}

const ALL_HABITS = STARTER_HABITS.map(({ id }) => id);

await new Command('init')
  .description('Makes a journal of your own, outside this folder, and remembers it.')
  .argument('<folder>', 'where it shall be, such as ~/journal')
  .option('--habits <names>', `habits to begin with, of ${ALL_HABITS.join(',')}, or none`)
  .option('--anyway', 'also in a folder that is synced or shown by a web server')
  .option('--no-remember', 'leaves the folder that commands use as it is')
  .option('--editor', 'only writes the files for editors again, into a journal that is there')
  .configureOutput({ outputError: (text, write) => write(commandSentence(text, 'init')) })
  .action(async (folder: string, options: Options) => {
    try {
      await init(resolve(process.env['INIT_CWD'] ?? '.', expanded(folder)), options);
    } catch (error) {
      endWith(error);
    }
  })
  .parseAsync();

async function init(folder: string, { habits, anyway = false, remember, editor = false }: Options): Promise<void> {
  if (editor) return writeEditorFiles(folder);
  const refusal = refusalOf(folder);
  if (refusal !== null) throw new Error(refusal);
  await acceptPlace(folder, anyway);
  const chosen = habits === undefined ? await chooseHabits() : habitsIn(habits);
  makeJournal(folder, STARTER_FOLDERS, [...starterFiles(chosen), ...editorFiles()]);
  if (remember) rememberFolder(folder);
  console.log(`Your journal is in ${folder}, with ${chosen.length === 0 ? 'no habits yet' : chosen.join(', ')}.`);
  console.log(
    remember
      ? 'Next: npm run new -- entry makes a file for today, and npm start shows the journal.'
      : `JOURNAL_DIR=${folder} before a command uses it.`,
  );
}

function writeEditorFiles(folder: string): void {
  const files = editorFiles();
  writeOver(folder, files);
  console.log(`Wrote ${String(files.length)} files for editors into ${join(folder, '.vscode')}. No note was touched.`);
}

/** Throws unless the place is without doubt or the person wants it all the same. */
async function acceptPlace(folder: string, anyway: boolean): Promise<void> {
  const doubt = placeDoubt(folder);
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
