import type { Current } from '../../current/current-journal.ts';
import type { EmbeddedPart, Picture } from '../../markdown/html-options.ts';
import { namedBy } from '../../markdown/link-spelling.ts';
import { partOf } from '../../markdown/part.ts';
import { noteTitle, ownTitle } from '../../messages/en/notes.ts';
import { langOf } from '../../messages/language.ts';
import { tagKey } from '../../notes/kinds/field-types.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note } from '../../notes/note.ts';
import { isInternal } from '../../read/links/resolve-links.ts';
import type { InShort } from '../shell/in-short.ts';
import { tagAddress } from '../tags/tagged-notes.ts';

/** Where the links of a note lead, and what its pictures are, as plain pairs. */
export interface Targets {
  /** The address of each link's target; null for one that leads nowhere. */
  readonly links: readonly (readonly [target: string, address: string | null])[];
  readonly pictures: readonly (readonly [target: string, picture: Picture | null])[];
  /** Each tag of the note with the address of its page; null for a tag without one. */
  readonly tags: readonly (readonly [tag: string, address: string | null])[];
}

/** A part of another note that a note shows, with where its links lead. */
export interface Embed extends Targets, Omit<EmbeddedPart, 'targets'> {}

/** About ten pages: more of a note than that is only linked to. */
const LONGEST_PART = 20_000;

export function targetsIn({ journal, pictures }: Current, note: Note): Targets {
  const picture = (target: string) => pictures.get(journal.resolvePicture(note, target) ?? '') ?? null;
  const links = note.links.map(({ target }) => target).filter(isInternal);
  const shown = note.pictures.map(({ target }) => target).filter(isInternal);
  return {
    links: links.map((target) => [
      target,
      journal.resolveLink(note, target)?.address ?? picture(target)?.address ?? null,
    ]),
    pictures: shown.map((target) => [target, picture(target)]),
    tags: note.tags.map((tag) => [tag, tagAddress(journal, tag)]),
  };
}

/** What a note embeds of others, by how it is written: one level, and only of notes that other pages may show. */
export function embedsIn(current: Current, note: Note): (readonly [target: string, embed: Embed])[] {
  const targets = new Set(note.links.flatMap(({ target, isEmbed }) => (isEmbed === true ? [target] : [])));
  return [...targets].flatMap((target) => {
    const source = embeddedNote(current, note, target);
    const part = source && partOf(source.body, namedBy(target.split('#').slice(1).join('#')));
    if (!source || part === null || part === '' || part.length > LONGEST_PART) return [];
    return [[target, embedOf(current, source, { target, part })] as const];
  });
}

/** What decides whether what a note embeds is another. */
export function readsOfEmbeds(current: Current, note: Note): InShort {
  return note.links.flatMap(({ target, isEmbed }) => {
    const source = isEmbed === true ? embeddedNote(current, note, target) : null;
    return source ? [source.digest, JSON.stringify(targetsIn(current, source))] : [];
  });
}

/** A day with several entries is no one note. */
function embeddedNote({ journal }: Current, note: Note, target: string): Note | null {
  const [source, ...others] = journal.resolveLink(note, target)?.notes ?? [];
  if (!source || others.length > 0 || source.path === note.path) return null;
  return isListed(source) && source.isReadable && !source.isMdx ? source : null;
}

function embedOf(current: Current, source: Note, { target, part }: { target: string; part: string }): Embed {
  const { language } = current.journal.settings;
  const address = current.journal.resolveLink(source, target)?.address ?? source.address;
  return {
    ...targetsIn(current, source),
    body: part,
    lang: langOf(language),
    source: {
      address,
      title: noteTitle(source, language),
      lang: ownTitle(source) === null ? null : langOf(language),
    },
  };
}

/** How the Markdown of a note finds where its links lead, what its pictures are, and what it embeds. */
export function targetsOf({ links, pictures, tags, embeds = [] }: Targets & { embeds?: NoteEmbeds }) {
  // Markdown's own way of writing an address is not the writer's.
  const addresses = new Map(links.map(([target, address]) => [namedBy(target), address]));
  const shown = new Map(pictures.map(([target, picture]) => [namedBy(target), picture]));
  const pages = new Map(tags.map(([tag, address]) => [tagKey(tag), address]));
  const parts = new Map(embeds.map(([target, embed]) => [namedBy(target), embed]));
  return {
    linkTo: (target: string) => addresses.get(namedBy(target)) ?? null,
    pictureAt: (target: string) => shown.get(namedBy(target)) ?? null,
    tagTo: (tag: string) => pages.get(tagKey(tag)) ?? null,
    partAt: (target: string) => {
      const embed = parts.get(namedBy(target));
      return embed ? { ...embed, targets: targetsOf(embed) } : null;
    },
  };
}

type NoteEmbeds = readonly (readonly [target: string, embed: Embed])[];
