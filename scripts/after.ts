import { timeOnTheClock } from '../src/calendar/clock.ts';
import { AFTER_WORDS } from '../src/messages/en/commands/after.ts';
import { CHECK_IN_WORDS } from '../src/messages/en/commands/check-in.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import type { Journal } from '../src/notes/journal.ts';
import { readJournal } from '../src/read/read-journal.ts';
import type { AfterAnswers } from '../src/writing/after-session/answers.ts';
import { filesAfter, type FileAfter, type FilesAfter } from '../src/writing/after-session/files-after.ts';
import { askAfter, dayToAskAbout, questionsAfter } from './ask-after.ts';
import { commandNamed } from './command.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { isSample, makeFiles } from './make-file.ts';
import { say, safeLines } from './say.ts';
import { agree, endWith, isTerminal } from './terminal.ts';

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('after')
  .description(AFTER_WORDS.about)
  .allowExcessArguments(false)
  .action(async () => {
    try {
      await askAndWrite();
    } catch (error) {
      endWith(error);
    }
  })
  .parseAsync();

async function askAndWrite(): Promise<void> {
  const folder = journalFolder();
  const journal = readJournal(folder, { today: givenToday() });
  if (!isTerminal()) return sayQuestions(journal);
  say(AFTER_WORDS.opening);
  await show(folder, journal, await askAfter(journal));
}

/** What would be asked, where nobody is there to answer. */
function sayQuestions(journal: Journal): void {
  say(AFTER_WORDS.wouldAsk);
  for (const question of questionsAfter(journal, dayToAskAbout(journal))) say(`- ${question}`);
}

/** All is shown before anything is made; then all of it is made or none. */
async function show(folder: string, journal: Journal, answers: AfterAnswers): Promise<void> {
  const made = filesAfter(journal, answers, timeOnTheClock());
  const { files, toAdd } = made;
  if (files.length === 0 && toAdd === null) return say(WRITTEN_WORDS.nothing);
  if (files.length > 0) {
    sayFiles(files);
    if (!(await agree(AFTER_WORDS.write(files.length), true))) return say(WRITTEN_WORDS.nothing);
    for (const path of makeAll(folder, files)) say(path);
  }
  sayLines(made);
  say(files.length > 0 ? CHECK_IN_WORDS.saved : WRITTEN_WORDS.nothing);
  if (files.length > 0 && isSample(folder)) say(WRITTEN_WORDS.sample);
}

function sayFiles(files: readonly FileAfter[]): void {
  say('');
  say(AFTER_WORDS.files(files.length));
  for (const { paths, text } of files) {
    const [path = ''] = paths();
    process.stdout.write(safeLines(`\n${path}\n${text}`));
  }
  say('');
}

function sayLines({ toAdd }: FilesAfter): void {
  if (toAdd === null) return;
  const { path, change, lines } = toAdd;
  const parts = [
    ...(change === null ? [] : [AFTER_WORDS.toChange(path, change)]),
    ...(lines.length === 0 ? [] : [AFTER_WORDS.toAdd(path), lines.join('\n')]),
  ];
  process.stdout.write(safeLines(`\n${parts.join('\n\n')}\n\n`));
}

function makeAll(folder: string, files: readonly FileAfter[]): string[] {
  try {
    return makeFiles(folder, files);
  } catch (error) {
    say(AFTER_WORDS.notSaved);
    throw error;
  }
}
