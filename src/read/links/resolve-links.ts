import type { LinkResolver, LinkTarget } from '../../notes/link-target.ts';
import { isDay } from '../../calendar/day.ts';
import { namedBy } from '../../markdown/link-spelling.ts';
import { addressOfDay } from '../../notes/addresses.ts';
import { headingId, headingIn } from './heading-links.ts';
import type { Note } from '../../notes/note.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { nearestPaths } from './nearest-paths.ts';

const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** One of several notes of one name is meant: the entry of a day before its session, and so on. */
const KIND_ORDER = ['entry', 'session', 'homework', 'habit', 'reflection'];

/** Whether a link is meant to lead to a note of the journal at all. */
export function isInternal(target: string): boolean {
  return !WITH_SCHEME.test(target) && !target.startsWith('#') && !target.startsWith('//');
}

export function linkResolver(notes: readonly Note[]): LinkResolver {
  const byPath = new Map(
    notes.flatMap((note) => [[key(note.path), note] as const, [withoutEnding(note.path), note] as const]),
  );
  const byAddress = new Map(notes.map((note) => [note.address, note]));
  const byName = nearestPaths(notes, withoutEnding);
  const byAlias = Map.groupBy(
    notes.flatMap((note) => aliasesOf(note).map((alias) => ({ note, alias: key(alias) }))),
    ({ alias }) => alias,
  );
  const byDay = Map.groupBy(ofKind(notes, 'entry'), ({ day }) => day);

  return (from, target) => {
    const wanted = namedBy(target.split('#')[0] ?? '');
    if (wanted === '') return null;
    const beside = normalizePath(`${from.path.split('/').slice(0, -1).join('/')}/${wanted}`);
    const note =
      byPath.get(key(beside)) ??
      byPath.get(key(normalizePath(wanted))) ??
      preferred(byName(from.path, wanted)) ??
      byAddress.get(wanted);
    const heading = headingIn(namedBy(target));
    if (note) return targetOf(note, heading);
    const [first, ...others] = isDay(wanted) ? (byDay.get(wanted) ?? []) : [];
    if (first && isDay(wanted)) {
      return { ...targetOf(first, heading), address: addressOfDay(wanted), notes: [first, ...others] };
    }
    const [called] = byAlias.get(key(wanted)) ?? [];
    return called ? targetOf(called.note, heading) : null;
  };
}

/** An entry whose name is just its day stands for the whole day. */
function targetOf(note: Note, heading: string | null): LinkTarget {
  const isWholeDay = note.kind === 'entry' && note.id === note.day;
  const address = isWholeDay ? addressOfDay(note.day) : note.address;
  const id = heading === null ? null : headingId(note, heading);
  return {
    address: id === null ? address : `${address.split('#')[0] ?? ''}#${id}`,
    notes: [note],
    lacksHeading: heading !== null && id === null,
  };
}

/** Of notes of one name the kind that is most likely meant, and of these the nearest. */
function preferred(nearest: readonly Note[]): Note | undefined {
  const rank = ({ kind }: Note) => (KIND_ORDER.includes(kind) ? KIND_ORDER.indexOf(kind) : KIND_ORDER.length);
  return nearest.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The field in which Obsidian keeps other names of a note. */
const ALIASES = /^alias(?:es)?$/i;

function aliasesOf({ properties }: Note): string[] {
  return properties
    .filter(({ name }) => ALIASES.test(name))
    .flatMap(({ lines }) => lines.flatMap((line) => line.split(',')));
}

/** Resolves `.` and `..`; a path that leaves the journal becomes empty and so leads nowhere. */
export function normalizePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return '';
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function withoutEnding(path: string): string {
  return key(path).replace(/\.(?:mdx?|markdown|mdown|txt)$/, '');
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
