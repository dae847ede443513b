import { fieldTable, type FieldRow } from '../../read/schema/field-table.ts';
import type { Journal } from '../../notes/journal.ts';
import type { NoteKind } from '../../notes/kinds/kinds.ts';
import type { Note } from '../../notes/note.ts';
import { withoutLinkSigns } from '../../notes/property-links.ts';
import { firstWordsOf } from '../../read/read-title.ts';
import { toPlainText } from '../../markdown/text.ts';
import { noteTitle } from '../../messages/en/notes.ts';
import type { SearchRecord } from './record.ts';

/** Raised when the words made from the same note change. */
const TEXT_VERSION = 2;

/** One record a note, from the note itself and not from a page. Only listed notes are in it. */
export function recordsOf(journal: Journal): SearchRecord[] {
  return journal.listed.map((note) => ({
    address: note.address,
    day: note.day,
    title: noteTitle(note, journal.settings.language, firstWordsOf(note)),
    textDigest: `${String(TEXT_VERSION)} ${note.digest}`,
    // Most years are indexed already, so the words of their notes are never asked for.
    get text() {
      return [toPlainText(note.body), ...wordsOfFields(note), ...wordsOfProperties(note), ...wordsOfTags(note)].join(
        '\n',
      );
    },
    kind: note.kind,
    tags: note.tags,
    hasQuestions: hasQuestions(note),
  }));
}

function hasQuestions(note: Note): boolean {
  const inFields = note.kind === 'entry' && (note.fields.questions?.length ?? 0) > 0;
  return inFields || note.marks.some(({ kind }) => kind === 'question');
}

/** Both sides of the writer's own fields, as their page shows them. */
function wordsOfProperties({ properties }: Note): string[] {
  return properties.flatMap(({ name, lines }) => [name.replaceAll('_', ' '), ...lines.map(withoutLinkSigns)]);
}

/** A time, a day or a plain number, rather than words. */
const NOT_WORDS = /^[\d\s:.,-]+$/;
/** The title is the record's own, tags come from text and fields, and what a habit holds is a value. */
const FOUND_OTHERWISE = new Set(['title', 'tags', 'habits']);

/** The texts in a note's fields, however deep; a choice out of ours is no word of the writer. */
function wordsOfFields({ kind, fields }: Note): string[] {
  return wordsInGroup(fields, rowsOf(kind));
}

/** Made once for each kind, not for each of ten thousand notes. */
const rowsOfKinds = new Map<NoteKind, readonly FieldRow[]>();

function rowsOf(kind: NoteKind): readonly FieldRow[] {
  const known = rowsOfKinds.get(kind);
  if (known) return known;
  const { own, common } = fieldTable(kind);
  rowsOfKinds.set(kind, [...own, ...common]);
  return rowsOf(kind);
}

function wordsInGroup(group: object, rows: readonly FieldRow[]): string[] {
  const shown = rows.filter(({ name, choices }) => choices.length === 0 && !FOUND_OTHERWISE.has(name));
  return shown.flatMap((row) => wordsOf((group as Readonly<Record<string, unknown>>)[row.name], row));
}

function wordsOf(value: unknown, row: FieldRow): string[] {
  if (typeof value === 'string') return NOT_WORDS.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, row));
  if (typeof value !== 'object' || value === null) return [];
  return row.holds === 'map'
    ? Object.values(value).flatMap((item) => wordsOf(item, { ...row, holds: 'one' }))
    : wordsInGroup(value, row.fields);
}

/** A tag as it is written in a text and by itself, and each part of it. */
function wordsOfTags({ tags }: Note): string[] {
  return tags.map((tag) => [...new Set([`#${tag}`, tag, ...tag.split('/').filter((part) => part !== '')])].join(' '));
}
