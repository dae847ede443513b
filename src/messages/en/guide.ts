import type { Sentence } from '../sentence.ts';
import type { KindGuide } from '../../notes/kinds/define-kind.ts';
import { FORMAT_TITLES } from './commands/import-records.ts';
import { KIND_DEFINITIONS, type FileKind } from '../../notes/kinds/kinds.ts';
import type { WhenPrinted } from '../../notes/kinds/printed-fields.ts';

/** The pages of the guide, in the order in which a new person needs them. */
export const GUIDE_PAGES: readonly (readonly [address: string, title: string])[] = [
  ['/guide/', 'Begin'],
  ['/guide/notes/', 'How to write notes'],
  ['/guide/sharing/', 'What is shared'],
  ['/guide/brief/', 'The brief'],
  ['/guide/charts/', 'The charts'],
  ['/guide/search/', 'Search'],
  ['/guide/prompts/', 'Prompts'],
  ['/guide/import/', 'From another program'],
  ['/guide/obsidian/', 'With Obsidian'],
  ['/guide/phone/', 'On a phone'],
  ['/guide/export/', 'Taking it elsewhere'],
  ['/guide/privacy/', 'Privacy'],
  ['/guide/sealed/', 'A sealed copy'],
  ['/guide/backup/', 'Backup'],
  ['/guide/questions/', 'Questions people ask'],
];

/** A program that notes can come from, as the guide has it: a page of its own below that of all. */
export interface GuideProgram {
  /** What the command calls it, and the last part of its page's address. */
  readonly name: string;
  readonly title: string;
  /** What it gives, as the command is given it. */
  readonly file: string;
}

/** The page that lists them. */
export const PROGRAMS_PAGE = '/guide/import/';

export const GUIDE_PROGRAMS: readonly GuideProgram[] = [
  { name: 'daylio', title: FORMAT_TITLES.daylio, file: 'FILE.daylio' },
  { name: 'dayone', title: FORMAT_TITLES.dayone, file: 'FILE.zip' },
  { name: 'jrnl', title: FORMAT_TITLES.jrnl, file: 'FILE.json' },
  { name: 'loop', title: FORMAT_TITLES.loop, file: 'FILE.zip' },
  { name: 'bearable', title: FORMAT_TITLES.bearable, file: 'FILE.csv' },
  { name: 'journey', title: FORMAT_TITLES.journey, file: 'FILE.zip' },
  { name: 'apple-health', title: FORMAT_TITLES.appleHealth, file: 'export.zip' },
  { name: 'apple-journal', title: FORMAT_TITLES.appleJournal, file: 'FILE.zip' },
  { name: 'sleep', title: FORMAT_TITLES.sleep, file: 'FILE' },
  { name: 'obsidian', title: FORMAT_TITLES.obsidian, file: 'FOLDER' },
  { name: 'csv', title: 'Any table', file: 'FILE.csv' },
];

/** Words on the pages of the programs. */
export const PROGRAM_WORDS = {
  from: (title: string) => `From ${title}`,
  command: ({ name, file }: GuideProgram) => `npm run import -- ${name} ${file}`,
  shows: (): Sentence => [
    'shows what would come, and writes nothing. ',
    { words: 'What is the same for all programs', to: PROGRAMS_PAGE },
    ': how it is written, what your words mean, and what happens the second time.',
  ],
} as const;

/** A kind of file in the guide. */
export interface GuideKind extends KindGuide {
  readonly kind: FileKind;
}

const SETTINGS: GuideKind = {
  kind: 'settings',
  slug: 'settings',
  title: 'Settings',
  about: 'How the journal behaves. You need not have this file: each setting has a usual value.',
  place: 'journal.yaml, at the top of the folder',
  example: 'journal.yaml',
};

export const GUIDE_KINDS: readonly GuideKind[] = [
  ...KIND_DEFINITIONS.flatMap(({ name, guide }) => (guide === null ? [] : [{ kind: name, ...guide }])),
  SETTINGS,
];

/** When a field may stand on the brief, as its table says it. */
export const PRINTED_WORDS: Readonly<Record<WhenPrinted, string>> = {
  'if-shared': 'if the note says share: brief',
  'unless-closed': 'yes, unless the note says private, hint or never',
  'if-set-together': 'if it was set by or with the therapist, or says share: brief',
  'if-chosen': 'if you put it on the brief',
  'as-a-sum': 'as a number of many days: summed up, drawn, or on the week’s card',
};

/** Words around the pages of the guide, and on those of the kinds of note. */
export const GUIDE_WORDS = {
  title: 'Guide',
  pages: 'Pages of the guide',
  kinds: 'Kinds of note',
  file: (place: string) => `The file: ${place}.`,
  makes: (kind: FileKind): Sentence => [{ code: `npm run new -- ${kind}` }, ' makes one with these fields.'],
  fields: 'Fields of the file',
  besides: (names: readonly string[]): Sentence => [
    'Besides, what ',
    { words: 'every note may have', to: '/guide/notes/' },
    ': ',
    ...names.flatMap((name, index) => [...(index > 0 ? [', '] : []), { code: name }]),
    '.',
  ],
  example: 'An example',
  sample: (path: string) => `A file of the sample journal, ${path}, as it stands:`,
} as const;

/** The table of what may be printed. */
export const PRINTED_COLUMNS = { caption: 'What may be printed', note: 'Note', printed: 'Printed' } as const;

export const FIELD_WORDS = {
  name: 'Field',
  expected: 'What it takes',
  about: 'What it is for',
  printed: 'On the brief',
  group: 'a group, see below',
  groups: 'groups, see below',
  required: 'needed',
  never: 'never',
  listOf: (expected: string) => (expected.startsWith('a list') ? expected : `${expected}, or a list of them`),
  inside: (name: string) => `Inside ${name}`,
} as const;
