import { asksOf, openAsks } from '../../facts/questions/questions.ts';
import { firstWordsOf } from '../../read/read-title.ts';
import { noteTitle } from '../../messages/en/notes.ts';
import { captionsOf, toPlainText } from '../../markdown/text.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Note } from '../../notes/note.ts';
import type { NoteSign } from '../shared/note-signs.ts';
import type { SearchRecord } from './record.ts';
import { valuesInWords } from './values-in-words.ts';
import { wordsOfFields } from './words-of-fields.ts';

/** Raised when the words made from the same note change. */
const TEXT_VERSION = 4;

/** One record a note, from the note itself and not from a page. Only listed notes are in it. */
export function recordsOf(journal: Journal): SearchRecord[] {
  const isOpen = openQuestions(journal);
  return journal.listed.map((note) => {
    const title = noteTitle(note, journal.settings.language, firstWordsOf(note));
    const values = valuesInWords(note, journal);
    return {
      address: note.address,
      day: note.day,
      title,
      // What the values are called stands in other notes.
      textDigest: JSON.stringify([TEXT_VERSION, note.digest, title, values]),
      // Most notes are indexed already, so the words of their bodies are never asked for.
      get fields() {
        return fieldsOf(note, title, values);
      },
      language: languageOf(note) ?? journal.settings.language,
      kind: note.kind,
      tags: note.tags,
      feelings: note.kind === 'entry' ? (note.fields.feelings ?? []) : [],
      mood: note.kind === 'entry' ? (note.fields.mood ?? null) : null,
      signs: signsOf(note, isOpen(note)),
    };
  });
}

function fieldsOf(note: Note, title: string, values: readonly string[]): string[] {
  const others = [
    ...captionsOf(note.body),
    ...values,
    ...wordsOfFields(note),
    ...note.tags,
    ...wordsOfFileName(note, title),
  ];
  const fields = [bodyOf(note, title), ...others.filter((field) => field !== title)];
  return [...new Set(fields.map((field) => field.replace(/\s+/gu, ' ').trim()))].filter((field) => field !== '');
}

/** The words of the body, without a title that is said already. */
function bodyOf({ body, opensWithTitle }: Note, title: string): string {
  const words = toPlainText(body);
  return opensWithTitle && words.startsWith(title) ? words.slice(title.length) : words;
}

/** The name of a file, by which the writer may remember a note; without its day, and where the title does not say it. */
function wordsOfFileName({ id }: Note, title: string): string[] {
  const words = id
    .replace(/^\d{4}-?\d\d-?\d\d/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return title.toLowerCase().includes(words.toLowerCase()) ? [] : [words];
}

/** The language a note says it is written in; undefined where it says none, or none there is. */
function languageOf({ properties }: Note): string | undefined {
  const said = properties.find(({ name }) => name === 'lang')?.lines[0]?.trim();
  if (said === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(said)[0];
  } catch {
    return undefined;
  }
}

function openQuestions(journal: Journal): (note: Note) => boolean {
  const asks = asksOf(journal).filter(({ kind }) => kind === 'question');
  const open = new Set(openAsks(asks).map(({ key }) => key));
  const notes = new Set(
    asks.filter(({ key, state }) => state === 'open' && open.has(key)).map(({ note }) => note.path),
  );
  return ({ path }) => notes.has(path);
}

function signsOf(note: Note, isOpen: boolean): NoteSign[] {
  const inFields = note.kind === 'entry' && (note.fields.questions?.length ?? 0) > 0;
  const signs: [NoteSign, boolean][] = [
    ['question', inFields || note.marks.some(({ kind }) => kind === 'question')],
    ['open', isOpen],
    ['win', note.kind === 'win' || note.marks.some(({ kind }) => kind === 'win')],
    ['picture', note.pictures.length > 0],
  ];
  return signs.flatMap(([sign, has]) => (has ? [sign] : []));
}
