import { existsSync, statSync } from 'node:fs';
import { PASSPHRASE_WORDS } from '../src/messages/en/commands/passphrase.ts';
import { UNSEAL_COMMAND } from '../src/messages/en/commands/seal.ts';
import { DamagedError } from '../src/sealed/format/damage.ts';
import { openSealed, type OpenedSite } from '../src/sealed/format/open-sealed.ts';
import { isSealedPage, readSealed } from '../src/sealed/seal/read-sealed.ts';
import { writeUnsealed } from '../src/sealed/seal/unseal.ts';
import { fromCaller } from './called-from.ts';
import { givePassphrase } from './ask-passphrase.ts';
import { commandNamed } from './command.ts';
import { isFreeFolder } from './empty-folder.ts';
import { say } from './say.ts';
import { endWith } from './terminal.ts';

interface Options {
  readonly out: string;
  readonly passphraseFile?: string;
}

// Not awaited: where the input ends the question does too, and a program that waits for it would warn of that.
void commandNamed('unseal')
  .description(UNSEAL_COMMAND.about)
  .argument('<file>', UNSEAL_COMMAND.argument)
  .requiredOption('--out <folder>', UNSEAL_COMMAND.out)
  .option('--passphrase-file <file>', PASSPHRASE_WORDS.file)
  .allowExcessArguments(false)
  .action((file: string, options: Options) => unseal(file, options).catch(endWith))
  .parseAsync();

async function unseal(file: string, { out, passphraseFile }: Options): Promise<void> {
  const [path, folder] = [fromCaller(file), fromCaller(out)];
  if (!existsSync(path)) throw new Error(UNSEAL_COMMAND.notThere(path));
  if (!statSync(path).isDirectory() && !isSealedPage(path)) throw new Error(UNSEAL_COMMAND.notSealed(path));
  if (!isFreeFolder(folder)) throw new Error(UNSEAL_COMMAND.notEmpty(folder));
  const site = await inWords(() => opened(path, passphraseFile));
  const { files, lost } = await writeUnsealed(site, folder);
  say(UNSEAL_COMMAND.written(files, folder));
  if (lost.length === 0) return;
  say(UNSEAL_COMMAND.lost(lost.length));
  for (const one of lost) say(`  ${one}`);
  process.exitCode = 1;
}

async function opened(path: string, passphraseFile: string | undefined): Promise<OpenedSite> {
  const { source } = readSealed(path);
  const site = await openSealed(source, await givePassphrase(passphraseFile));
  if (!site) throw new Error(PASSPHRASE_WORDS.wrong);
  return site;
}

/** Says of what is damaged what can still be done. */
async function inWords<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof DamagedError) throw new Error(UNSEAL_COMMAND.damage[error.damage], { cause: error });
    throw error;
  }
}
