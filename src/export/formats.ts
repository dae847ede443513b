import { csvTables } from './csv/csv-tables.ts';
import type { ExportFormat } from './format.ts';
import { ics } from './ics/ics.ts';
import { json } from './json/json.ts';
import { markdown } from './markdown/markdown.ts';

/** The forms in which a journal can be taken elsewhere, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [json, csvTables, ics, markdown];

/** The format of a name, or null. */
export function exportFormatNamed(name: string): ExportFormat | null {
  return EXPORT_FORMATS.find((format) => format.name === name.toLowerCase()) ?? null;
}
