import { Option } from 'commander';
import { resolve } from 'node:path';
import { formatNamed, IMPORT_FORMATS } from '../src/import/formats.ts';
import type { ImportFormat, ReadingOptions } from '../src/import/format.ts';
import { journalState } from '../src/import/plan/journal-state.ts';
import { planImport } from '../src/import/plan/plan-import.ts';
import { planMedia } from '../src/import/plan/media-files.ts';
import type { ImportedRecords } from '../src/import/records.ts';
import { openImportSource } from '../src/import/source/open-source.ts';
import type { ImportSource } from '../src/import/source/source.ts';
import { AmbiguousDatesError, type DateOrder } from '../src/import/values/days.ts';
import { withAgreedWords } from '../src/import/words/apply-words.ts';
import { IMPORT_COMMAND } from '../src/messages/en/commands/import.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { fromCaller } from './called-from.ts';
import { commandNamed } from './command.ts';
import { importOwn } from './import-own.ts';
import { agreedWords, wordsOnDisk } from './import-words.ts';
import { isPicture } from './is-picture.ts';
import { givenToday, journalFolder } from './journal-folder.ts';
import { isSample } from './make-file.ts';
import { printPlan, type WholePlan } from './print-plan.ts';
import { showingProgress } from './showing-progress.ts';
import { chooseOne, endWith, isTerminal } from './terminal.ts';
import { writePlan } from './write-plan.ts';

interface Options {
  readonly into?: string;
  readonly write?: boolean;
  readonly dates?: DateOrder;
}

const { options: about } = IMPORT_COMMAND;
/** What this program exports is read back by another way: each file to its own place. */
const OWN = 'json';
const NAMES = [...IMPORT_FORMATS.map(({ name }) => name), OWN];

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('import')
  .description(IMPORT_COMMAND.about)
  .argument('<format>', IMPORT_COMMAND.format(NAMES))
  .argument('<file>', IMPORT_COMMAND.file)
  .option('--into <folder>', about.into)
  .option('--write', about.write)
  .addOption(new Option('--dates <order>', about.dates).choices(['day-first', 'month-first']))
  .allowExcessArguments(false)
  .action((format: string, file: string, options: Options) => importFile(format, file, options).catch(endWith))
  .parseAsync();

async function importFile(name: string, file: string, { into, write, dates }: Options): Promise<void> {
  const isOwn = name.toLowerCase() === OWN;
  const format = formatNamed(name);
  if (format === null && !isOwn) throw new Error(IMPORT_COMMAND.unknownFormat(NAMES));
  const folder = into === undefined ? journalFolder() : resolve(fromCaller(into));
  if (isSample(folder)) throw new Error(IMPORT_COMMAND.sample);
  const source = showingProgress(await openImportSource(fromCaller(file)));
  try {
    if (format === null) return await importOwn(source, { folder, isWriting: write === true });
    const plan = await plannedFrom(source, { format, folder, dates: dates ?? null });
    printPlan(plan, { title: format.title, file: source.name, folder, isWriting: write === true });
    if (write === true) await writePlan(plan, { folder, source });
  } finally {
    source.close();
  }
}

interface Import {
  readonly format: ImportFormat;
  readonly folder: string;
  readonly dates: DateOrder | null;
}

async function plannedFrom(source: ImportSource, { format, folder, dates }: Import): Promise<WholePlan> {
  const journal = readJournal(folder, { today: givenToday() });
  const known = wordsOnDisk(folder, format.name);
  const columns = known?.columns ?? new Map<string, string>();
  const read = await recordsOf(source, format, { dates, columns });
  const words = await agreedWords({ records: read, format, source, folder, known });
  const state = journalState(folder, journal);
  const records = withAgreedWords(read, words.map);
  const fresh = records.entries.filter(({ identity }) => !state.imported.has(`${format.name}/${identity}`));
  const media = await planMedia(fresh, source, { paths: state.paths, canBeShown: isPicture });
  const plan = planImport(records, { format: format.name, state, mediaAt: media.mediaAt });
  return { ...plan, mediaPlan: media, words, found: read.entries.length + read.refused.length };
}

/** Where dates can be read in two ways, whoever is there is asked. */
async function recordsOf(
  source: ImportSource,
  format: ImportFormat,
  options: ReadingOptions,
): Promise<ImportedRecords> {
  try {
    return await format.read(source, options);
  } catch (error) {
    if (!(error instanceof AmbiguousDatesError) || !isTerminal()) throw error;
    const dates = await chooseOne<DateOrder>(IMPORT_COMMAND.whichDates, ['day-first', 'month-first']);
    return format.read(source, { ...options, dates });
  }
}
