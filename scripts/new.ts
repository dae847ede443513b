import { timeOnTheClock } from '../src/calendar/clock.ts';
import { isDay, type Day } from '../src/calendar/day.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { nearest } from '../src/read/fields/nearest-name.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { CREATABLE_KINDS, creationOf, isCreatable, type CreatableKind } from '../src/notes/kinds/creatable-kinds.ts';
import { newFile } from '../src/writing/new-file.ts';
import { NEW_COMMAND } from '../src/messages/en/commands/new.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { commandNamed } from './command.ts';
import { openInEditor } from './editor.ts';
import { isSample, makeFile } from './make-file.ts';
import { ask, chooseOne, endWith, isTerminal } from './terminal.ts';
import { say, safeLines, warn } from './say.ts';

interface Options {
  readonly day?: string;
  readonly title?: string;
  readonly print?: boolean;
  readonly edit?: boolean;
}

const { options: about } = NEW_COMMAND;

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('new')
  .description(NEW_COMMAND.about)
  .argument('[kind]', CREATABLE_KINDS.join(', '))
  .argument('[name...]', about.name)
  .option('--day <day>', about.day)
  .option('--title <title>', about.title)
  .option('--print', about.print)
  .option('--edit', about.edit)
  .action(async (kind: string | undefined, name: string[], options: Options) => {
    try {
      await makeNew(kind ?? null, name.join(' '), options);
    } catch (error) {
      endWith(error);
    }
  })
  .parseAsync();

async function makeNew(asked: string | null, said: string, { day, title, print, edit }: Options): Promise<void> {
  const kind = asked === null ? await askForKind() : kindOf(asked);
  const wished = day === undefined ? null : dayOf(day);
  const folder = journalFolder();
  const journal = readJournal(folder, { today: givenToday() });
  const name = said.trim() === '' && print !== true ? await askForName(kind) : said;
  const file = newFile(journal, { kind, name, title: title ?? null, day: wished, now: timeOnTheClock() });
  if (print === true) {
    process.stdout.write(safeLines(file.text));
    return;
  }
  if (file.refusal !== null) throw new Error(file.refusal);
  const path = makeFile(folder, file, { isFlushed: true });
  say(path);
  if (isSample(folder)) warn(WRITTEN_WORDS.sample);
  if (edit === true) openInEditor(path);
}

function kindOf(asked: string): CreatableKind {
  const kind = asked.toLowerCase();
  if (isCreatable(kind)) return kind;
  throw new Error(NEW_COMMAND.unknownKind(CREATABLE_KINDS, nearest(kind, CREATABLE_KINDS)));
}

function askForKind(): Promise<CreatableKind> {
  if (!isTerminal()) throw new Error(NEW_COMMAND.needsKind(CREATABLE_KINDS));
  return chooseOne(NEW_COMMAND.whichKind, CREATABLE_KINDS);
}

async function askForName(kind: CreatableKind): Promise<string | null> {
  const { question } = creationOf(kind);
  if (question === undefined || !isTerminal()) return null;
  return ask(`${question} ${NEW_COMMAND.nameless}`);
}

function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error(NEW_COMMAND.notADay);
  return text;
}
