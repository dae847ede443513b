import { Option } from 'commander';
import type { Span } from '../src/calendar/day.ts';
import { EXPORT_SHARES, type ExportShare } from '../src/export/format.ts';
import { sharedRows } from '../src/export/shared/shared-parts.ts';
import { bookDays, countLeftOut } from '../src/facts/book/book-days.ts';
import { withinDays } from '../src/facts/series/within-days.ts';
import { PRINT_COMMAND } from '../src/messages/en/commands/print.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import type { Journal } from '../src/notes/journal.ts';
import { PAPERS, type Paper } from '../src/notes/settings.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { askedDays } from './asked-days.ts';
import { commandNamed } from './command.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { say, warn } from './say.ts';
import { agree, endWith, isTerminal } from './terminal.ts';
import { checkFree, writeAsked, writeUnasked } from './write-beside.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly share?: ExportShare;
  readonly paper?: Paper;
}

const { options: about } = PRINT_COMMAND;

await commandNamed('print')
  .description(PRINT_COMMAND.about)
  .option('--from <day>', about.from)
  .option('--to <day>', about.to)
  .option('--out <file>', about.out)
  .addOption(new Option('--share <part>', about.share).choices(EXPORT_SHARES))
  .addOption(new Option('--paper <paper>', about.paper).choices(PAPERS))
  .allowExcessArguments(false)
  .action((options: Options) => print(options).catch(endWith))
  .parseAsync();

async function print({ out, share: asked, paper, ...days }: Options): Promise<void> {
  const bounds = askedDays(days);
  if (out !== undefined) checkFree(out);
  const journal = readJournal(journalFolder(), { today: givenToday() });
  const span = {
    from: bounds.from ?? bookDays(journal)[0]?.day ?? journal.today,
    to: bounds.to ?? journal.today,
  };
  const share = asked ?? (await askedShare());
  if (share === null) return say(WRITTEN_WORDS.nothing);
  if (isEmpty(journal, span, share)) throw new Error(PRINT_COMMAND.nothing);
  // A browser and Astro are needed for nothing else here.
  const { printBook } = await import('./print-book.ts');
  const pdf = await printBook({ ...span, share }, paper);
  if (out !== undefined) writeAsked(out, pdf);
  else writeUnasked(`${share === 'brief' ? 'shared' : 'journal'}-${span.from}-${span.to}`, pdf);
  warn(share === 'brief' ? PRINT_COMMAND.briefOnly : PRINT_COMMAND.leftOut(countLeftOut(journal, span)));
}

/** The writer's own copy, once a person has said so; null where they would rather not. */
async function askedShare(): Promise<ExportShare | null> {
  if (!isTerminal()) throw new Error(PRINT_COMMAND.chooseShare);
  return (await agree(PRINT_COMMAND.ask, true)) ? 'all' : null;
}

function isEmpty(journal: Journal, span: Span, share: ExportShare): boolean {
  if (share === 'all') return withinDays(bookDays(journal), span).length === 0;
  return !sharedRows(journal, span).some(({ rows }) => rows.some(({ day }) => day !== null));
}
