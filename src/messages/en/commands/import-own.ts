import { plural } from '../plural.ts';

/** What people call the form in which this program exports, as a place to import from. */
export const OWN_TITLE = 'An export of this program';

/** Why an export of this program is not read back. Nothing is written then. */
export const OWN_REFUSALS = {
  notOurs: 'It is no export of this program: that says format: between-sessions. Nothing was written.',
  newer: 'It was made by a newer version of this program. Bring this one up to date first. Nothing was written.',
  partOnly:
    'It holds only what a brief may hold, so no journal can be made of it. Export again with --share all. Nothing was written.',
  noList: (name: string) =>
    `It has no list of ${name}, so it was cut or changed. Export it again. Nothing was written.`,
  wrongItem: (name: string, number: number) =>
    `Number ${String(number)} of its ${name} is not as it was exported. Export it again. Nothing was written.`,
  wrongSettings: 'Its settings are not as they were exported. Export it again. Nothing was written.',
  leadsElsewhere: (path: string) =>
    `It names a file that is none of a journal, or would lie elsewhere: ${path}. Nothing was written.`,
  clash: (path: string) => `It names a file twice, as some disks see it: ${path}. Nothing was written.`,
} as const;

/** How many files are new, there as they are, and there with other content. */
interface OwnCounts {
  readonly fresh: number;
  readonly there: number;
  readonly other: number;
}

const countsOf = ({ fresh, there, other }: OwnCounts) =>
  [
    `${String(fresh)} new`,
    `${String(there)} there already`,
    ...(other > 0 ? [`${String(other)} where something else is, which stays as it is`] : []),
  ].join(', ');

/** The lines of a plan for our own files. */
export const OWN_PLAN = {
  notes: (counts: OwnCounts) => `Notes and settings: ${countsOf(counts)}`,
  beside: (counts: OwnCounts) => `Pictures and other files: ${countsOf(counts)}`,
  other: (path: string) => `  ${path} stays as it is`,
  absent: (count: number) =>
    `${plural(count, 'picture or other file', 'pictures and other files')} that it names ${count === 1 ? 'does' : 'do'} not lie beside it`,
  absentOne: (path: string) => `  ${path}`,
  nothingYet: 'Nothing was written. The same command with --write writes them.',
  written: (notes: number, beside: number) =>
    `Written: ${plural(notes, 'note')}, ${plural(beside, 'other file')}. Nothing that was there was changed.`,
} as const;
