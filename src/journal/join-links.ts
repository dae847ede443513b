import { namedBy } from '../markdown/link-target.ts';
import type { Reference } from '../markdown/outline.ts';
import { headingId, headingIn, likelyHeading } from './heading-links.ts';
import { isInternal, normalize, type LinkResolver, type LinkTarget } from './links.ts';
import { messages } from './messages.ts';
import { nearestOf } from './nearest.ts';
import type { Note } from './note.ts';
import { problemIn } from './place.ts';
import type { Problem } from './problem.ts';
import { nameOnDisk } from './same-names.ts';

export interface LinkJoin {
  readonly backlinks: ReadonlyMap<string, readonly Note[]>;
  readonly problems: readonly Problem[];
}

/** Follows every link of the notes: back-links for those that lead to a note, problems for those that lead nowhere. */
export function joinLinks(notes: readonly Note[], resolve: LinkResolver, attachments: ReadonlySet<string>): LinkJoin {
  const backlinks = new Map<string, Note[]>();
  const problems: Problem[] = [];
  const isAttachment = pictureResolver(attachments);
  const likely = nearestOf(notes.map(({ id }) => id));
  for (const note of notes) {
    for (const link of note.links) {
      if (link.target.startsWith('#')) problems.push(...lostWithin(note, link));
      if (!isInternal(link.target)) continue;
      const target = resolve(note, link.target);
      for (const reached of target?.notes ?? []) addBacklink(backlinks, reached, note);
      if (target?.missing) problems.push(lostHeading(note, link, target.missing));
      if (!target) problems.push(...withoutNote(note, link, isAttachment(note, link.target), likely));
    }
  }
  return { backlinks, problems };
}

function addBacklink(backlinks: Map<string, Note[]>, reached: Note, from: Note): void {
  if (reached.path === from.path) return;
  const list = backlinks.get(reached.path) ?? [];
  // The links of one note come one after the other.
  if (list.at(-1) !== from) list.push(from);
  backlinks.set(reached.path, list);
}

type Likely = ReturnType<typeof nearestOf>;

/** A link that leads to no note: to a picture, to a file that is not shown, or nowhere. */
function withoutNote(note: Note, link: Reference, attachment: string | null, likely: Likely): Problem[] {
  if (attachment === null) return [broken(note, link, likely)];
  return isShown(attachment) ? [] : [problemIn(note, link, messages.attachment(describeTarget(link.target)))];
}

/** A link to a heading of the same note; a place that the writer named in HTML is not looked for. */
function lostWithin(note: Note, link: Reference): Problem[] {
  const heading = headingIn(namedBy(link.target));
  if (heading === null || note.body.includes('<') || headingId(note, heading) !== null) return [];
  return [lostHeading(note, link, { heading, note })];
}

function lostHeading(from: Note, link: Reference, { heading, note }: NonNullable<LinkTarget['missing']>): Problem {
  return problemIn(from, link, messages.lostHeading(shortened(heading), likelyHeading(note, heading)));
}

function broken(note: Note, link: Reference, likely: Likely): Problem {
  const target = namedBy(link.target);
  return problemIn(note, link, messages.brokenLink(shortened(target), likely(target)));
}

/** Pictures that can be made into one that every browser knows. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

export function isShown(attachment: string): boolean {
  return PICTURE.test(attachment);
}

/** Finds a picture beside the note, from the journal's top, or by its name anywhere, as vaults do. */
export function pictureResolver(
  attachments: ReadonlySet<string>,
  comparable: (name: string) => string = composedName,
): (from: Note, target: string) => string | null {
  const composed = new Map([...attachments].map((path) => [comparable(path), path]));
  const byName = new Map([...composed].toReversed().map(([name, path]) => [name.split('/').at(-1) ?? name, path]));
  return (from, target) => {
    const wanted = comparable(namedBy(target));
    const beside = normalize(comparable(`${from.path.split('/').slice(0, -1).join('/')}/${wanted}`));
    return composed.get(beside) ?? composed.get(normalize(wanted)) ?? byName.get(wanted) ?? null;
  };
}

function composedName(name: string): string {
  return name.normalize('NFC');
}

export function missingPictures(
  notes: readonly Note[],
  resolve: (from: Note, target: string) => string | null,
  attachments: ReadonlySet<string>,
): Problem[] {
  const likely = pictureMeant(attachments);
  return notes.flatMap((note) =>
    note.pictures.flatMap((picture) => {
      if (!isInternal(picture.target)) return [problemIn(note, picture, messages.pictureElsewhere())];
      const found = resolve(note, picture.target);
      if (found !== null && isShown(found)) return [];
      const target = describeTarget(picture.target);
      const message =
        found === null ? messages.brokenPicture(target, likely(note, picture.target)) : messages.attachment(target);
      return [problemIn(note, picture, message)];
    }),
  );
}

/** The picture that a name was meant for: written in other letters, or with a slip. */
function pictureMeant(attachments: ReadonlySet<string>): (from: Note, target: string) => string | null {
  const inOtherCase = pictureResolver(attachments, nameOnDisk);
  const nearestName = nearestOf([...attachments].map((path) => path.split('/').at(-1) ?? path));
  return (from, target) => inOtherCase(from, target) ?? nearestName(namedBy(target).split('/').at(-1) ?? target);
}

const LONGEST_TARGET = 60;

/** What a link names, as a problem says it. */
export function describeTarget(target: string): string {
  return shortened(namedBy(target));
}

function shortened(target: string): string {
  return target.length > LONGEST_TARGET ? `${target.slice(0, LONGEST_TARGET)}\u2026` : target;
}
