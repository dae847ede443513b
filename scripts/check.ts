import { isAbsolute, join, relative } from 'node:path';
import { styleText } from 'node:util';
import { plural } from '../src/messages/en/plural.ts';
import { cacheFolderFor, givenToday, journalFolder } from '../src/integration/journal-folder.ts';
import { trustingMdx } from '../src/integration/mdx-trust.ts';
import { picturesFolder } from '../src/integration/journal-loader.ts';
import { preparePictures } from '../src/integration/pictures.ts';
import { parseNote } from '../src/read/read-note.ts';
import { withProblems } from '../src/notes/with-problems.ts';
import type { Journal } from '../src/notes/journal.ts';
import { mistakesAmong, printable, type Problem } from '../src/notes/problem.ts';
import { say, shown } from '../src/integration/say.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';

await commandNamed('check')
  .description('Lists the lines of the notes that need a look. Exits with 1 if any is a mistake.')
  .option('--json', 'for machines: {notes, problems: [{file, line, column, field, message}]}')
  .allowExcessArguments(false)
  .action((options: { json?: boolean }) => check(options.json ?? false).catch(fail))
  .parseAsync();

async function check(asJson: boolean): Promise<void> {
  const folder = journalFolder();
  const read = readJournal(folder, { today: givenToday(), parse: trustingMdx(folder, parseNote) });
  const { problems } = await preparePictures(read, folder, picturesFolder(cacheFolderFor('dist'))).catch(nothingFound);
  const journal = withProblems(read, problems);
  if (asJson) printForMachines(journal);
  else print(journal, folder);
  if (mistakesAmong(journal.problems).length > 0) process.exitCode = 1;
}

/** Where no picture can be made, as in a program's folder that cannot be written, the notes are looked at all the same. */
function nothingFound(): { problems: [] } {
  return { problems: [] };
}

function printForMachines({ counts, problems }: Journal): void {
  const listed = problems.map(({ file, line, column, field, message }) => ({ file, line, column, field, message }));
  process.stdout.write(`${shown(JSON.stringify({ notes: counts.files, problems: listed }, null, 2))}\n`);
}

function print({ counts, problems }: Journal, folder: string): void {
  for (const problem of problems) process.stdout.write(`${lineOf(problem, folder)}\n`);
  const mistakes = mistakesAmong(problems).length;
  const where =
    mistakes === 0 ? 'no problems' : `${plural(mistakes, 'problem')} in ${plural(counts.withProblems, 'file')}`;
  const unwritten = problems.length - mistakes;
  const links = unwritten === 0 ? '' : `, ${plural(unwritten, 'note')} with links to notes that are not written yet`;
  const leftOut = counts.leftOut === 0 ? '' : `; ${plural(counts.leftOut, 'other file')} left out`;
  say(`${plural(counts.files, 'note')} read, ${where}${links}${leftOut}.`);
}

/** As compilers print it, with a path that an editor's terminal opens at the line. */
function lineOf({ file, line, column, message }: Problem, folder: string): string {
  const path = styleText('bold', printable(pathFromHere(join(folder, file)), ''), { stream: process.stdout });
  const place = styleText('dim', `:${String(line)}:${String(column)}`, { stream: process.stdout });
  return `${path}${place} ${printable(message, '')}`;
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
