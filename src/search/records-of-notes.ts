import type { Journal } from '../journal/journal.ts';
import type { Note } from '../journal/note.ts';
import { withoutLinkSigns } from '../journal/property-links.ts';
import { firstWordsOf } from '../journal/title.ts';
import { toPlainText } from '../markdown/text.ts';
import { noteTitle } from '../words/notes.ts';
import type { SearchRecord } from './record.ts';

/** Raised when the words made from the same note change. */
const TEXT_VERSION = 1;

/** One record a note, from the note itself and not from a page. Only listed notes are in it. */
export function recordsOf(journal: Journal): SearchRecord[] {
  return journal.listed.map((note) => ({
    address: note.address,
    day: note.day,
    title: noteTitle(note, journal.settings.language, firstWordsOf(note)),
    textDigest: `${String(TEXT_VERSION)} ${note.digest}`,
    // Most years are indexed already, so the words of their notes are never asked for.
    get text() {
      return [toPlainText(note.body), ...wordsOf(note.fields), ...wordsOfProperties(note)].join('\n');
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

/** A name, a time or a choice from a list, rather than words. */
const NOT_WORDS = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[\d:.-]+)$/;
const ALWAYS_WORDS = new Set(['feelings', 'topics', 'what', 'name']);
/** Found by other ways: the title is the record's own, tags are a filter. */
const FOUND_OTHERWISE = new Set(['title', 'tags']);

/** The texts in a note's fields, however deep. */
function wordsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return NOT_WORDS.test(value) && !ALWAYS_WORDS.has(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, name));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(([inner]) => !FOUND_OTHERWISE.has(inner));
  return fields.flatMap(([inner, item]) => wordsOf(item, inner));
}
