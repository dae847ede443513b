import type { HeldKind } from '../../brief/print-policy.ts';
import { capital } from './notes.ts';
import { plural } from './plural.ts';

const HELD_WORDS: Readonly<Record<HeldKind, string>> = {
  line: 'its brief line',
  win: 'a win',
  insight: 'an insight',
  question: 'a question',
  topic: 'something to bring up',
  reflection: 'a line of a reflection',
  homework: 'a homework',
};

/** What the screen says beside the sheet of a brief. */
export const PREVIEW_WORDS = {
  title: (when: string) => `Brief for ${when}`,
  untitled: 'Brief for the next session',
  label: 'About this sheet',
  sheet: 'The sheet',
  print: 'Print',
  copyText: 'Copy as text',
  draft: 'Draft: read it, then save it as read.',
  read: 'Read by you.',
  past: 'As it was made for that day.',
  pick: 'Pick a line to change it',
  lines: 'The lines of the sheet',
  notOn: 'Not on the sheet',
  paper: 'Once it is handed over',
  paperAside: 'it may be kept',
  paperText: 'Your therapist may keep this in your file. Ask them.',
  names: (names: string) => `Names on it: ${names}`,
  namesAside: 'printed as they are',
  namesText: 'They stand in lines of yours. Write another word in the note, and the sheet has that.',
  held: (count: number) => `${plural(count, 'note')} kept back`,
  heldAside: 'on your screen only',
  heldText: 'Something in these notes is private, or for another day. It stays where it is.',
  /** `A win, 12 Nov`: what a note holds back, and its day. */
  heldIn: (kinds: readonly HeldKind[], day: string | null) =>
    capital([kinds.map((kind) => HELD_WORDS[kind]).join(' and '), ...(day === null ? [] : [day])].join(', ')),
  ninth: 'Your ninth answer of the PHQ-9',
  ninthAside: 'stands beside its total',
  ninthText: 'It stands on the sheet because the total does. Leave the total out, and both are gone.',
  nothing: 'Nothing of this time is shared yet, so the sheet has lines to fill in by hand.',
  sleepAside: 'ask about it?',
  sleepHow: 'Only printed if you add this line, such as to today’s entry:',
  from: (note: string, line: number) => `${note}, line ${String(line)}`,
  end: 'its end',
  cut: (count: number) => `${plural(count, 'line')} that did not fit`,
  cutAside: 'stay in your notes',
  cutWhy: (shown: number, all: number) =>
    all > shown ? `The first ${String(shown)} of ${String(all)} lines:` : 'These lines stay in your notes:',
  change: 'To keep what you change',
  changeAside: 'a file',
  leaveOut: 'Leave out',
  leaveOutOf: (line: string) => `Leave out: ${line}`,
  putFirst: 'Put first',
  putFirstOf: (line: string) => `Put first: ${line}`,
  both: (count: number) => `Does so with all ${String(count)} lines of this note.`,
  write: (name: string, file: string) => `Or write hide: [${name}] in ${file}.`,
  file: (path: string, isUnread: boolean) =>
    isUnread ? `Save this as ${path}. Once you have read it all, take the # away.` : `Save this as ${path}.`,
  fileKept: 'Nothing is kept here: what you change shows until you leave this page.',
  noFile: 'Once the next session has a day, a file in briefs can put lines first and leave lines out.',
  copy: 'Copy the file',
  beside: 'Read it beside another',
  sheets: 'Sheets to take along',
  more: 'More to read',
} as const;

/** The page on which two briefs are read side by side. */
export const BESIDE_WORDS = {
  title: 'Two briefs side by side',
  lead: 'Each as it was on its day.',
  one: 'There is one brief so far. Once there was a session, its own can be read beside it.',
  next: 'The next session',
  first: 'First brief',
  second: 'Second brief',
} as const;
