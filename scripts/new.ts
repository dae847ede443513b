import { timeOnTheClock } from '../src/calendar/clock.ts';
import { isDay, type Day } from '../src/calendar/day.ts';
import { givenToday, journalFolder } from '../src/integration/journal-folder.ts';
import { nearest } from '../src/read/fields/nearest-name.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { CREATABLE_KINDS, creationOf, isCreatable, type CreatableKind } from '../src/notes/kinds/creatable-kinds.ts';
import { newFile } from '../src/writing/new-file.ts';
import { WORDS } from '../src/messages/en/commands.ts';
import { commandNamed } from './command.ts';
import { openInEditor } from './editor.ts';
import { isSample, makeFile } from './new-file.ts';
import { ask, choose, endWith, isTerminal } from './terminal.ts';
import { say, shown, warn } from '../src/integration/say.ts';

interface Options {
  readonly day?: string;
  readonly title?: string;
  readonly print?: boolean;
  readonly edit?: boolean;
}

await commandNamed('new')
  .description('Makes a new note with the fields of its kind, and says where it is. It never writes over a file.')
  .argument('[kind]', CREATABLE_KINDS.join(', '))
  .argument('[name...]', 'what you call it, such as "Evening breathing"')
  .option('--day <day>', 'the day it is about, such as 2026-11-23; today if left out')
  .option('--title <title>', 'a title')
  .option('--print', 'shows the text, and makes no file')
  .option('--edit', 'opens the file in the editor that VISUAL or EDITOR names')
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
    process.stdout.write(shown(file.text));
    return;
  }
  if (file.refusal !== null) throw new Error(file.refusal);
  const path = makeFile(folder, file, { isFlushed: true });
  say(path);
  if (isSample(folder)) warn(WORDS.sample);
  if (edit === true) openInEditor(path);
}

function kindOf(asked: string): CreatableKind {
  const kind = asked.toLowerCase();
  if (isCreatable(kind)) return kind;
  throw new Error(WORDS.unknownKind(kinds(), nearest(kind, CREATABLE_KINDS)));
}

function askForKind(): Promise<CreatableKind> {
  if (!isTerminal()) throw new Error(WORDS.needsKind(kinds()));
  return choose(WORDS.whichKind, CREATABLE_KINDS);
}

async function askForName(kind: CreatableKind): Promise<string | null> {
  const { question } = creationOf(kind);
  if (question === undefined || !isTerminal()) return null;
  return ask(`${question} ${WORDS.nameless}`);
}

function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error(WORDS.notADay);
  return text;
}

function kinds(): string {
  return `${CREATABLE_KINDS.slice(0, -1).join(', ')} and ${CREATABLE_KINDS.at(-1) ?? ''}`;
}
