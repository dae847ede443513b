import type { Current } from '../../current/current-journal.ts';
import { mistakesAmong } from '../../notes/diagnostic.ts';
import type { Journal } from '../../notes/journal.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note } from '../../notes/note.ts';
import { firstWordsOf } from '../../read/read-title.ts';
import type { LineBreaks } from '../../markdown/html-options.ts';
import { noteTitle, ownTitle, placeTitle } from '../../messages/en/notes.ts';
import { langOf } from '../../messages/language.ts';
import { noteInShort, type InShort } from '../shell/in-short.ts';
import { tagAddress } from '../tags/tagged-notes.ts';
import { embedsIn, readsOfEmbeds, targetsIn, type Embed, type Targets } from './targets.ts';
import { digestOfJournal } from './whole-journal.ts';
import { ownFields, type WrittenField } from './written-fields.ts';

/** A link to a note, with what a reader needs to choose it. */
export interface NoteLink {
  readonly address: string;
  readonly title: string;
  /** Of the title; null where it is the interface's. */
  readonly lang: string | null;
  readonly kind: Note['kind'];
  readonly day: Note['day'];
}

/** A note as a page shows it in full: with where its links lead, its pictures, and who links to it. */
export interface NoteView extends Targets {
  readonly note: Note;
  readonly title: string;
  /** Of the title and of the note; null where it is the interface's. */
  readonly titleLang: string | null;
  readonly lang: string | null;
  readonly embeds: readonly (readonly [target: string, embed: Embed])[];
  readonly backlinks: readonly NoteLink[];
  readonly problems: number;
  /** What the settings say of line ends. */
  readonly lineBreaks: LineBreaks;
  /** Fields of the writer's own. */
  readonly properties: readonly WrittenField[];
  /** Code in an `.mdx` note can show anything of the journal: then the page depends on all of it. */
  readonly dependsOn: string | null;
}

export function toNoteView(current: Current, note: Note): NoteView {
  const { journal } = current;
  return {
    note,
    title: noteTitle(note, journal.settings.language),
    titleLang: ownTitle(note) === null ? null : langOf(journal.settings.language),
    lang: langOf(journal.settings.language),
    ...targetsIn(current, note),
    embeds: embedsIn(current, note),
    backlinks: (journal.backlinks.get(note.path) ?? []).map((from) => toNoteLink(from, journal.settings.language)),
    lineBreaks: journal.settings.lineBreaks,
    properties: ownFields(note, journal.settings.language),
    problems: problemsOf(journal, note),
    dependsOn: note.isMdx ? digestOfJournal(journal) : null,
  };
}

/** What the view of a note is made from, in short: all that tells whether it would be another. */
export function readsOfNote(current: Current, note: Note): InShort {
  const { journal, pictures } = current;
  const picture = (target: string) => pictures.get(journal.resolvePicture(note, target) ?? '')?.address;
  return [
    noteInShort(note),
    note.isMdx ? digestOfJournal(journal) : null,
    note.links.map(({ target }) => journal.resolveLink(note, target)?.address ?? picture(target)),
    note.pictures.map(({ target }) => picture(target)),
    note.tags.map((tag) => tagAddress(journal, tag)),
    (journal.backlinks.get(note.path) ?? []).map(noteInShort),
    problemsOf(journal, note),
    readsOfEmbeds(current, note),
  ];
}

/** How many of its lines need a look; a link to a note that is not written yet is none of them. */
function problemsOf({ diagnosticsOf }: Journal, { path }: Note): number {
  return mistakesAmong(diagnosticsOf.get(path) ?? []).length;
}

/** A note that is on its own page only is called by its kind and day. */
export function toNoteLink(note: Note, language: string): NoteLink {
  const { address, kind, day } = note;
  if (!isListed(note)) return { address, title: placeTitle(note, language), lang: null, kind, day };
  const firstWords = firstWordsOf(note);
  const lang = ownTitle(note, firstWords) === null ? null : langOf(language);
  return { address, title: noteTitle(note, language, firstWords), lang, kind, day };
}
