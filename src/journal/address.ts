import type { Day } from '../calendar/day.ts';
import type { NoteKind } from './kinds/kind.ts';

const LONGEST_SLUG = 80;
const FOLDERS: Readonly<Partial<Record<NoteKind, string>>> = {
  session: 'sessions',
  reflection: 'reflections',
  homework: 'homework',
  thought: 'thoughts',
  habit: 'habits',
  measure: 'measures',
  goal: 'goals',
  win: 'wins',
  brief: 'briefs',
};

/** A part of an address from any text: letters and digits of every script, lower case, hyphens between. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return [...words].slice(0, LONGEST_SLUG).join('').replace(/^-+|-+$/g, '');
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
  if (note.kind === 'safety-plan') return '/safety-plan/';
  const folder = FOLDERS[note.kind];
  if (folder !== undefined) return `/${folder}/${slugOf(note.id) || note.kind}/`;
  return `/notes/${slugOf(note.path.replace(/\.[^./]+$/, '')) || 'note'}/`;
}

function anchorOf(id: string, day: Day): string {
  return slugOf(id.startsWith(day) ? id.slice(day.length) : id) || 'entry';
}

/** Makes each address given to it one of its own: the second `/homework/walk/` becomes `/homework/walk-2/`. */
export function addressBook(): (address: string) => string {
  const taken = new Set<string>();
  return (address) => {
    const [, start = '', end = ''] = /^(.*?)(\/?)$/.exec(address) ?? [];
    let own = address;
    for (let number = 2; taken.has(own); number++) own = `${start}-${String(number)}${end}`;
    taken.add(own);
    return own;
  };
}
