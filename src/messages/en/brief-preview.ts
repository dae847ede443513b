import { plural } from './plural.ts';

/** What the screen says beside the sheet of a brief. */
export const PREVIEW_WORDS = {
  label: 'About this sheet',
  draft: 'Draft, not yet read by me',
  paper: 'Your therapist may keep this in your file. Ask them.',
  names: (names: string) => `Names that will be printed: ${names}.`,
  held: (count: number) =>
    `${plural(count, 'note')} of this time ${count === 1 ? 'holds' : 'hold'} something that is kept back.`,
  ninth: 'Your ninth answer of the PHQ-9 stands on the sheet, because its total does.',
  nothing: 'Nothing of this time is shared yet, so the sheet has lines to fill in by hand.',
  sleepHow: 'It is on no paper unless you write it, such as in today\u2019s entry:',
  why: 'Why each line is here',
  from: (note: string, line: number) => `${note}, line ${String(line)}`,
  end: 'its end',
  cut: 'What did not fit',
  cutWhy: (shown: number, all: number) =>
    all > shown ? `The first ${String(shown)} of ${String(all)} lines.` : 'These lines stay in your notes.',
  change: 'To change it',
  leaveOut: 'Leave out',
  putFirst: 'Put first',
  both: (count: number) => `Does so with all ${String(count)} lines of this note.`,
  write: (name: string, file: string) => `Or write hide: [${name}] in ${file}.`,
  file: (path: string, isUnread: boolean) =>
    isUnread ? `Save this as ${path}. Once you have read it all, take the # away.` : `Save this as ${path}.`,
  fileKept: 'Nothing is kept here: what you change shows until you leave this page.',
  noFile: 'Once the next session has a day, a file in briefs can put lines first and leave lines out.',
  copy: 'Copy the file',
  copied: 'Copied.',
  notCopied: 'It could not be copied. It is marked now, so that you can copy it by hand.',
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
