import { diagnosticAt, finding, inFile, START_OF_FILE, type Finding } from '../notes/diagnostic.ts';
import picomatch from 'picomatch';
import { today as todayOnTheClock, type Day } from '../calendar/day.ts';
import { FOLDER_WORDS } from '../messages/en/folders.ts';
import { isFolder, listFiles, readBytes, type FoundFile } from './folder/files.ts';
import { joinNotes } from './join/join-notes.ts';
import type { Journal } from '../notes/journal.ts';
import type { Preset } from '../brief/sections/presets.ts';
import type { Paper, Settings } from '../notes/settings.ts';
import { parseNote, LEFT_OUT, type ParsedFile } from './read-note.ts';
import { isNearlySettings, readSettings, SETTINGS_FILE } from './settings/read-settings.ts';
import { layoutOf, type Layout } from './place/layout.ts';
import { nearlyKnownFolders } from './folder/folder-names.ts';
import { conflictCopies, isImportWords, isOfPrograms, isWordDocument } from './folder/other-files.ts';
import { nearlySamePaths } from './folder/names-on-disk.ts';
import { NOTE_FILE } from './folder/note-file.ts';
import { templateFolders } from './folder/template-folders.ts';

/** What a command puts in place of the settings of the brief. */
export interface BriefOptions {
  readonly preset?: Preset | undefined;
  readonly paper?: Paper | undefined;
  readonly lookBack?: Day | undefined;
}

export interface ReadOptions {
  readonly brief?: BriefOptions | undefined;
  /** A text in place of the file of settings, to see what it would make of the folder. */
  readonly settings?: string;
  /** Replaces the settings' own fixed day and the clock. */
  readonly today?: Day | undefined;
  /** How one file becomes a note; a cache may stand in front of it. */
  readonly parse?: Parse;
  /** What is known of a file, read in this layout, that need not be read again; null where it must be. */
  readonly known?: (path: string, layout: Layout) => ParsedFile | null;
  /** The bytes of a note that was just read; null where it was not. */
  readonly atHand?: ((path: string) => Uint8Array | null) | undefined;
}

type Parse = (path: string, bytes: Uint8Array, layout: Layout) => ParsedFile;

const PLAIN_TEXT = /\.txt$/i;
/** Pictures and recordings may lie anywhere in the folder; they are shown where a note links to them. */
const ATTACHMENT = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|pdf|mp3|m4a|wav|ogg|mp4|mov|webm)$/i;
const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Reads a folder of notes. It is never written to; throws only where there is no such folder. */
export function readJournal(folder: string, options: ReadOptions = {}): Journal {
  if (!isFolder(folder)) throw new Error(FOLDER_WORDS.noNotes(folder));
  const { settings: read, diagnostics, placeOf } = readSettings(folder, options.settings ?? null);
  const settings = withBrief(read, options.brief ?? {});
  const layout = layoutOf(settings.layout);
  const isIgnored = ignores(settings.ignore);
  const files = listFiles(folder, isIgnored).filter(({ path }) => path !== SETTINGS_FILE && !isImportWords(path));
  const paths = files.map(({ path }) => path);
  const attachments = new Set(
    files.filter(({ path, is }) => is === 'file' && ATTACHMENT.test(path)).map(({ path }) => path),
  );
  const found = readFiles({
    folder,
    layout,
    files: files.filter(({ path }) => !attachments.has(path)),
    parse: options.parse ?? parseNote,
    known: options.known ?? (() => null),
    bytesOf: (path) => options.atHand?.(path) ?? readBytes(folder, path),
  });
  const today = options.today ?? settings.today ?? todayOnTheClock();
  return joinNotes({
    settings,
    placeInSettings: placeOf,
    today,
    attachments,
    ...found,
    diagnostics: [
      ...diagnostics,
      ...nearlySamePaths(paths),
      ...nearlyKnownFolders(paths, layout),
      ...found.diagnostics,
    ],
  });
}

interface FilesToRead {
  readonly folder: string;
  readonly layout: Layout;
  readonly files: readonly FoundFile[];
  readonly parse: Parse;
  readonly known: NonNullable<ReadOptions['known']>;
  /** What `readBytes` gives. */
  readonly bytesOf: (path: string) => ReturnType<typeof readBytes>;
}

type Reading = Pick<FilesToRead, 'layout' | 'parse' | 'known' | 'bytesOf'>;

/** What became of the files: notes, drafts, and those that are only named or counted. */
function readFiles({ folder, files, ...reading }: FilesToRead) {
  const copies = conflictCopies(files.map(({ path }) => path));
  const templates = templateFolders(folder);
  const read = files.map((file) => {
    const isNone = isOfPrograms(file.path) || templates.some((one) => file.path.startsWith(one));
    const original = copies.get(file.path);
    if (isNone) return { file, parsed: LEFT_OUT };
    const isCopy = original !== undefined;
    return {
      file,
      parsed: isCopy ? named(file.path, finding('conflict-copy', { original })) : readFile(file, reading),
    };
  });
  const leftOut = read.filter(({ parsed }) => parsed.isTemplate).length;
  return {
    notes: read.flatMap(({ parsed }) => (parsed.note && !parsed.isDraft ? [parsed.note] : [])),
    drafts: read.filter(({ parsed }) => parsed.isDraft).map(({ file }) => file.path),
    diagnostics: read.flatMap(({ parsed }) => parsed.diagnostics),
    files: read.length - leftOut,
    leftOut,
  };
}

function withBrief(settings: Settings, { preset, paper, lookBack }: BriefOptions): Settings {
  return {
    ...settings,
    paper: paper ?? settings.paper,
    brief: {
      ...settings.brief,
      preset: preset ?? settings.brief.preset,
      lookBack: lookBack ?? settings.brief.lookBack,
    },
  };
}

function readFile(file: FoundFile, { layout, parse, known, bytesOf }: Reading): ParsedFile {
  if (file.is === 'link') return named(file.path, finding('link'));
  if (file.is === 'closed-folder') return named(file.path, finding('closed-folder'));
  if (file.is === 'other') return named(file.path, finding('unreadable'));
  if (isNearlySettings(file.path)) return named(file.path, finding('settings-name'));
  if (isWordDocument(file.path)) return named(file.path, finding('word-document'));
  if (!isNoteFile(file.path, layout)) return named(file.path, finding('not-markdown'));
  const before = known(file.path, layout);
  if (before !== null) return before;
  const bytes = bytesOf(file.path);
  if (bytes === null) return named(file.path, finding('unreadable'));
  if (typeof bytes === 'number')
    return named(file.path, finding('too-large', { megabytes: Math.ceil(bytes / BYTES_PER_MEGABYTE) }));
  return parse(file.path, bytes, layout);
}

/** Editors that know no Markdown write texts; elsewhere than with the entries, one with a day in its name may be anything. */
function isNoteFile(path: string, layout: Layout): boolean {
  return NOTE_FILE.test(path) && (!PLAIN_TEXT.test(path) || layout.kindOf(path) === 'entry');
}

function named(path: string, found: Finding): ParsedFile {
  return {
    note: null,
    isDraft: false,
    isTemplate: false,
    diagnostics: [inFile(path, diagnosticAt(START_OF_FILE, found))],
  };
}

/** Globs as in `.gitignore`: one without a slash is a name anywhere, and a slash at the end changes nothing. */
function ignores(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch(
    globs.map((glob) => glob.replace(/(?<!\/)\/+$/, '')),
    { dot: true, basename: true },
  );
}
