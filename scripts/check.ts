import { isAbsolute, join, relative } from 'node:path';
import { styleText } from 'node:util';
import { cacheFolderFor, givenToday, journalFolder } from './journal-folder.ts';
import { picturesFolder } from '../src/load/load-journal.ts';
import { preparePictures } from '../src/load/pictures.ts';
import { withDiagnostics } from '../src/notes/with-diagnostics.ts';
import type { Journal } from '../src/notes/journal.ts';
import { mistakesAmong, type FileDiagnostic } from '../src/notes/diagnostic.ts';
import { CHECK_COMMAND } from '../src/messages/en/commands/check.ts';
import { diagnosticSentence } from '../src/messages/en/diagnostics.ts';
import { writeOutControls } from '../src/notes/control-signs.ts';
import { say, safeLines } from './say.ts';
import { plainlyInAnother } from '../src/read/language/likely-language.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';

await commandNamed('check')
  .description(CHECK_COMMAND.about)
  .option('--json', CHECK_COMMAND.options.json)
  .allowExcessArguments(false)
  .action((options: { json?: boolean }) => check(options.json ?? false).catch(fail))
  .parseAsync();

async function check(asJson: boolean): Promise<void> {
  const folder = journalFolder();
  const read = readJournal(folder, { today: givenToday() });
  const { diagnostics } = await preparePictures(read, folder, picturesFolder(cacheFolderFor('dist'))).catch(
    nothingFound,
  );
  const journal = withDiagnostics(read, diagnostics);
  if (asJson) printForMachines(journal);
  else print(journal, folder);
  if (!asJson) sayLanguage(journal);
  if (mistakesAmong(journal.diagnostics).length > 0) process.exitCode = 1;
}

/** Where no picture can be made, as in a program's folder that cannot be written, the notes are looked at all the same. */
function nothingFound(): { diagnostics: [] } {
  return { diagnostics: [] };
}

function printForMachines({ counts, diagnostics }: Journal): void {
  const listed = diagnostics.map((one) => {
    const { file, line, column, field, code } = one;
    return { file, line, column, field, code, message: diagnosticSentence(one) };
  });
  process.stdout.write(`${safeLines(JSON.stringify({ notes: counts.files, problems: listed }, null, 2))}\n`);
}

function print({ counts, diagnostics }: Journal, folder: string): void {
  for (const one of diagnostics) process.stdout.write(`${lineOf(one, folder)}\n`);
  const mistakes = mistakesAmong(diagnostics).length;
  const unwritten = diagnostics.filter(({ code }) => code === 'unwritten-links').length;
  say(CHECK_COMMAND.checked({ ...counts, mistakes, unwritten }));
}

/** Once for a journal, not for each note of it. */
function sayLanguage({ listed, settings }: Journal): void {
  const likely = plainlyInAnother(
    listed.values().map(({ body }) => body),
    settings.language,
  );
  if (likely !== null) say(CHECK_COMMAND.otherLanguage(likely, settings.language));
}

/** As compilers print it, with a path that an editor's terminal opens at the line. */
function lineOf(diagnostic: FileDiagnostic, folder: string): string {
  const { file, line, column } = diagnostic;
  const path = styleText('bold', writeOutControls(pathFromHere(join(folder, file)), ''), { stream: process.stdout });
  const place = styleText('dim', `:${String(line)}:${String(column)}`, { stream: process.stdout });
  return `${path}${place} ${writeOutControls(diagnosticSentence(diagnostic), '')}`;
}

/** Short below the folder in which the command was typed; from anywhere else the whole path. */
function pathFromHere(path: string): string {
  const near = relative(folderOfCommand(), path);
  return near.startsWith('..') || isAbsolute(near) ? path : near;
}

/** npm changes to the project's folder and remembers where it was called from. */
function folderOfCommand(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return (script === 'check' ? calledFrom : undefined) ?? process.cwd();
}
