import { today } from '../calendar/day.ts';
import { digestOf } from '../notes/digest.ts';
import { imprintOf, listFiles, type FoundFile } from '../read/folder/files.ts';
import { NOTE_FILE } from '../read/folder/note-file.ts';
import { templateFolders } from '../read/folder/template-folders.ts';
import type { BytesAtHand, JournalPlace } from './load-journal.ts';

/** Everything that a site is made from, as it was found. */
export interface Inputs {
  /** Where it is the same, so is every byte of the site. */
  readonly name: string;
  readonly notes: HeldNotes;
}

/** Notes as they were read, one after the other, so that they need not be read again. */
export interface HeldNotes {
  readonly paths: readonly string[];
  /** Behind which byte each ends. */
  readonly ends: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** So much is held; what is beyond is read again. */
const MOST_BYTES_HELD = 128 * 1024 * 1024;

/**
 * Reads all that a site is made from: each file below the folder of notes, whatever it is, the sample that the guide shows, the
 * day and the version of the program.
 */
export function readInputs({ folder, sampleFolder, today: given, brief, version }: JournalPlace): Inputs {
  const around = JSON.stringify([version, given ?? today(), brief ?? null, templateFolders(folder)]);
  const { hold, held } = holder();
  const name = digestOf(
    around,
    digestOfFiles(folder, hold),
    digestOfFiles(sampleFolder, () => undefined),
  );
  return { name, notes: held() };
}

type OnRead = (path: string, imprint: Uint8Array | string) => void;

function digestOfFiles(folder: string, onRead: OnRead): string {
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

function holder(): { readonly hold: OnRead; readonly held: () => HeldNotes } {
  const notes: Uint8Array[] = [];
  const [paths, ends]: [string[], number[]] = [[], []];
  let all = 0;
  const hold: OnRead = (path, imprint) => {
    if (typeof imprint === 'string' || !NOTE_FILE.test(path) || all + imprint.length > MOST_BYTES_HELD) return;
    notes.push(imprint);
    paths.push(path);
    ends.push((all += imprint.length));
  };
  const held = () => {
    const bytes = new Uint8Array(all);
    for (const [index, note] of notes.entries()) bytes.set(note, (ends[index] ?? 0) - note.length);
    return { paths, ends, bytes };
  };
  return { hold, held };
}

/** Gives each of the notes once. */
export function bytesAtHand({ paths, ends, bytes }: HeldNotes): BytesAtHand {
  const places = new Map(paths.map((path, index) => [path, index]));
  return (path) => {
    const index = places.get(path);
    if (index === undefined) return null;
    places.delete(path);
    return bytes.subarray(ends[index - 1] ?? 0, ends[index]);
  };
}
