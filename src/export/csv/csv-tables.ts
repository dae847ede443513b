import { notesOfJournal, type ExportedNote } from '../exported-note.ts';
import type { ExportedText, ExportFormat, ExportInput } from '../format.ts';
import { sharedRows } from '../shared/shared-parts.ts';
import { csvText } from './cell.ts';
import { NOTE_TABLES } from './tables.ts';

/** A folder of tables for spreadsheets; one that would have no row is not there. */
export const csvTables: ExportFormat = {
  name: 'csv',
  isFolder: true,
  ending: '-csv',
  holds: 'notes',
  takesFiles: false,
  texts: (input) => (input.share === 'all' ? wholeTables(notesOfJournal(input)) : sharedTables(input)),
};

function wholeTables(notes: readonly ExportedNote[]): ExportedText[] {
  return NOTE_TABLES.flatMap(({ name, columns, rowsOf }) => {
    const rows = notes.flatMap(rowsOf);
    return rows.length === 0 ? [] : [{ name: `${name}.csv`, text: csvText(columns, rows) }];
  });
}

function sharedTables({ journal, days }: ExportInput): ExportedText[] {
  return sharedRows(journal, days).map(({ name, columns, rows }) => ({
    name: `${name}.csv`,
    text: csvText(
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? null)),
    ),
  }));
}
