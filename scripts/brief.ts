import { Option } from 'commander';
import { makeBrief } from '../src/brief/make-brief.ts';
import { MARKS_OF_DIRECTION } from '../src/brief/writers-words.ts';
import { windowFor } from '../src/facts/sessions/session-window.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { PRESETS, type Preset } from '../src/brief/sections/presets.ts';
import { PAPERS, type Paper } from '../src/notes/settings.ts';
import type { Journal } from '../src/notes/journal.ts';
import type { Session } from '../src/notes/note.ts';
import { writeOutControls } from '../src/notes/control-signs.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { briefMarkdown, briefText } from '../src/brief/text-forms.ts';
import { BRIEF_PHRASES } from '../src/messages/en/brief.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { changeBrief, changesIn, type GivenChanges } from './change-brief.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { writtenLookBack } from './look-back.ts';
import { safeLines } from './say.ts';
import { sessionOfDay } from './session-of-day.ts';
import { writeAsked, writeUnasked } from './write-beside.ts';

const FORMATS = ['text', 'markdown', 'json', 'pdf'] as const;

interface Options extends GivenChanges {
  readonly format: (typeof FORMATS)[number];
  readonly for?: string;
  readonly paper?: Paper;
  readonly preset?: Preset;
  readonly out?: string;
  readonly lookBack?: boolean;
  readonly since?: string;
}

const { options: about } = BRIEF_COMMAND;

await commandNamed('brief')
  .description(BRIEF_COMMAND.about)
  .addOption(new Option('--format <format>', about.format).choices(FORMATS).default('text'))
  .option('--for <day>', about.for)
  .addOption(new Option('--paper <paper>', about.paper).choices(PAPERS))
  .addOption(new Option('--preset <preset>', about.preset).choices(PRESETS))
  .addOption(new Option('--look-back', about.lookBack).conflicts(['for', 'preset']))
  .addOption(new Option('--since <day>', about.since).implies({ lookBack: true }))
  .option('--out <file>', about.out)
  .option('--open <line>', about.open)
  .option('--pin <names...>', about.pin)
  .option('--hide <names...>', about.hide)
  .option('--reviewed', about.reviewed)
  .allowExcessArguments(false)
  .action((options: Options) => (options.lookBack === true ? lookBack(options) : brief(options)).catch(fail))
  .parseAsync();

async function brief({ preset, paper, format, out, for: day, ...given }: Options): Promise<void> {
  const journal = readJournal(journalFolder(), { today: givenToday(), brief: { preset, paper } });
  const session = day === undefined ? null : sessionOfDay(journal, day);
  const changes = changesIn(journal, given);
  if (changes) {
    const of = session?.day ?? windowFor(journal).next?.day ?? null;
    return changeBrief(journalFolder(), { journal, session: of, changes });
  }
  if (format === 'pdf') {
    // A browser and Astro are needed for nothing else here.
    const { printBrief } = await import('./print-brief.ts');
    const pdf = await printBrief(session === null ? '/brief/' : `${session.address}brief/`, { preset, paper });
    if (out !== undefined) return writeAsked(out, pdf);
    return writeUnasked(`brief-${session?.day ?? windowFor(journal).next?.day ?? journal.today}`, pdf);
  }
  const text = textOf(journal, session, format);
  if (out === undefined) process.stdout.write(text);
  else writeAsked(out, text);
}

async function lookBack(options: Options): Promise<void> {
  const { name, content } = await writtenLookBack(options);
  if (options.out !== undefined) writeAsked(options.out, content);
  else if (typeof content === 'string') process.stdout.write(content);
  else writeUnasked(name, content);
}

function textOf(journal: Journal, session: Session | null, format: Exclude<Options['format'], 'pdf'>): string {
  const made = makeBrief(journal, { words: BRIEF_PHRASES, session });
  if (format === 'json') return safeLines(`${JSON.stringify(made, null, 2)}\n`);
  const around = { language: journal.settings.language, words: BRIEF_PHRASES };
  const text = format === 'text' ? briefText(made, around) : briefMarkdown(made, around);
  return writeOutControls(text, `\n${MARKS_OF_DIRECTION}`);
}
