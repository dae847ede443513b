import { timeOnTheClock } from '../src/calendar/clock.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import type { HabitValue } from '../src/notes/kinds/entry.ts';
import type { Journal } from '../src/notes/journal.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { activeHabits, expectedValueWords } from '../src/writing/active-habits.ts';
import { homeworkToAsk } from '../src/writing/asked-homework.ts';
import { checkIn, NO_ANSWERS, type Answers } from '../src/writing/check-in.ts';
import { readHabit, readMood, readPractice, readSleep, type PracticeAnswer } from '../src/writing/read-answers.ts';
import { typedFeelings } from '../src/writing/typed-feelings.ts';
import type { NewFile } from '../src/writing/new-file.ts';
import { CHECK_IN_WORDS } from '../src/messages/en/commands/check-in.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { inOneLine } from '../src/writing/yaml-line.ts';
import { commandNamed } from './command.ts';
import { isSample, makeFile } from './make-file.ts';
import { ask, askFor, endWith, isTerminal } from './terminal.ts';
import { say, safeLines } from './say.ts';

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('checkin')
  .description(CHECK_IN_WORDS.about)
  .argument('[mood]', CHECK_IN_WORDS.moodAlone)
  .argument('[feelings...]', CHECK_IN_WORDS.feelings)
  .addHelpText('after', CHECK_IN_WORDS.forms)
  .action(async (mood: string | undefined, feelings: string[]) => {
    try {
      if (mood === undefined) await askAndWrite();
      else writeMood(mood, feelings);
    } catch (error) {
      endWith(error);
    }
  })
  .parseAsync();

async function askAndWrite(): Promise<void> {
  if (!isTerminal()) throw new Error(CHECK_IN_WORDS.noTerminal);
  const journal = openJournal();
  write(journal, await askAll(journal));
}

function openJournal(): Journal {
  return readJournal(journalFolder(), { today: givenToday() });
}

/** A slip in what was typed behind the command is said, and then nothing is written. */
function writeMood(typed: string, words: readonly string[]): void {
  const answer = readMood(typed);
  if ('wrong' in answer || answer.value === null) throw new Error(CHECK_IN_WORDS.wrongMood);
  const feelings = typedFeelings(words);
  if (feelings === null) throw new Error(CHECK_IN_WORDS.wrongFeelings);
  write(openJournal(), { ...NO_ANSWERS, mood: answer.value, feelings });
}

function write(journal: Journal, answers: Answers): void {
  const entry = checkIn(journal, answers, timeOnTheClock());
  if (entry === null) {
    say(WRITTEN_WORDS.nothing);
    return;
  }
  say(makeOrShow(journalFolder(), entry));
  say(CHECK_IN_WORDS.saved);
  if (isSample(journalFolder())) say(WRITTEN_WORDS.sample);
}

/** What was answered is never lost: where it cannot be written it is shown, to be kept by hand. */
function makeOrShow(folder: string, entry: Pick<NewFile, 'paths' | 'text'>): string {
  try {
    return makeFile(folder, entry, { isFlushed: true });
  } catch (error) {
    process.stdout.write(safeLines(`\n${CHECK_IN_WORDS.notSaved}\n\n${entry.text}\n`));
    throw error;
  }
}

async function askAll(journal: Journal): Promise<Answers> {
  say(CHECK_IN_WORDS.opening);
  const mood = await askFor(CHECK_IN_WORDS.mood, readMood);
  const night = await askFor(CHECK_IN_WORDS.sleep, readSleep);
  const habits = await askForHabits(journal);
  const homework = await askForHomework(journal);
  const question = await ask(CHECK_IN_WORDS.question);
  const win = await ask(CHECK_IN_WORDS.win);
  return { ...NO_ANSWERS, mood, night, habits, homework, question, win };
}

async function askForHabits(journal: Journal): Promise<Map<string, HabitValue>> {
  const values = new Map<string, HabitValue>();
  for (const { id, fields } of activeHabits(journal, journal.today)) {
    const message = CHECK_IN_WORDS.habit(inOneLine(fields.name), inOneLine(expectedValueWords(fields)));
    const value = await askFor(message, (text) => readHabit(text, fields));
    if (value !== null) values.set(id, value);
  }
  return values;
}

async function askForHomework(journal: Journal): Promise<Map<string, PracticeAnswer>> {
  const records = new Map<string, PracticeAnswer>();
  for (const { id, fields } of homeworkToAsk(journal)) {
    const record = await askFor(CHECK_IN_WORDS.homework(inOneLine(fields.what)), readPractice);
    if (record !== null) records.set(id, record);
  }
  return records;
}
