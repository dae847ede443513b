import { isUtf8 } from 'node:buffer';
import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { Mark } from '../markdown/outline.ts';
import type { Journal } from '../notes/journal.ts';
import type { NoteKind } from '../notes/kinds/kinds.ts';
import type { ReadNote } from '../notes/note.ts';
import type { Property } from '../notes/property.ts';
import type { Share } from '../notes/share-level.ts';
import { layoutOf } from '../read/place/layout.ts';
import { parseNote } from '../read/read-note.ts';
import { parseYaml } from '../read/yaml/parse-yaml.ts';
import { isAskedFor, type ExportInput } from './format.ts';
import type { ReadFile } from './journal-files.ts';

/**
 * What the program makes of a file: a note that it shows, a draft, a file that it leaves out (a template, the copy of a
 * conflict, what the settings ignore), or one that is no text.
 */
export const NOTE_STATES = ['shown', 'draft', 'left-out', 'no-text'] as const;

/** A file's bytes as JSON can hold them: as text where they are UTF-8, to the byte, else in base64. */
interface RawFile {
  readonly raw: string;
  readonly encoding: 'utf-8' | 'base64';
}

/** A note with all that its file says. */
export interface ExportedNote extends RawFile {
  readonly path: string;
  readonly state: (typeof NOTE_STATES)[number];
  readonly kind: NoteKind | null;
  readonly day: Day | null;
  readonly time: ClockTime | null;
  readonly title: string | null;
  readonly tags: readonly string[];
  readonly share: Share | null;
  /** What an import says it came from: its program, and its name there. */
  readonly imported: string | null;
  readonly isReadable: boolean;
  /** Whether the text begins with the title, as a heading. */
  readonly isTitleInText: boolean;
  /** By our names, with values of their types. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields of the writer's own. */
  readonly ownFields: readonly Property[];
  readonly marks: readonly Mark[];
  /** Below the frontmatter; the whole file where that cannot be read. */
  readonly text: string;
}

/** Every note file of the days that are asked for, in the order of the paths. */
export function exportedNotes({ journal, files, days }: ExportInput): ExportedNote[] {
  const shown = new Map<string, ReadNote>(journal.notes.map((note) => [note.path, note]));
  return files.notes
    .map((file) => toExportedNote(file, shown.get(file.path), journal))
    .filter(({ day }) => isAskedFor(day, days));
}

/** Of these, what the journal's writer would call a note: those that are shown, and drafts. */
export function notesOfJournal(input: ExportInput): ExportedNote[] {
  return exportedNotes(input).filter(({ state }) => state === 'shown' || state === 'draft');
}

function toExportedNote(file: ReadFile, shown: ReadNote | undefined, journal: Journal): ExportedNote {
  const parsed = shown ?? parseNote(file.path, file.bytes, layoutOf(journal.settings.layout)).note;
  const raw = rawOf(file.bytes);
  if (!parsed) return { ...NOTHING, ...raw, path: file.path, state: isText(file, journal) ? 'left-out' : 'no-text' };
  const { path, kind, day, time, title, tags, share, isReadable, properties, marks, body } = parsed;
  return {
    ...{ path, kind, day, time, title, tags, share, isReadable, marks },
    state: shown ? 'shown' : journal.drafts.has(path) ? 'draft' : 'left-out',
    isTitleInText: parsed.opensWithTitle,
    imported: importedFrom(parsed),
    fields: { ...parsed.fields },
    ownFields: properties,
    text: body,
    ...raw,
  };
}

const NOTHING = {
  ...{ kind: null, day: null, time: null, title: null, tags: [], share: null, imported: null, isReadable: false },
  ...{ isTitleInText: false, fields: {}, ownFields: [], marks: [], text: '' },
} as const;

/** A template is text of which no note is made, and nothing is said of it. */
function isText({ path }: ReadFile, { diagnosticsOf }: Journal): boolean {
  return !diagnosticsOf.get(path)?.some(({ code }) => code === 'binary');
}

function importedFrom({ frontmatter }: ReadNote): string | null {
  if (!/^imported\s*:/im.test(frontmatter)) return null;
  const value = parseYaml(frontmatter, 1).fields.values.get('imported');
  return typeof value === 'string' ? value : null;
}

/** The bytes of a file for JSON. A byte order mark is kept, and so is every line end. */
export function rawOf(bytes: Uint8Array): RawFile {
  if (!isUtf8(bytes)) return { raw: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
  return { raw: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
}
