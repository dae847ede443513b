import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkbox, confirm, input } from '@inquirer/prompts';
import { INIT_COMMAND, REFUSALS } from '../src/messages/en/commands/init.ts';
import { fromCaller } from './called-from.ts';
import { rememberFolder } from './journal-folder.ts';
import { canonicalLanguage, DEFAULT_LANGUAGE } from '../src/read/settings/settings-fields.ts';
import { editorFiles } from '../src/writing/editor/editor-files.ts';
import { STARTER_FOLDERS, starterFiles } from '../src/writing/starter/starter-files.ts';
import { STARTER_HABITS } from '../src/writing/starter/starter-habits.ts';
import { commandNamed } from './command.ts';
import { makeJournal, writeAll } from './make-journal.ts';
import { writeVaultFiles } from './obsidian-journal.ts';
import { offerVaultSettings } from './vault-journal.ts';
import { doubtOf, refusalOf } from './journal-checks.ts';
import { endWith, isTerminal } from './terminal.ts';
import { say } from './say.ts';

interface Options {
  readonly habits?: string;
  readonly language?: string;
  readonly anyway?: boolean;
  readonly remember: boolean;
  readonly editor?: boolean;
  readonly obsidian?: boolean;
  readonly use?: boolean;
  readonly write?: boolean;
}

/** Systems whose language is in no variable. */
const SYSTEMS_THAT_KNOW: ReadonlySet<NodeJS.Platform> = new Set(['darwin', 'win32']);
const ALL_HABITS = STARTER_HABITS.map(({ id }) => id);
const { options: about } = INIT_COMMAND;

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('init')
  .description(INIT_COMMAND.about)
  .argument('<folder>', about.folder)
  .option('--habits <names>', about.habits(ALL_HABITS))
  .option('--language <code>', about.language)
  .option('--anyway', about.anyway)
  .option('--no-remember', about.noRemember)
  .option('--use', about.use)
  .option('--write', about.write)
  .option('--obsidian', about.obsidian)
  .option('--editor', about.editor)
  .action(async (folder: string, options: Options) => {
    try {
      await init(fromCaller(expanded(folder)), options);
    } catch (error) {
      endWith(error);
    }
  })
  .parseAsync();

async function init(folder: string, options: Options): Promise<void> {
  const { habits, anyway = false, remember, editor, use, obsidian = false } = options;
  if (editor === true) return writeEditorFiles(folder);
  if (use === true) {
    await useFolder(folder, { isWriting: options.write === true, remember });
    return obsidian ? writeVaultFiles(folder) : undefined;
  }
  const refusal = refusalOf(folder);
  if (obsidian && refusal === REFUSALS.notEmpty) return writeVaultFiles(folder);
  if (refusal !== null) throw new Error(refusal);
  await acceptPlace(folder, anyway);
  const language = options.language === undefined ? await chooseLanguage() : languageIn(options.language);
  const chosen = habits === undefined ? await chooseHabits() : habitsIn(habits);
  const files = starterFiles(chosen, { language, readsInlineFields: obsidian });
  makeJournal(folder, STARTER_FOLDERS, [...files, ...editorFiles()]);
  if (remember) rememberFolder(folder);
  say(INIT_COMMAND.made(folder, chosen));
  if (obsidian) writeVaultFiles(folder);
  say(remember ? INIT_COMMAND.next : INIT_COMMAND.notRemembered(folder));
}

interface Use {
  readonly isWriting: boolean;
  readonly remember: boolean;
}

async function useFolder(folder: string, { isWriting, remember }: Use): Promise<void> {
  holdThere(folder);
  await offerVaultSettings(folder, isWriting);
  if (!remember) return say(INIT_COMMAND.notRemembered(folder));
  rememberFolder(folder);
  say(INIT_COMMAND.used(folder));
  say(INIT_COMMAND.next);
}

function writeEditorFiles(folder: string): void {
  holdThere(folder);
  const files = editorFiles();
  writeAll(folder, files);
  say(INIT_COMMAND.editorFiles(files.length, join(folder, '.vscode')));
}

function holdThere(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(INIT_COMMAND.noFolder(folder));
}

/** Throws unless the place is without doubt or the person wants it all the same. */
async function acceptPlace(folder: string, anyway: boolean): Promise<void> {
  const doubt = doubtOf(folder);
  if (doubt === null || anyway) return;
  if (!isTerminal()) throw new Error(INIT_COMMAND.doubtful(doubt));
  if (!(await confirm({ message: INIT_COMMAND.allTheSame(doubt), default: false }))) {
    throw new Error(INIT_COMMAND.notMade);
  }
}

/** What is set where nothing is said: a system that has no language has none for a journal either. */
async function chooseLanguage(): Promise<string | null> {
  const system = systemLanguage();
  if (!isTerminal()) return system;
  const validate = (typed: string) => canonicalLanguage(typed) !== null || INIT_COMMAND.noLanguage;
  const typed = await input({ message: INIT_COMMAND.whichLanguage, default: system ?? DEFAULT_LANGUAGE, validate });
  return canonicalLanguage(typed);
}

function languageIn(typed: string): string {
  const language = canonicalLanguage(typed);
  if (language === null) throw new Error(`${INIT_COMMAND.noLanguage} ${INIT_COMMAND.notMade}`);
  return language;
}

/** That of the system; null where it says none, which Unix calls `C`. */
function systemLanguage(): string | null {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const said = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  const [language = ''] = said.replace('_', '-').split(/[.@]/);
  if (language !== '' && language !== 'C' && language !== 'POSIX') return canonicalLanguage(language);
  const isKnownOtherwise = SYSTEMS_THAT_KNOW.has(process.platform);
  return isKnownOtherwise ? canonicalLanguage(new Intl.DateTimeFormat().resolvedOptions().locale) : null;
}

function chooseHabits(): Promise<string[]> {
  if (!isTerminal()) return Promise.resolve(ALL_HABITS);
  return checkbox({
    message: INIT_COMMAND.whichHabits,
    choices: STARTER_HABITS.map(({ id, fields }) => ({ value: id, name: fields.name })),
  });
}

function habitsIn(names: string): string[] {
  const wanted = names.split(',').map((name) => name.trim());
  if (names.trim() === '' || names === 'none') return [];
  const unknown = wanted.find((name) => !ALL_HABITS.includes(name));
  if (unknown === undefined) return wanted;
  throw new Error(INIT_COMMAND.unknownHabit(ALL_HABITS));
}

/** A shell that did not see the ~ leaves it to us. */
function expanded(folder: string): string {
  return folder === '~' || /^~[\\/]/.test(folder) ? join(homedir(), folder.slice(1)) : folder;
}
