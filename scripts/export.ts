import { Option } from 'commander';
import { parseClockTime, type ClockTime } from '../src/calendar/clock.ts';
import { today } from '../src/calendar/day.ts';
import { EXPORT_SHARES, type ExportFormat, type ExportShare } from '../src/export/format.ts';
import { exportFormatNamed, EXPORT_FORMATS } from '../src/export/formats.ts';
import { journalFiles } from '../src/export/journal-files.ts';
import { EXPORT_COMMAND } from '../src/messages/en/commands/export.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { askedDays } from './asked-days.ts';
import { commandNamed } from './command.ts';
import { exportPlace } from './export-place.ts';
import { fail } from './fail.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { printExport, sayExported } from './say-exported.ts';
import { writeExport } from './write-export.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly share: ExportShare;
  readonly reminder?: string;
}

/** What stands for the standard output in place of a file. */
const STANDARD_OUTPUT = '-';
const NAMES = EXPORT_FORMATS.map(({ name }) => name);
const { options: about } = EXPORT_COMMAND;

await commandNamed('export')
  .description(EXPORT_COMMAND.about)
  .argument('<format>', EXPORT_COMMAND.format(NAMES))
  .option('--from <day>', about.from)
  .option('--to <day>', about.to)
  .option('--out <place>', about.out)
  .addOption(new Option('--share <part>', about.share).choices(EXPORT_SHARES).default('all'))
  .option('--reminder <time>', about.reminder)
  .allowExcessArguments(false)
  .action((format: string, options: Options) => exportJournal(format, options).catch(fail))
  .parseAsync();

async function exportJournal(name: string, options: Options): Promise<void> {
  const format = exportFormatNamed(name);
  if (format === null) throw new Error(EXPORT_COMMAND.unknownFormat(NAMES));
  const days = askedDays(options);
  const reminder = reminderIn(options, format);
  const folder = journalFolder();
  const journal = readJournal(folder, { today: givenToday() });
  const input = { journal, files: journalFiles(folder), days, share: options.share, reminder };
  const texts = format.texts(input);
  if (texts.length === 0) throw new Error(EXPORT_COMMAND.nothing(folder));
  if (options.out === STANDARD_OUTPUT) return printExport(format, texts);
  const usual = `${options.share === 'brief' ? 'shared' : 'journal'}-${givenToday() ?? today()}`;
  const place = exportPlace({ out: options.out, format, usual, notes: folder });
  const takesFiles = format.takesFiles && options.share === 'all' && place.folder !== null;
  const written = writeExport(texts, { place, copied: takesFiles ? input.files.beside : [], notes: folder });
  sayExported(written, { format, input, place, takesFiles });
}

function reminderIn({ reminder }: Options, { name }: ExportFormat): ClockTime | null {
  if (reminder === undefined) return null;
  if (name !== 'ics') throw new Error(EXPORT_COMMAND.reminderElsewhere);
  const time = parseClockTime(reminder);
  if (time === null) throw new Error(EXPORT_COMMAND.notATime);
  return time;
}
