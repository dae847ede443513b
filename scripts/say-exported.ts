import { exportedNotes, notesOfJournal } from '../src/export/exported-note.ts';
import type { ExportedText, ExportFormat, ExportInput } from '../src/export/format.ts';
import { EXPORT_COMMAND } from '../src/messages/en/commands/export.ts';
import type { ExportPlace } from './export-place.ts';
import { listSome } from './list-some.ts';
import { say, safeLines, warn } from './say.ts';
import type { WrittenExport } from './write-export.ts';

/**
 * Writes an export of one file to the standard output and nothing else. On a terminal, signs that it would obey are written out.
 */
export function printExport({ isFolder }: ExportFormat, [text]: readonly ExportedText[]): void {
  if (isFolder) throw new Error(EXPORT_COMMAND.noOutput);
  const written = text?.text ?? '';
  process.stdout.write(process.stdout.isTTY ? safeLines(written) : written);
}

interface Exported {
  readonly format: ExportFormat;
  readonly input: ExportInput;
  readonly place: ExportPlace;
  readonly takesFiles: boolean;
}

/** Says what was written where, what of the folder is not in it, and who may read it. */
export function sayExported({ paths, notCopied }: WrittenExport, { format, input, place, takesFiles }: Exported): void {
  if (format.isFolder) say(EXPORT_COMMAND.tables(place.folder ?? '', paths.length));
  else for (const path of paths) say(path);
  if (input.share === 'brief') {
    say(EXPORT_COMMAND.briefOnly);
    return;
  }
  if (format.holds === 'days') {
    say(EXPORT_COMMAND.days);
    return;
  }
  for (const line of linesAbout(format, input)) say(line);
  if (format.takesFiles && input.files.beside.length > 0)
    say(
      takesFiles
        ? EXPORT_COMMAND.copied(input.files.beside.length)
        : EXPORT_COMMAND.onlyNamed(input.files.beside.length),
    );
  for (const line of listSome(notCopied, EXPORT_COMMAND.notCopied)) warn(line);
  for (const line of listSome(input.files.leftOut, ({ path, why }) => EXPORT_COMMAND.leftOut(path, why))) warn(line);
  say(EXPORT_COMMAND.inClear);
  if (notCopied.length > 0) process.exitCode = 1;
}

function linesAbout({ holds }: ExportFormat, input: ExportInput): string[] {
  const files = exportedNotes(input);
  const notes = holds === 'files' ? files : notesOfJournal(input);
  const isPart = input.days.from !== null || input.days.to !== null;
  const counts = {
    notes: notes.length,
    drafts: notes.filter(({ state }) => state === 'draft').length,
    leftOut: notes.filter(({ state }) => state === 'left-out').length,
    unreadable: notes.filter(({ isReadable, state }) => !isReadable && state !== 'left-out').length,
    withoutDay: isPart ? notes.filter(({ day }) => day === null).length : 0,
  };
  const others = files.length - notes.length;
  return [EXPORT_COMMAND.notes(counts), ...(others > 0 ? [EXPORT_COMMAND.onlyInJson(others)] : [])];
}
