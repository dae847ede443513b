import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { parseNote, type ParsedFile } from '../../src/read/read-note.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { told } from '../told.ts';

/** Files by their path; what is no text is written as bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const TODAY: Day = '2026-11-23';

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The journal that these files make, on a fixed day. */
export function journalOf(files: Files): Journal {
  return readJournal(folderOf(files), { today: TODAY });
}

/** One file read by itself. */
export function parse(text: string, path = 'journal/2026-11-23.md'): ParsedFile {
  return parseNote(path, new TextEncoder().encode(text));
}

/** `4:3 night.quality message…` of each problem. */
export function said(diagnostics: ParsedFile['diagnostics']): string[] {
  return told(diagnostics).map(({ line, column, field, message }) => `${line}:${column} ${field ?? '-'} ${message}`);
}

/** Only where the problems are and which field they name. */
export function places(diagnostics: ParsedFile['diagnostics']): string[] {
  return diagnostics.map(({ line, column, field }) => `${line}:${column} ${field ?? '-'}`);
}
