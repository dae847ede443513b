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

/** The files of a new journal, with the habits that were chosen by their names, and its language where one is known. */
export function starterFiles(habits: readonly string[], language: string | null = null): NewText[] {
  const chosen = STARTER_HABITS.filter(({ id }) => habits.includes(id));
  return [
    { path: 'journal.yaml', text: settingsText(language) },
    { path: 'README.md', text: STARTER_README },
    { path: '.gitignore', text: [`# ${STARTER_COMMENTS.leftBehind}`, ...LEFT_BEHIND, ''].join('\n') },
    ...chosen.map(({ id, fields }) => ({ path: `habits/${id}.md`, text: `---\n${stringify(fields)}---\n` })),
  ];
}

/** Every setting as a comment, with what it is for: taking the # off switches it on. The language is on. */
function settingsText(language: string | null): string {
  const lines = fieldTable('settings')
    .own.filter(({ name }) => name !== 'today' && name !== 'ignore')
    .map(({ name, about }) =>
      name === 'language' && language !== null ? `${name}: ${language}  # ${about}` : `# ${name}:  # ${about}`,
    );
  const { settings, ignored } = STARTER_COMMENTS;
  return [`# ${settings}`, ...lines, '', `# ${ignored}`, 'ignore:', '  - README.md', ''].join('\n');
}
