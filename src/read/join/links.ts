import { finding, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { namedBy } from '../../markdown/link-spelling.ts';
import type { Reference } from '../../markdown/outline.ts';
import { headingId, headingIn } from '../links/heading-links.ts';
import { isListed } from '../../notes/listed.ts';
import { nearestPaths } from '../links/nearest-paths.ts';
import { isInternal, normalizePath } from '../links/resolve-links.ts';
import type { LinkResolver, LinkTarget } from '../../notes/link-target.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Note } from '../../notes/note.ts';
import { diagnosticOf } from '../../notes/field-places.ts';
import { nameOnDisk } from '../folder/names-on-disk.ts';

export interface LinkJoin {
  readonly backlinks: ReadonlyMap<string, readonly Note[]>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Follows every link of the notes: back-links for those that lead to a note, diagnostics for those that lead nowhere. */
export function joinLinks(notes: readonly Note[], resolve: LinkResolver, attachments: ReadonlySet<string>): LinkJoin {
  const backlinks = new Map<string, Set<Note>>();
  const isAttachment = pictureResolver(attachments);
  const diagnostics = notes.flatMap((note) => {
    const followed = note.links.map((link) => ({
      link,
      target: isInternal(link.target) ? resolve(note, link.target) : null,
    }));
    if (isListed(note)) for (const { target } of followed) addBacklinks(backlinks, target, note);
    return diagnosticsOf(note, followed, isAttachment);
  });
  return { backlinks: new Map([...backlinks].map(([path, from]) => [path, [...from]])), diagnostics };
}

interface Followed {
  readonly link: Reference;
  readonly target: LinkTarget | null;
}

function addBacklinks(backlinks: Map<string, Set<Note>>, target: LinkTarget | null, from: Note): void {
  for (const { path } of target?.notes ?? []) {
    if (path !== from.path) backlinks.set(path, (backlinks.get(path) ?? new Set()).add(from));
  }
}

function diagnosticsOf(
  note: Note,
  followed: readonly Followed[],
  isAttachment: (from: Note, target: string) => string | null,
): FileDiagnostic[] {
  const lost = followed.filter(({ link, target }) => target?.lacksHeading === true || isLostWithin(note, link));
  const nowhere = followed
    .filter(({ link, target }) => target === null && isInternal(link.target))
    .map(({ link }) => link);
  const files = nowhere.flatMap((link) => {
    const file = isAttachment(note, link.target);
    return file === null ? [] : [{ link, file }];
  });
  const unwritten = nowhere.filter((link) => !files.some((one) => one.link === link));
  return [
    ...lost.map(({ link }) => diagnosticOf(note, link, finding('lost-heading'))),
    ...files.filter(({ file }) => !isShown(file)).map(({ link }) => diagnosticOf(note, link, finding('attachment'))),
    ...unwrittenIn(note, unwritten),
  ];
}

/** Links to notes that are to be written some day are many in a vault, so that a note has one line for all of its. */
function unwrittenIn(note: Note, links: readonly Reference[]): FileDiagnostic[] {
  const [first] = links;
  if (first === undefined) return [];
  return [diagnosticOf(note, first, finding('unwritten-links', { lines: links.map(({ line }) => line) }))];
}

/** A link to a heading of the same note; a place that the writer named in HTML is not looked for. */
function isLostWithin(note: Note, link: Reference): boolean {
  if (!link.target.startsWith('#')) return false;
  const heading = headingIn(namedBy(link.target));
  return heading !== null && !note.body.includes('<') && headingId(note, heading) === null;
}

/** Pictures that can be made into one that every browser knows. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

export function isShown(attachment: string): boolean {
  return PICTURE.test(attachment);
}

/** Finds a picture beside the note, from the journal's top, or by the end of its path anywhere, as vaults do. */
export function pictureResolver(
  attachments: ReadonlySet<string>,
  comparable: (name: string) => string = composedName,
): (from: Note, target: string) => string | null {
  const byPath = new Map([...attachments].map((path) => [comparable(path), path]));
  const byName = nearestPaths(
    [...attachments].map((path) => ({ path })),
    comparable,
  );
  return (from, target) => {
    const wanted = namedBy(target);
    const beside = normalizePath(comparable(`${from.path.split('/').slice(0, -1).join('/')}/${wanted}`));
    const there = byPath.get(beside) ?? byPath.get(normalizePath(comparable(wanted)));
    return there ?? byName(from.path, wanted)[0]?.path ?? null;
  };
}

function composedName(name: string): string {
  return name.normalize('NFC');
}

export function missingPictures(
  notes: readonly Note[],
  resolve: (from: Note, target: string) => string | null,
  attachments: ReadonlySet<string>,
): FileDiagnostic[] {
  const likely = pictureMeant(attachments);
  return notes.flatMap((note) =>
    note.pictures.flatMap((picture) => {
      if (!isInternal(picture.target)) return [diagnosticOf(note, picture, finding('picture-elsewhere'))];
      const found = resolve(note, picture.target);
      if (found !== null && isShown(found)) return [];
      if (found !== null) return [diagnosticOf(note, picture, finding('attachment'))];
      return [diagnosticOf(note, picture, finding('broken-picture', { likely: likely(note, picture.target) }))];
    }),
  );
}

/** The picture that a name was meant for: written in other letters, or with a slip. */
function pictureMeant(attachments: ReadonlySet<string>): (from: Note, target: string) => string | null {
  const inOtherCase = pictureResolver(attachments, nameOnDisk);
  const nearestName = nearestOf([...attachments].map((path) => path.split('/').at(-1) ?? path));
  return (from, target) => inOtherCase(from, target) ?? nearestName(namedBy(target).split('/').at(-1) ?? target);
}
