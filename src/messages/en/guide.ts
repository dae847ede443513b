import type { Sentence } from '../sentence.ts';
import type { KindGuide } from '../../notes/kinds/define-kind.ts';
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
  ['/guide/export/', 'Taking it elsewhere'],
  ['/guide/privacy/', 'Privacy'],
  ['/guide/sealed/', 'A sealed copy'],
  ['/guide/backup/', 'Backup'],
  ['/guide/questions/', 'Questions people ask'],
];

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
