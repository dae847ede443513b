import { randomInt } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Words that nobody else has ever written, so that whoever has one has it from the notes they stand in. */
export interface Canaries {
  readonly inText: string;
  readonly inField: string;
  /** A journal with one in its text, a field, a tag, a question that is printed and the name of a file. */
  readonly notes: Readonly<Record<string, string>>;
  /**
   * Every file below the folders in which one stands, in clear, packed or in its name. Folders whose name is `leftOut` are not
   * looked into.
   */
  readonly foundBelow: (folders: readonly string[], leftOut?: readonly string[]) => string[];
}

export function newCanaries(): Canaries {
  const words = Array.from({ length: 5 }, newWord);
  const [inText = '', inField = '', inTag = '', inName = '', inAsk = ''] = words;
  const notes = {
    'journal/2026-11-20.md': `---\nplace: ${inField}\n---\nA ${inText} evening. #${inTag}\n\n- [?] What of the ${inAsk}?\n`,
    [`wins/2026-11-21-${inName}.md`]: '---\nwhat: Went.\nshare: brief\n---\n',
    'journal/2026-11-22.md': '![a picture](sea.png)\n',
  };
  const foundBelow = (folders: readonly string[], leftOut: readonly string[] = []) =>
    folders.flatMap((folder) => below(folder, leftOut)).filter((path) => holdsOneOf(path, words));
  return { inText, inField, notes, foundBelow };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_OF_A_WORD = 14;

function newWord(): string {
  return Array.from({ length: LETTERS_OF_A_WORD }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
}

/** Files and folders. What is gone by the time it is looked at held nothing. */
function below(place: string, leftOut: readonly string[]): string[] {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.isFile() ? [place] : [];
  const names = orElse(() => readdirSync(place), []).filter((name) => !leftOut.includes(name));
  return [place, ...names.flatMap((name) => below(join(place, name), leftOut))];
}

function holdsOneOf(path: string, words: readonly string[]): boolean {
  const bytes = orElse(() => readFileSync(path), Buffer.alloc(0));
  const unpacked = [gunzipSync, inflateSync, inflateRawSync].map((unpack) => orElse(() => unpack(bytes), bytes));
  // Some programs keep two bytes a letter.
  const texts = [path.slice(path.lastIndexOf('/')), ...[bytes, ...unpacked].map((one) => one.toString('latin1'))];
  return texts.some((text) => words.some((word) => text.replaceAll('\0', '').includes(word)));
}

function orElse<Value>(make: () => Value, otherwise: Value): Value {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
