import { Command } from 'commander';
import { plural } from '../src/calendar/words.ts';
import { givenToday, journalFolder } from '../src/integration/journal-place.ts';
import { formatProblem, printable } from '../src/journal/problem.ts';
import { readJournal } from '../src/journal/read-journal.ts';
import { fail } from './fail.ts';

await new Command('check')
  .description('Lists the lines of the notes that need a look. Exits with 1 if there are any.')
  .option('--json', 'for machines: {notes, problems: [{file, line, column, field, message}]}')
  .allowExcessArguments(false)
  .action((options: { json?: boolean }) => {
    try {
      check(options.json ?? false);
    } catch (error) {
      fail(error);
    }
  })
  .parseAsync();

function check(asJson: boolean): void {
  const { counts, problems } = readJournal(journalFolder(), { today: givenToday() });
  if (asJson) console.log(printable(JSON.stringify({ notes: counts.files, problems }, null, 2), '\n'));
  else {
    for (const problem of problems) console.log(formatProblem(problem));
    const where =
      problems.length === 0
        ? 'no problems'
        : `${plural(problems.length, 'problem')} in ${plural(counts.withProblems, 'file')}`;
    console.log(`${plural(counts.files, 'note')} read, ${where}.`);
  }
  if (problems.length > 0) process.exitCode = 1;
}
