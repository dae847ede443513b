import { plural } from '../plural.ts';
import { SITE_WORDS } from '../site.ts';

/** What the schema beside an export says of its parts. */
export const EXPORT_SCHEMA_WORDS = {
  title: 'A journal of Between Sessions',
  about: 'All that the program knows of a journal. npm run import -- json FILE --into FOLDER writes the notes back.',
  sharedTitle: 'What a brief may hold',
  sharedAbout: 'The lines and numbers of a journal that its writer marked for the session, each part as a list.',
  from: 'the first day that was asked for; null from the first on',
  to: 'the last day that was asked for; null to the last',
  notes: 'every note file, in the order of the paths',
  raw: 'the file as it lies on the disk, in base64 where it is not UTF-8; only this is read back',
  imported: 'the program that it came from, and its name there',
  isReadable: 'false where the lines above the text cannot be read; the text is then the whole file',
  ownFields: 'fields of the writer’s own, as lines',
  files: 'pictures and other files beside the notes; they lie in files/ where the export is a folder',
  leftOut: 'what is in the folder and not in this file: links, folders that are closed, what cannot be opened',
  derived: 'what the program makes of the notes; an import passes over it',
} as const;

/** What days are called on a calendar; all the same where the settings say that pages are to have a neutral title. */
export const CALENDAR_TITLES = {
  session: 'Session',
  homework: 'Homework',
  reminder: 'A few lines, if you like',
  discreet: SITE_WORDS.discreetTitle,
} as const;

/** Headings of a journal as one text. */
export const EXPORT_MARKDOWN = {
  title: 'Journal',
  discreetTitle: SITE_WORDS.discreetTitle,
  note: 'Note',
  withoutDay: 'Without a day',
  days: (from: string | null, to: string | null) => {
    if (from !== null && to !== null) return `${from} to ${to}`;
    return from === null ? to && `Up to ${to}` : `From ${from}`;
  },
} as const;

/** What the parts of an export are called that holds what the brief may hold. */
export const SHARED_PART_TITLES: Readonly<Record<string, string | undefined>> = {
  openings: 'To begin with',
  questions: 'Open questions',
  lines: 'Lines for the brief',
  days: 'Mood, day by day',
  reflections: 'What stayed',
  insights: 'Insights',
  homework: 'Homework',
  practice: 'What was tried',
  goals: 'Goals',
  'goal-ratings': 'How near the goals felt',
  habits: 'Habits',
  'habit-days': 'Habits, day by day',
  measures: 'Questionnaires',
  wins: 'Wins',
  sessions: 'Sessions',
};

/** How many notes an export holds, and of these how many of each sort. */
interface ExportedCounts {
  readonly notes: number;
  readonly drafts: number;
  /** Templates, copies of conflicts, and what the settings ignore. */
  readonly leftOut: number;
  readonly unreadable: number;
  /** Of those, where only some days were asked for. */
  readonly withoutDay: number;
}

/** Why something in the folder is only named. */
const WHY_LEFT_OUT = {
  link: 'it is a link',
  'closed-folder': 'the folder cannot be opened',
  other: 'it is no file',
  unreadable: 'it cannot be opened',
  'too-large': 'it is larger than 5 MB, more than any note',
} as const;

/** What `npm run export` says. */
export const EXPORT_COMMAND = {
  about: 'Writes your journal in a form that other programs read. Your notes stay as they are.',
  format: (names: readonly string[]) => `what it is written as: ${names.join(', ')}`,
  options: {
    from: 'the first day, such as 2026-09-01; notes without a day come along',
    to: 'the last day',
    out: 'the file or folder to write, never over one that is there; - writes to the standard output',
    share: 'all is everything; brief only what the brief may hold',
    reminder: 'for ics: a calm reminder every day at this time, such as 20:30',
  },
  unknownFormat: (names: readonly string[]) => `It is none of the forms that there are: ${names.join(', ')}.`,
  notADay: (option: string) => `The day after ${option} is not on the calendar; write it as 2026-11-23.`,
  toBeforeFrom: 'The day after --to comes before the one after --from.',
  notATime: 'The time after --reminder is none of the clock; write it as 20:30.',
  reminderElsewhere: 'Only a calendar has a reminder: npm run export -- ics --reminder 20:30.',
  nothing: (folder: string) =>
    `There is nothing to export in ${folder}, or nothing on these days. Nothing was written.`,
  noOutput: 'A folder of tables cannot go to the standard output. Name a folder with --out.',
  inNotes: (path: string) => `${path} would lie among your notes. Choose a place outside of them with --out.`,
  inProgram: (path: string) =>
    `${path} would lie in the folder of this program, which updates replace. Choose another place with --out.`,
  noFolder: (path: string) => `There is no folder ${path}. Make it first, or choose another with --out.`,
  isThere: (path: string) => `${path} is already there and is left as it is. Choose another name with --out.`,
  notEmpty: (path: string) => `${path} is not empty. Choose an empty folder, or a new one. Nothing was written.`,
  tables: (folder: string, count: number) => `${folder}: ${plural(count, 'table')}`,
  /** `176 notes, of them 2 drafts, 1 that cannot be read` */
  notes: ({ notes, drafts, leftOut, unreadable, withoutDay }: ExportedCounts) => {
    const parts = [
      ...(drafts > 0 ? [plural(drafts, 'draft')] : []),
      ...(unreadable > 0 ? [`${String(unreadable)} that cannot be read`] : []),
      ...(leftOut > 0 ? [plural(leftOut, 'template or copy', 'templates and copies')] : []),
      ...(withoutDay > 0 ? [`${String(withoutDay)} without a day`] : []),
    ];
    return `${plural(notes, 'note')}${parts.length > 0 ? `, of them ${parts.join(', ')}` : ''}`;
  },
  onlyInJson: (count: number) =>
    `${plural(count, 'file')} that ${count === 1 ? 'is' : 'are'} no note, such as templates and copies: in the export as JSON alone`,
  copied: (count: number) => `${plural(count, 'picture or other file', 'pictures and other files')} copied into files/`,
  onlyNamed: (count: number) =>
    `${plural(count, 'picture or other file', 'pictures and other files')} named, not copied; --out with an empty folder takes them along`,
  notCopied: (path: string) => `${path} could not be copied.`,
  leftOut: (path: string, why: keyof typeof WHY_LEFT_OUT) => `${path} is not in it: ${WHY_LEFT_OUT[why]}.`,
  inClear: 'This is your writing in clear. Your account alone can read it here; where you copy it, others may.',
  days: 'It holds days and titles, and none of your writing. Your account alone can read it here.',
  briefOnly:
    'It holds only what a brief may hold, in clear. Look it through before you give it away. Nothing says what was kept back.',
} as const;
