import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import type { HabitValue, Night } from '../../notes/kinds/entry.ts';
import { fieldLine, inOneLine, yamlText } from '../../writing/yaml-line.ts';
import { placedMedia, withLinks, withMedia, type ImportedEntry, type KeptRow } from '../records.ts';
import { escapedMarkdown } from '../values/plain-markdown.ts';

/** Media as the note may name them: by a path beside the notes, or why they did not come. */
export interface PlacedMedia {
  readonly name: string;
  /** Below the journal's folder; null where it was not taken. */
  readonly path: string | null;
  readonly isShown: boolean;
  /** Why it was not taken, as a sentence. */
  readonly why: string | null;
}

/** An entry as it goes into a file: its habits by the names they have in this journal, its media where they go. */
export interface EntryFileInput {
  readonly entry: ImportedEntry;
  /** With the format's name, and its version. */
  readonly imported: string;
  /** Below the journal's folder. */
  readonly path: string;
  readonly habits: ReadonlyMap<string, HabitValue>;
  readonly media: readonly PlacedMedia[];
  /** Where each of the entry's links leads, as its text says it; null for words alone. */
  readonly links: readonly (string | null)[];
}

/**
 * How carefully a text is written: as it is, with every sign of Markdown escaped, or so that not a word of it is taken for a
 * field, and the note is on its own page only.
 */
export const WAYS_OF_WRITING = ['as-it-is', 'escaped', 'closed'] as const;
export type WayOfWriting = (typeof WAYS_OF_WRITING)[number];

function linkOf(words: string, target: string | null): string {
  if (target === null) return words;
  return `[${words}](${target.includes(' ') ? `<${target}>` : target})`;
}

/** The text of the file that an entry becomes. */
export function entryFileText(input: EntryFileInput, way: WayOfWriting): string {
  const { entry, media } = input;
  const rows = [...(way === 'closed' ? wordRows(entry) : []), ...entry.rows, ...mediaRows(input)];
  const shown = new Set(media.flatMap(({ isShown }, index) => (isShown ? [index] : [])));
  const body = withLinks(
    bodyText(entry.text, way, (index) => (shown.has(index) ? pictureLink(input, index) : '')),
    (index, words) => linkOf(words, input.links[index] ?? null),
  );
  const kept = rows.map(([name, value]) => keptLine([name, value], way));
  const parts = [body, ...unplacedPictures(input), kept.join('\n')].filter((part) => part !== '');
  return [`---`, ...fieldsOf(input, way), '---', ...parts.flatMap((part) => ['', part]), ''].join('\n');
}

function fieldsOf({ entry, imported, habits }: EntryFileInput, way: WayOfWriting): string[] {
  const { time, title, mood, energy, stress, feelings, tags, night } = entry;
  const words = way === 'closed' ? [] : wordFields({ title, feelings, tags });
  return [
    fieldLine('imported', yamlText(imported)),
    ...(way === 'closed' ? [fieldLine('share', 'never')] : []),
    ...(time === null ? [] : [fieldLine('time', yamlText(time))]),
    ...words,
    ...Object.entries({ mood, energy, stress }).flatMap(([name, value]) =>
      value === null ? [] : [fieldLine(name, String(value))],
    ),
    ...groupOf('night', nightLines(night)),
    ...groupOf(
      'habits',
      [...habits].map(([id, value]) => fieldLine(yamlText(id), habitText(value))),
    ),
  ];
}

function wordFields({ title, feelings, tags }: Pick<ImportedEntry, 'title' | 'feelings' | 'tags'>): string[] {
  const list = (words: readonly string[]) => `[${[...new Set(words)].map(yamlText).join(', ')}]`;
  return [
    ...(title === null || inOneLine(title) === '' ? [] : [fieldLine('title', yamlText(title))]),
    ...(feelings.length === 0 ? [] : [fieldLine('feelings', list(feelings))]),
    ...(tags.length === 0 ? [] : [fieldLine('tags', list(tags))]),
  ];
}

function groupOf(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

function nightLines(night: Night | null): string[] {
  return Object.entries(night ?? {}).map(([name, value]) =>
    fieldLine(name, typeof value === 'string' ? yamlText(value) : String(value)),
  );
}

function habitText(value: HabitValue): string {
  if (typeof value === 'string') return yamlText(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function bodyText(text: string, way: WayOfWriting, pictureAt: (index: number) => string): string {
  if (way === 'as-it-is') return withMedia(text, pictureAt).trim();
  const escaped = escapedMarkdown(text);
  return withMedia(way === 'closed' ? wordsApart(escaped) : escaped, pictureAt).trim();
}

/** A word with its second letter as a number is shown as the same word, and is the name of no field. */
function wordsApart(text: string): string {
  return text.replace(/(?<=(?<![\p{L}\p{M}\p{N}])\p{L})\p{L}/gu, (letter) => `&#${String(letter.codePointAt(0))};`);
}

function wordRows({ title, feelings, tags }: ImportedEntry): KeptRow[] {
  return [
    [KEPT_ROW_NAMES.title, title ?? ''],
    [KEPT_ROW_NAMES.feelings, feelings.join(', ')],
    [KEPT_ROW_NAMES.tags, tags.join(', ')],
  ].filter((row): row is [string, string] => row[1] !== '');
}

function keptLine([name, value]: KeptRow, way: WayOfWriting): string {
  const text = escapedMarkdown(`${inOneLine(name)}: ${value}`).replace(/\n+/g, '\n  ');
  return `- ${way === 'closed' ? wordsApart(text) : text}`;
}

/** What is no picture, or did not come, is named. */
function mediaRows({ media }: EntryFileInput): KeptRow[] {
  return media.flatMap(({ name, path, isShown, why }): KeptRow[] => {
    if (isShown) return [];
    return [[name, path ?? why ?? '']];
  });
}

function pictureLink({ path, media }: EntryFileInput, index: number): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `![](${up}${media[index]?.path ?? ''})`;
}

function unplacedPictures(input: EntryFileInput): string[] {
  const placed = placedMedia(input.entry.text);
  return input.media.flatMap(({ isShown }, index) =>
    isShown && !placed.has(index) ? [pictureLink(input, index)] : [],
  );
}

/** How many of an entry's media its file shows. */
export function mediaCount(media: readonly PlacedMedia[]): number {
  return media.filter(({ isShown }) => isShown).length;
}
