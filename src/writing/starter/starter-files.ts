import { stringify } from 'yaml';
import { fieldTable } from '../../read/schema/field-table.ts';
import { STARTER_COMMENTS, STARTER_README } from '../../messages/en/starter.ts';
import { STARTER_HABITS } from './starter-habits.ts';

/** A file to be made: its path in the journal, and all its text. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/** What systems and editors leave behind. */
const LEFT_BEHIND = ['.DS_Store', 'Thumbs.db', '*~', '*.swp', '.obsidian/workspace*', '.trash/'];

/** Folders of a new journal; the others come with their first note. */
export const STARTER_FOLDERS = ['journal', 'sessions', 'reflections', 'homework', 'habits'];

/** What is set from the start. */
interface StarterSettings {
  /** Null where none is known. */
  readonly language?: string | null;
  /** Whether `name:: value` in the text is read, which is how habits are noted where an editor has no form for them. */
  readonly readsInlineFields?: boolean;
}

/** The files of a new journal, with the habits that were chosen by their names. */
export function starterFiles(habits: readonly string[], settings: StarterSettings = {}): NewText[] {
  const chosen = STARTER_HABITS.filter(({ id }) => habits.includes(id));
  return [
    { path: 'journal.yaml', text: settingsText(settings) },
    { path: 'README.md', text: STARTER_README },
    { path: '.gitignore', text: [`# ${STARTER_COMMENTS.leftBehind}`, ...LEFT_BEHIND, ''].join('\n') },
    ...chosen.map(({ id, fields }) => ({ path: `habits/${id}.md`, text: `---\n${stringify(fields)}---\n` })),
  ];
}

/** Every setting as a comment, with what it is for: taking the # off switches it on. */
function settingsText({ language = null, readsInlineFields = false }: StarterSettings): string {
  const on = new Map<string, string>([
    ...(language === null ? [] : ([['language', language]] as const)),
    ...(readsInlineFields ? ([['inline_fields', 'true']] as const) : []),
  ]);
  const lines = fieldTable('settings')
    .own.filter(({ name }) => name !== 'today' && name !== 'ignore')
    .map(({ name, about }) => (on.has(name) ? `${name}: ${on.get(name) ?? ''}  # ${about}` : `# ${name}:  # ${about}`));
  const { settings, ignored } = STARTER_COMMENTS;
  return [`# ${settings}`, ...lines, '', `# ${ignored}`, 'ignore:', '  - README.md', ''].join('\n');
}
