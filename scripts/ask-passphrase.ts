import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { password } from '@inquirer/prompts';
import { guessTimeInWords, PASSPHRASE_WORDS } from '../src/messages/en/commands/passphrase.ts';
import { randomWords } from '../src/passphrase/random-words.ts';
import { guessTimeOf } from '../src/passphrase/strength.ts';
import { fromCaller } from './called-from.ts';
import { isTerminal } from './terminal.ts';
import { warn } from './say.ts';

/** A pass phrase for something new: from a file, or asked twice. Throws a sentence where it would be guessed within a day. */
export async function choosePassphrase(file: string | undefined): Promise<string> {
  if (file === undefined && !isTerminal()) throw new Error(PASSPHRASE_WORDS.noTerminal);
  warn(PASSPHRASE_WORDS.forgotten);
  if (file === undefined) return askTwice();
  const given = passphraseIn(file);
  const { seconds, isTooShort } = guessTimeOf(given);
  if (isTooShort) throw new Error(PASSPHRASE_WORDS.tooShort(guessTimeInWords(seconds)));
  warn(PASSPHRASE_WORDS.known(guessTimeInWords(seconds)));
  return given;
}

/** The pass phrase of something that is sealed already. */
export async function givePassphrase(file: string | undefined): Promise<string> {
  if (file !== undefined) return passphraseIn(file);
  if (!isTerminal()) throw new Error(PASSPHRASE_WORDS.noTerminal);
  return password({ message: PASSPHRASE_WORDS.ask });
}

async function askTwice(): Promise<string> {
  warn(PASSPHRASE_WORDS.offer(randomWords()));
  for (;;) {
    const first = await password({ message: PASSPHRASE_WORDS.ask, validate: strongEnough });
    warn(PASSPHRASE_WORDS.known(guessTimeInWords(guessTimeOf(first).seconds)));
    if ((await password({ message: PASSPHRASE_WORDS.again })) === first) return first;
    warn(PASSPHRASE_WORDS.other);
  }
}

function strongEnough(phrase: string): true | string {
  const { seconds, isTooShort } = guessTimeOf(phrase);
  return isTooShort ? PASSPHRASE_WORDS.tooShort(guessTimeInWords(seconds)) : true;
}

const RIGHTS_OF_OTHERS = 0o077;

/** The first line of a file, which is seen from where the command was called. */
function passphraseIn(file: string): string {
  const [line = ''] = textOf(fromCaller(file)).split(/\r?\n/, 1);
  if (line === '') throw new Error(PASSPHRASE_WORDS.empty(file));
  return line;
}

function textOf(path: string): string {
  let handle: number | null = null;
  try {
    handle = openSync(path, 'r');
    const { mode } = fstatSync(handle);
    if (process.platform !== 'win32' && (mode & RIGHTS_OF_OTHERS) !== 0) warn(PASSPHRASE_WORDS.openToOthers(path));
    return readFileSync(handle, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Error(PASSPHRASE_WORDS.unreadable(path), { cause: error });
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
