import type { Reference } from '../markdown/outline.ts';
import { decoded, isInternal, normalize, type LinkResolver } from './links.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Note } from './note.ts';
import { problemIn } from './place.ts';
import type { Problem } from './problem.ts';

export interface LinkJoin {
  readonly backlinks: ReadonlyMap<string, readonly Note[]>;
  readonly problems: readonly Problem[];
}

/** Follows every link of the notes: back-links for those that lead to a note, problems for those that lead nowhere. */
export function joinLinks(notes: readonly Note[], resolve: LinkResolver, attachments: ReadonlySet<string>): LinkJoin {
  const backlinks = new Map<string, Note[]>();
  const problems: Problem[] = [];
  const isAttachment = pictureResolver(attachments);
  for (const note of notes) {
    for (const link of note.links) {
      if (!isInternal(link.target)) continue;
      const target = resolve(note, link.target);
      for (const reached of target?.notes ?? []) addBacklink(backlinks, reached, note);
      if (!target && isAttachment(note, link.target) === null) problems.push(broken(note, link, notes));
    }
  }
  return { backlinks, problems };
}

function addBacklink(backlinks: Map<string, Note[]>, reached: Note, from: Note): void {
  if (reached.path === from.path) return;
  const list = backlinks.get(reached.path) ?? [];
  if (!list.includes(from)) list.push(from);
  backlinks.set(reached.path, list);
}

function broken(note: Note, link: Reference, notes: readonly Note[]): Problem {
  const target = decoded(link.target);
  return problemIn(
    note,
    link,
    messages.brokenLink(
      shortened(target),
      nearest(
        target,
        notes.map(({ id }) => id),
      ),
    ),
  );
}

/** Finds a picture beside the note, from the journal's top, or by its name anywhere, as vaults do. */
export function pictureResolver(attachments: ReadonlySet<string>): (from: Note, target: string) => string | null {
  const composed = new Map([...attachments].map((path) => [path.normalize('NFC'), path]));
  const byName = new Map([...composed].toReversed().map(([name, path]) => [name.split('/').at(-1) ?? name, path]));
  return (from, target) => {
    const wanted = decoded(target).normalize('NFC');
    const beside = normalize(`${from.path.split('/').slice(0, -1).join('/')}/${wanted}`.normalize('NFC'));
    return composed.get(beside) ?? composed.get(normalize(wanted)) ?? byName.get(wanted) ?? null;
  };
}

export function missingPictures(
  notes: readonly Note[],
  resolve: (from: Note, target: string) => string | null,
): Problem[] {
  return notes.flatMap((note) =>
    note.pictures
      .filter(({ target }) => isInternal(target) && resolve(note, target) === null)
      .map((picture) => problemIn(note, picture, messages.brokenPicture(shortened(decoded(picture.target))))),
  );
}

const LONGEST_TARGET = 60;

function shortened(target: string): string {
  return target.length > LONGEST_TARGET ? `${target.slice(0, LONGEST_TARGET)}\u2026` : target;
}
