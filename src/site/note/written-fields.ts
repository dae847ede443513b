import { isDay } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import { fieldTable } from '../../read/schema/field-table.ts';
import type { Note } from '../../notes/note.ts';
import { capital } from '../../messages/en/notes.ts';

/** A field of a note in words: its name, and a line for each value. */
export type WrittenField = readonly [name: string, lines: readonly string[]];

/** Fields that a page shows elsewhere, or that steer it. */
const NOT_LISTED: ReadonlySet<string> = new Set([
  ...['title', 'tags', 'type', 'date', 'day', 'time', 'share', 'draft', 'brief', 'event'],
  ...['session', 'homework', 'goal', 'imported'],
]);

/** The fields as they stand in the file, in its order, each called by what it is for. */
export function writtenFields(note: Note, language: string): WrittenField[] {
  const own = new Set(note.properties.map(({ name }) => name));
  const listed = note.written.filter(({ name }) => own.has(name) || !NOT_LISTED.has(name));
  const nameOf = new Map(fieldTable(note.kind).own.map(({ name, about }) => [name, about]));
  return listed.map(({ name, lines }) => inWords(nameOf.get(name) ?? nameInWords(name), lines, language));
}

/** The fields of the writer's own alone, in the same words. */
export function ownFields({ properties }: Note, language: string): WrittenField[] {
  return properties.map(({ name, lines }) => inWords(nameInWords(name), lines, language));
}

function inWords(name: string, lines: readonly string[], language: string): WrittenField {
  return [capital(name), lines.map((line) => (isDay(line) ? formatDay(line, 'long', language) : line))];
}

function nameInWords(name: string): string {
  return name.replaceAll('_', ' ');
}
