import { asOneLine } from '../../brief/writers-words.ts';
import type { Current } from '../../current/current-journal.ts';
import { allPractice } from '../../facts/homework/homework.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { BOOK_WORDS } from '../../messages/en/book.ts';
import { DONE_WORDS } from '../../messages/en/homework.ts';
import { placeTitle } from '../../messages/en/notes.ts';
import { practiceWords } from '../../messages/en/practice.ts';
import { FORMAT_WORDS, SESSION_WORDS } from '../../messages/en/sessions.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note } from '../../notes/note.ts';
import { promptNamed } from '../../prompts/prompts.ts';
import { dayValues } from '../day/day-values.ts';
import { toNoteView, type NoteView } from '../note/note-view.ts';

/** A note as it stands in a book, without what is hidden in its fields. */
export interface BookNote {
  readonly view: NoteView;
  readonly title: string;
  /** Of the title. */
  readonly titleLang: string | null;
  /** Its time and what kind of thing it was, each in a few words. */
  readonly when: readonly string[];
  readonly prompt: string | null;
  readonly topics: readonly string[];
  readonly questions: readonly { readonly ask: string; readonly answer: string }[];
  /** What was noted beside the text, each in a few words. */
  readonly noted: readonly string[];
}

export function toBookNote(current: Current, note: Note): BookNote {
  const view = toNoteView(current, note);
  const own = asOneLine(view.title);
  const title = own === '' ? placeTitle(note, current.journal.settings.language) : own;
  const prompt = note.kind === 'entry' ? note.fields.prompt : undefined;
  return {
    view: note.kind === 'reflection' ? { ...view, note: { ...note, fields: withoutHidden(note.fields) } } : view,
    title,
    titleLang: own === '' ? null : view.titleLang,
    when: whenOf(note).filter((part) => part !== title && part !== ''),
    prompt: prompt === undefined ? null : (promptNamed(prompt)?.text ?? asOneLine(prompt)),
    topics: note.kind === 'session' ? (note.fields.topics ?? []).map(asOneLine).filter((topic) => topic !== '') : [],
    questions: questionsIn(note),
    noted: notedIn(current, view),
  };
}

/** What a note noted: its values, feelings, what was tried, fields of the writer's own and tags that its text does not have. */
function notedIn({ journal }: Current, { note, properties }: NoteView): string[] {
  const entries = note.kind === 'entry' ? [note] : [];
  const feelings = entries.flatMap(({ fields }) => fields.feelings ?? []);
  const parts = [
    ...dayValues(journal, entries).map(({ name, value }) => `${name} ${value}`),
    ...(feelings.length > 0 ? [`${BOOK_WORDS.felt} ${feelings.join(', ')}`] : []),
    ...(triedIn(journal).get(note.path) ?? []),
    ...(note.kind === 'session' && note.fields.bring
      ? [`${SESSION_WORDS.bring}: ${note.fields.bring.join(', ')}`]
      : []),
    ...properties.map(([name, lines]) => `${name}: ${lines.join(', ')}`),
    ...(note.tags.length > 0 ? [`${BOOK_WORDS.tags}: ${note.tags.join(', ')}`] : []),
  ];
  return parts.map(asOneLine).filter((part) => part !== '');
}

/** What was tried of homework, by the path of the note that says so. */
export const triedIn = perJournal((journal): ReadonlyMap<string, readonly string[]> => {
  const bySource = Map.groupBy(allPractice(journal), ({ source }) => source.path);
  return new Map(
    [...bySource].map(([path, tried]) => [
      path,
      tried.map(({ homework, record }) => {
        const said = [DONE_WORDS[record.done], practiceWords(record)].filter(Boolean).join(', ');
        return `${BOOK_WORDS.tried} ${homework.fields.what}: ${said}`;
      }),
    ]),
  );
});

/** A question that stays in its own note is not in a book. */
function questionsIn({ kind, fields }: Note): BookNote['questions'] {
  const asked = kind === 'entry' ? (fields.questions ?? []).filter(isListed) : [];
  const answered = kind === 'session' ? (fields.asked ?? []) : [];
  return [...asked, ...answered]
    .map(({ ask, answer }) => ({ ask: asOneLine(ask), answer: asOneLine(answer ?? '') }))
    .filter(({ ask }) => ask !== '');
}

function whenOf({ kind, time, fields }: Note): string[] {
  const parts = [
    time,
    kind === 'entry' && fields.event ? BOOK_WORDS.event : null,
    ...(kind === 'session'
      ? [
          fields.minutes === undefined ? null : SESSION_WORDS.minutes(fields.minutes),
          fields.format ? FORMAT_WORDS[fields.format] : null,
          fields.with ? SESSION_WORDS.with(asOneLine(fields.with)) : null,
        ]
      : []),
  ];
  return parts.filter((part) => part !== null);
}

/** Texts of fields without what is hidden in them; those of which nothing is left are gone. */
export function withoutHidden<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    const shown = Array.isArray(value) ? value.map(shownValue).filter((one) => one !== '') : shownValue(value);
    return shown === '' ? [] : [[name, shown] as const];
  });
  return Object.fromEntries(kept) as Fields;
}

function shownValue(value: unknown): unknown {
  return typeof value === 'string' ? asOneLine(value) : value;
}
