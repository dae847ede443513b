import type { Note } from '../journal/note.ts';
import { parseYaml } from '../journal/yaml.ts';
import { capital } from '../words/notes.ts';

/** A field of a note in words: its name, and a line for each value. */
export type WrittenField = readonly [name: string, lines: readonly string[]];

/** Fields that a page shows elsewhere, or that steer it. */
const NOT_LISTED = new Set(['title', 'tags', 'type', 'date', 'day', 'share', 'draft', 'brief', 'event', 'session']);

/** The fields as they stand in the file, in its order. */
export function writtenFields(note: Note): WrittenField[] {
  const { values } = parseYaml(note.frontmatter, 1).fields;
  return [...values]
    .filter(([name, value]) => !NOT_LISTED.has(name) && value !== null && value !== '')
    .map(([name, value]) => [capital(name.replaceAll('_', ' ')), linesOf(value)]);
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
