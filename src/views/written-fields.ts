import { isDay } from '../calendar/day.ts';
import { formatDay } from '../calendar/words.ts';
import { fieldTable } from '../journal/field-table.ts';
import type { Note } from '../journal/note.ts';
import { parseYaml } from '../journal/yaml.ts';
import { capital } from '../words/notes.ts';

/** A field of a note in words: its name, and a line for each value. */
export type WrittenField = readonly [name: string, lines: readonly string[]];

/** Fields that a page shows elsewhere, or that steer it. */
const NOT_LISTED: ReadonlySet<string> = new Set([
  ...['title', 'tags', 'type', 'date', 'day', 'time', 'share', 'draft', 'brief', 'event'],
  ...['session', 'homework', 'goal'],
]);

/** The fields as they stand in the file, in its order, each called by what it is for. */
export function writtenFields(note: Note, language: string): WrittenField[] {
  const { own } = fieldTable(note.kind);
  const nameOf = new Map(own.map(({ name, about }) => [name, about]));
  const { values } = parseYaml(note.frontmatter, 1).fields;
  return [...values]
    .filter(([name, value]) => !NOT_LISTED.has(name) && value !== null && value !== '')
    .map(([name, value]) => [
      capital(nameOf.get(name) ?? name.replaceAll('_', ' ')),
      linesOf(value).map((line) => (isDay(line) ? formatDay(line, 'long', language) : line)),
    ]);
}

function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(inOneLine);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([name, inner]) => `${name.replaceAll('_', ' ')}: ${inOneLine(inner)}`);
  }
  return inOneLine(value)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inOneLine).join(', ');
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return linesOf(value).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
