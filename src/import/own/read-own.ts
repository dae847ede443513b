import { FILES_FOLDER, OWN_FORMAT_NAME, OWN_VERSION, SCHEMA_ENDING } from '../../export/own/own-format.ts';
import { IMPORT_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { OWN_REFUSALS } from '../../messages/en/commands/import-own.ts';
import { LARGEST_NOTE_BYTES } from '../../read/folder/files.ts';
import { NOTE_FILE } from '../../read/folder/note-file.ts';
import { SETTINGS_FILE } from '../../read/settings/read-settings.ts';
import { filesEnding, LARGEST_TEXT_BYTES, type ImportSource } from '../source/source.ts';
import { parsedJson, recordIn, type JsonRecord } from '../values/json-values.ts';
import { clashAmong, isSafePath } from './own-path.ts';

/** A file of an export, at the place that it had in its journal. */
export interface OwnFile {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** All that an export of this program brings. */
export interface OwnExport {
  /** Notes and settings. */
  readonly notes: readonly OwnFile[];
  /** Pictures and other files, as far as they lie beside it. */
  readonly beside: readonly OwnFile[];
  /** Files that it names and that do not lie beside it. */
  readonly absent: readonly string[];
}

/** More than any journal has. */
const MOST_FILES = 200_000;

/** Reads an export of this program. Throws a sentence where it is none, is damaged, or was made to write anywhere else. */
export async function readOwnExport(source: ImportSource): Promise<OwnExport> {
  const path = exportIn(source);
  const whole = recordIn(parsedJson(await textOf(source, path)));
  if (whole === null) throw new Error(IMPORT_REFUSALS.brokenJson);
  holdOwn(whole);
  const notes = [...settingsIn(whole), ...listIn(whole, 'notes').map(noteIn)];
  const files = listIn(whole, 'files').map((file, index) => ({ path: pathIn(file, index) }));
  holdPlaces({ notes: notes.map((note) => note.path), files: files.map((file) => file.path) });
  const folder = `${path.slice(0, path.lastIndexOf('/') + 1)}${FILES_FOLDER}`;
  const there = new Set(source.files.map((file) => file.path));
  const isThere = (file: { readonly path: string }) => there.has(`${folder}/${file.path}`);
  return {
    notes,
    beside: files.filter(isThere).map((file) => ({ ...file, read: () => source.read(`${folder}/${file.path}`) })),
    absent: files.filter((file) => !isThere(file)).map((file) => file.path),
  };
}

/** The export itself, which may lie beside its schema, and files that end as it does. */
function exportIn(source: ImportSource): string {
  const found = filesEnding(source, '.json').filter(
    ({ path }) => !path.endsWith(SCHEMA_ENDING) && !path.split('/').slice(0, -1).includes(FILES_FOLDER),
  );
  const [only, ...more] = source.files.length === 1 ? source.files : found;
  if (only === undefined) throw new Error(IMPORT_REFUSALS.noFile('.json'));
  if (more.length > 0) throw new Error(IMPORT_REFUSALS.severalFiles('.json', more.length + 1));
  if (only.bytes > LARGEST_TEXT_BYTES) throw new Error(IMPORT_REFUSALS.tooLarge(only.path));
  return only.path;
}

/** Every sign as it is, also those that a note cannot have. */
async function textOf(source: ImportSource, path: string): Promise<string> {
  const bytes = await source.read(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(IMPORT_REFUSALS.otherEncoding(path), { cause: error });
  }
}

function holdOwn({ format, version, share }: JsonRecord): void {
  if (format !== OWN_FORMAT_NAME) throw new Error(OWN_REFUSALS.notOurs);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new Error(OWN_REFUSALS.notOurs);
  if (version > OWN_VERSION) throw new Error(OWN_REFUSALS.newer);
  if (share !== 'all') throw new Error(OWN_REFUSALS.partOnly);
}

function listIn(whole: JsonRecord, name: 'notes' | 'files'): JsonRecord[] {
  const list: unknown = whole[name];
  if (!Array.isArray(list)) throw new Error(OWN_REFUSALS.noList(name));
  if (list.length > MOST_FILES) throw new Error(IMPORT_REFUSALS.tooMuchInside);
  return list.map((value, index) => {
    const record = recordIn(value);
    if (record === null) throw new Error(OWN_REFUSALS.wrongItem(name, index + 1));
    return record;
  });
}

function settingsIn({ settings }: JsonRecord): OwnFile[] {
  if (settings === null) return [];
  const record = recordIn(settings);
  if (record === null) throw new Error(OWN_REFUSALS.wrongSettings);
  const bytes = bytesIn(record);
  if (bytes === null) throw new Error(OWN_REFUSALS.wrongSettings);
  return [{ path: SETTINGS_FILE, read: () => Promise.resolve(bytes) }];
}

function noteIn(note: JsonRecord, index: number): OwnFile {
  const bytes = bytesIn(note);
  const path: unknown = note['path'];
  if (bytes === null || typeof path !== 'string') throw new Error(OWN_REFUSALS.wrongItem('notes', index + 1));
  return { path, read: () => Promise.resolve(bytes) };
}

function pathIn(file: JsonRecord, index: number): string {
  const path: unknown = file['path'];
  if (typeof path !== 'string') throw new Error(OWN_REFUSALS.wrongItem('files', index + 1));
  return path;
}

/** The bytes of a note; null where they are no text, no base64, or larger than any note. */
function bytesIn({ raw, encoding }: JsonRecord): Uint8Array | null {
  if (typeof raw !== 'string' || raw.length > 2 * LARGEST_NOTE_BYTES) return null;
  const bytes = bytesOf(raw, encoding);
  return bytes === null || bytes.length > LARGEST_NOTE_BYTES ? null : bytes;
}

function bytesOf(raw: string, encoding: unknown): Uint8Array | null {
  if (encoding === 'utf-8') return raw.isWellFormed() ? Buffer.from(raw) : null;
  if (encoding !== 'base64') return null;
  const bytes = Buffer.from(raw, 'base64');
  return bytes.toString('base64') === raw ? bytes : null;
}

/** Each place is below the journal's folder, of its own, and of the kind that it is said to be. */
function holdPlaces({ notes, files }: { readonly notes: readonly string[]; readonly files: readonly string[] }): void {
  const isNote = (path: string) => NOTE_FILE.test(path) || path === SETTINGS_FILE;
  const wrong = [...notes.filter((path) => !isNote(path)), ...files.filter(isNote)];
  const unsafe = [...notes, ...files].find((path) => !isSafePath(path)) ?? wrong[0];
  if (unsafe !== undefined) throw new Error(OWN_REFUSALS.leadsElsewhere(unsafe));
  const clash = clashAmong([...notes, ...files]);
  if (clash !== null) throw new Error(OWN_REFUSALS.clash(clash));
}
