import type { Day } from '../calendar/day.ts';
import { definitionOf, type NoteKind } from './kinds/kinds.ts';

/** Characters and bytes (UTF-8): a slug is the name of a folder, which file systems hold to 255 bytes. */
const LONGEST_SLUG = 80;
const LONGEST_SLUG_BYTES = 200;
/** A UTF-16 unit has at most three bytes in UTF-8. */
const SURELY_SHORT = LONGEST_SLUG_BYTES / 3;

/**
 * A part of an address from any text: letters and digits of every script, lower case, hyphens between. What has none but
 * other signs, as an emoji, is the numbers of those: `u1f331`. Never of what cannot be seen; empty where there is nothing else.
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const seen = /[\p{L}\p{N}]/u.test(words) ? words : numbersOfSigns(text);
  return shortened(seen.replace(/^-+/, '')).replace(/-$/, '');
}

function numbersOfSigns(text: string): string {
  const signs = text.normalize('NFC').match(/(?!\p{Default_Ignorable_Code_Point})[\p{S}\p{M}]/gu) ?? [];
  return signs.map((sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`).join('-');
}

function shortened(slug: string): string {
  if (slug.length <= SURELY_SHORT) return slug;
  const { read } = new TextEncoder().encodeInto(slug, new Uint8Array(LONGEST_SLUG_BYTES));
  return [...slug.slice(0, read)].slice(0, LONGEST_SLUG).join('');
}

/** `/journal/2026/11/23/` */
export function addressOfDay(day: Day): string {
  return `/journal/${day.replaceAll('-', '/')}/`;
}

/** `/journal/2026/11/` of `2026-11`. */
export function addressOfMonth(month: string): string {
  return `/journal/${month.replace('-', '/')}/`;
}

export function addressOfYear(year: string): string {
  return `/journal/${year}/`;
}

/** The address a note has by its kind, id and day, before two that are alike are told apart. */
export function addressOfNote(note: { kind: NoteKind; id: string; path: string; day: Day | null }): string {
  if (note.kind === 'entry' && note.day) return `${addressOfDay(note.day)}#${anchorOf(note.id, note.day)}`;
  const { folder, onlyFile } = definitionOf(note.kind);
  if (onlyFile !== null) return `/${onlyFile}/`;
  if (folder !== null && note.kind !== 'entry') return `/${folder}/${slugOf(note.id) || note.kind}/`;
  return `/notes/${slugOf(note.path.replace(/\.[^./]+$/, '')) || 'note'}/`;
}

/** The part of a note's address that is its own: `walk` of `/habits/walk/`. */
export function ownPartOf(address: string): string {
  return address.split('/')[2] ?? '';
}

/** Ids that the page of a day has itself. */
const OF_THE_PAGE = /^(?:page|mood-around.*)$/;

function anchorOf(id: string, day: Day): string {
  const anchor = slugOf(id.startsWith(day) ? id.slice(day.length) : id) || 'entry';
  return OF_THE_PAGE.test(anchor) ? `entry-${anchor}` : anchor;
}

/** Pages below a folder of notes that are not notes; a note whose file is called so gets another address. */
const PAGES = ['/habits/mood/', '/habits/sleep/', '/sessions/beside/'];

/** Makes each address given to it one of its own: the second `/homework/walk/` becomes `/homework/walk-2/`. */
export function addressBook(): (address: string) => string {
  /** The number that the next one of an address would get. */
  const taken = new Map(PAGES.map((address) => [address, 1]));
  return (address) => {
    const end = address.endsWith('/') ? '/' : '';
    const start = address.slice(0, address.length - end.length);
    let number = taken.get(address) ?? 1;
    let own = address;
    while (taken.has(own)) own = `${start}-${String(++number)}${end}`;
    taken.set(address, number);
    if (own !== address) taken.set(own, 1);
    return own;
  };
}
