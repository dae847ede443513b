import { parseSettings } from '../../read/settings/read-settings.ts';
import { exportedNotes, rawOf, type ExportedNote } from '../exported-note.ts';
import type { ExportedText, ExportFormat, ExportInput } from '../format.ts';
import { derivedFrom } from './derived.ts';
import { wholeSchema } from './json-schema.ts';
import { sharedSchema, sharedValue } from './shared-json.ts';
import { OWN_FORMAT_NAME, OWN_VERSION, SCHEMA_ENDING } from '../own/own-format.ts';

/** One file of all there is, in an order that is always the same, and its schema beside it. */
export const json: ExportFormat = {
  name: 'json',
  isFolder: false,
  ending: '.json',
  holds: 'files',
  takesFiles: true,
  texts,
};

function texts(input: ExportInput): ExportedText[] {
  const isWhole = input.share === 'all';
  const value = isWhole ? wholeValue(input) : sharedValue(input);
  if (value === null) return [];
  return [
    { name: '.json', text: asJson(value) },
    { name: SCHEMA_ENDING, text: asJson(isWhole ? wholeSchema() : sharedSchema()) },
  ];
}

/** Null where there are no notes. */
function wholeValue(input: ExportInput): Readonly<Record<string, unknown>> | null {
  const { files, days, journal, share } = input;
  const { settings } = files;
  const notes = exportedNotes(input);
  if (notes.length === 0) return null;
  return {
    ...{ format: OWN_FORMAT_NAME, version: OWN_VERSION, ...days, share },
    settings: settings && { fields: parseSettings(settings.bytes).fields, ...rawOf(settings.bytes) },
    notes: notes.map(noteValue),
    files: files.beside,
    left_out: files.leftOut,
    derived: derivedFrom(journal, days),
  };
}

function noteValue({ isReadable, fields, ownFields, marks, text, raw, encoding, ...about }: ExportedNote) {
  const { path, state, kind, day, time, title, tags, share, imported } = about;
  return {
    ...{ path, state, kind, day, time, title, tags, share, imported, is_readable: isReadable, fields },
    ...{ own_fields: ownFields, marks, text, raw, encoding },
  };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
