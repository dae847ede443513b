import type { Current } from '../../current/current-journal.ts';
import { tagKey } from '../../notes/kinds/field-types.ts';
import { isListed } from '../../notes/listed.ts';
import { isInternal } from '../../read/links/resolve-links.ts';
import type { Note } from '../../notes/note.ts';
import { firstWordsOf } from '../../read/read-title.ts';
import type { LineBreaks, Picture } from '../../markdown/html-options.ts';
import { namedBy } from '../../markdown/link-spelling.ts';
import { noteTitle, ownTitle, placeTitle } from '../../messages/en/notes.ts';
import { langOf } from '../../messages/language.ts';
import { tagAddress } from '../tags/tagged-notes.ts';
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
export interface NoteView {
  readonly note: Note;
  readonly title: string;
  /** Of the title and of the note; null where it is the interface's. */
  readonly titleLang: string | null;
  readonly lang: string | null;
  /** The address of each link's target, as pairs; null for one that leads nowhere. */
  readonly links: readonly (readonly [target: string, address: string | null])[];
  readonly pictures: readonly (readonly [target: string, picture: Picture | null])[];
  /** Each tag of the note with the address of its page; null for a tag without one. */
  readonly tags: readonly (readonly [tag: string, address: string | null])[];
  readonly backlinks: readonly NoteLink[];
  readonly problems: number;
  /** What the settings say of line ends. */
  readonly lineBreaks: LineBreaks;
  /** Fields of the writer's own. */
  readonly properties: readonly WrittenField[];
  /** Code in an `.mdx` note can show anything of the journal: then the page depends on all of it. */
  readonly dependsOn: string | null;
}

export function toNoteView({ journal, pictures }: Current, note: Note): NoteView {
  const targets = note.links.map(({ target }) => target).filter(isInternal);
  const shown = note.pictures.map(({ target }) => target).filter(isInternal);
  const picture = (target: string) => pictures.get(journal.resolvePicture(note, target) ?? '') ?? null;
  return {
    note,
    title: noteTitle(note, journal.settings.language),
    titleLang: ownTitle(note) === null ? null : langOf(journal.settings.language),
    lang: langOf(journal.settings.language),
    links: targets.map((target) => [
      target,
      journal.resolveLink(note, target)?.address ?? picture(target)?.address ?? null,
    ]),
    pictures: shown.map((target) => [target, picture(target)]),
    tags: note.tags.map((tag) => [tag, tagAddress(journal, tag)]),
    backlinks: (journal.backlinks.get(note.path) ?? []).map((from) => toNoteLink(from, journal.settings.language)),
    lineBreaks: journal.settings.lineBreaks,
    properties: ownFields(note, journal.settings.language),
    problems: journal.diagnosticsOf.get(note.path)?.length ?? 0,
    dependsOn: note.isMdx ? digestOfJournal(journal) : null,
  };
}

/** What the view of a note is made from, in short: all that tells whether it would be another. */
export function readsOfNote({ journal, pictures }: Current, note: Note) {
  const picture = (target: string) => pictures.get(journal.resolvePicture(note, target) ?? '')?.address;
  return [
    ...[note.digest, note.address, note.isMdx ? digestOfJournal(journal) : null],
    note.links.map(({ target }) => journal.resolveLink(note, target)?.address ?? picture(target)),
    note.pictures.map(({ target }) => picture(target)),
    note.tags.map((tag) => tagAddress(journal, tag)),
    (journal.backlinks.get(note.path) ?? []).map(readsOfLink),
    journal.diagnosticsOf.get(note.path)?.length,
  ];
}

/** What a link to a note is made from. */
export function readsOfLink({ digest, address }: Note): string {
  return `${digest} ${address}`;
}

/** A note that is on its own page only is called by its kind and day. */
export function toNoteLink(note: Note, language: string): NoteLink {
  const { address, kind, day } = note;
  if (!isListed(note)) return { address, title: placeTitle(note, language), lang: null, kind, day };
  const firstWords = firstWordsOf(note);
  const lang = ownTitle(note, firstWords) === null ? null : langOf(language);
  return { address, title: noteTitle(note, language, firstWords), lang, kind, day };
}

/** How the Markdown of a note finds where its links lead and what its pictures are. */
export function targetsOf({ links, pictures, tags }: Pick<NoteView, 'links' | 'pictures' | 'tags'>) {
  // Markdown's own way of writing an address is not the writer's.
  const addresses = new Map(links.map(([target, address]) => [namedBy(target), address]));
  const shown = new Map(pictures.map(([target, picture]) => [namedBy(target), picture]));
  const pages = new Map(tags.map(([tag, address]) => [tagKey(tag), address]));
  return {
    linkTo: (target: string) => addresses.get(namedBy(target)) ?? null,
    pictureAt: (target: string) => shown.get(namedBy(target)) ?? null,
    tagTo: (tag: string) => pages.get(tagKey(tag)) ?? null,
  };
}
