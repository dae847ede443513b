import { Option } from 'commander';
import { loadTried } from '../src/build/write-site.ts';
import { BUILD_COMMAND } from '../src/messages/en/commands/build.ts';
import { PASSPHRASE_WORDS } from '../src/messages/en/commands/passphrase.ts';
import { SEAL_COMMAND } from '../src/messages/en/commands/seal.ts';
import { openBuilders, type Builders } from '../src/search/index/build-in-thread.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { makeOpeningPage } from '../src/sealed/seal/opening-page.ts';
import { sealInThread, type SealedPlace } from '../src/sealed/seal/seal-in-thread.ts';
import type { SealedSite } from '../src/sealed/seal/seal-site.ts';
import { sheetFiles, siteFiles } from '../src/sealed/seal/site-files.ts';
import { wordsOfFolder } from '../src/sealed/seal/words-of-folder.ts';
import { choosePassphrase } from './ask-passphrase.ts';
import { commandNamed } from './command.ts';
import { givenToday } from './journal-folder.ts';
import { openJournalSite, type JournalSite } from './journal-site.ts';
import { ownFolder } from './own-folder.ts';
import { progressLine, type ProgressLine } from './progress-line.ts';
import { say, warn } from './say.ts';
import { sealedPlace } from './sealed-place.ts';
import { sessionOfDay } from './session-of-day.ts';
import { keepHeapSmall } from './small-heap.ts';
import { endWith } from './terminal.ts';

interface Options {
  readonly out?: string;
  readonly folder?: string;
  readonly brief?: boolean;
  readonly for?: string;
  readonly passphraseFile?: string;
}

const { options: about } = SEAL_COMMAND;

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('seal')
  .description(SEAL_COMMAND.about)
  .option('--out <file>', about.out)
  .addOption(new Option('--folder <folder>', about.folder).conflicts('out'))
  .option('--brief', about.brief)
  .addOption(new Option('--for <day>', about.for).implies({ brief: true }))
  .option('--passphrase-file <file>', PASSPHRASE_WORDS.file)
  .allowExcessArguments(false)
  .action((options: Options) => seal(options).catch(endWith))
  .parseAsync();

async function seal({ out, folder, brief = false, for: day, passphraseFile }: Options): Promise<void> {
  keepHeapSmall();
  const site = await openJournalSite({ outDir: ownFolder('sealed') });
  const place = sealedPlace({ out, folder, usual: brief ? 'brief.html' : 'journal.html', notes: site.place.folder });
  const address = brief ? briefAddressOf(site.place.folder, day) : null;
  const passphrase = await choosePassphrase(passphraseFile);
  const started = performance.now();
  const { files, bytes, unproven } = await sealedInto(place, { site, passphrase, brief: address });
  if (unproven !== null) throw new Error(SEAL_COMMAND.unproven[unproven]);
  say(SEAL_COMMAND.sealed(place.path, { files, bytes, seconds: (performance.now() - started) / 1000 }));
  if (place.is === 'file' && bytes > LARGE_BYTES) say(SEAL_COMMAND.large);
}

/** From here on one page is a burden for a telephone. */
const LARGE_BYTES = 50_000_000;

interface ToSeal {
  readonly site: JournalSite;
  readonly passphrase: string;
  /** The address of the brief that is sealed alone; null for the whole site. */
  readonly brief: string | null;
}

/** Threads for the index are started first, so that they are ready when the notes are read. */
async function sealedInto(place: SealedPlace, toSeal: ToSeal): Promise<SealedSite> {
  const progress = progressLine(SEAL_COMMAND.sealing);
  const builders = openBuilders();
  try {
    return await sealedWith(place, toSeal, { progress, builders });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(SEAL_COMMAND.notWritten(place.path), { cause: error });
  } finally {
    progress.end();
    await builders.close();
  }
}

interface Helpers {
  readonly progress: ProgressLine;
  readonly builders: Builders;
}

async function sealedWith(place: SealedPlace, { site, passphrase, brief }: ToSeal, { progress, builders }: Helpers) {
  const renderer = await site.renderer();
  // A promise of a note's code that nobody waits for would end the process.
  process.on('unhandledRejection', renderer.distrustCode);
  const journal = await loadTried(renderer);
  const opening = await makeOpeningPage(place.is);
  const files =
    brief === null
      ? siteFiles({ ...site, renderer, journal, builders, onProgress: progress.update, onFailed })
      : sheetFiles(await renderer.renderSheet(brief), site.clientFolder);
  return sealInThread({
    ...{ files, opening, passphrase, place, first: '/', idleMinutes: journal.idleMinutes },
    words: wordsOfFolder(site.place.folder),
    onProving: () => progress.retitle(SEAL_COMMAND.proving),
  });
}

function onFailed(address: string, reason: string): void {
  warn(BUILD_COMMAND.notMade(address, reason));
}

/** The address of the brief for the session of a day; the next one where none is given. */
function briefAddressOf(notes: string, day: string | undefined): string {
  if (day === undefined) return '/brief/';
  const session = sessionOfDay(readJournal(notes, { today: givenToday() }), day);
  return session === null ? '/brief/' : `${session.address}brief/`;
}
