import { today } from '../calendar/day.ts';
import { digestOf } from '../notes/digest.ts';
import { imprintOf, listFiles, type FoundFile } from '../read/folder/files.ts';
import { templateFolders } from '../read/folder/template-folders.ts';
import { NOTE_FILE } from '../read/folder/note-file.ts';
import type { BytesAtHand, JournalPlace } from './load-journal.ts';

/** Everything that a site is made from, as it was found. */
export interface Inputs {
  /** Where it is the same, so is every byte of the site. */
  readonly name: string;
  /** Notes as they were read for the name, so that they need not be read again; each is given once. */
  readonly atHand: BytesAtHand;
}

/** So much is held until it is asked for; what is beyond is read again. */
const MOST_BYTES_HELD = 64 * 1024 * 1024;

/**
 * Reads all that a site is made from: each file below the folder of notes, whatever it is, the sample that the guide shows, the
 * day and the version of the program.
 */
export function readInputs({ folder, sampleFolder, today: given, brief, version }: JournalPlace): Inputs {
  const held = new Map<string, Uint8Array>();
  let bytesHeld = 0;
  const hold = (path: string, imprint: Uint8Array | string) => {
    if (typeof imprint === 'string' || !NOTE_FILE.test(path) || bytesHeld + imprint.length > MOST_BYTES_HELD) return;
    held.set(path, imprint);
    bytesHeld += imprint.length;
  };
  const around = JSON.stringify([version, given ?? today(), brief ?? null, templateFolders(folder)]);
  return {
    name: digestOf(
      around,
      digestOfFiles(folder, hold),
      digestOfFiles(sampleFolder, () => undefined),
    ),
    atHand: (path) => {
      const bytes = held.get(path) ?? null;
      held.delete(path);
      return bytes;
    },
  };
}

function digestOfFiles(folder: string, onRead: (path: string, imprint: Uint8Array | string) => void): string {
  const lineOf = ({ path, is }: FoundFile) => {
    if (is !== 'file') return `${path} ${is} `;
    const imprint = imprintOf(folder, path);
    onRead(path, imprint);
    return `${path} ${is} ${digestOf(imprint)}`;
  };
  return listFiles(folder, () => false)
    .map(lineOf)
    .join('\n');
}
