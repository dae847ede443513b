import { stringify } from 'yaml';
import { fieldTable } from '../../read/schema/field-table.ts';
import { STARTER_HABITS } from './starter-habits.ts';

/** A file to be made: its path in the journal, and all its text. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/** Folders of a new journal; the others come with their first note. */
export const STARTER_FOLDERS = ['journal', 'sessions', 'reflections', 'homework', 'habits'];

/** The files of a new journal, with the habits that were chosen by their names. */
export function starterFiles(habits: readonly string[]): NewText[] {
  const chosen = STARTER_HABITS.filter(({ id }) => habits.includes(id));
  return [
    { path: 'journal.yaml', text: settingsText() },
    { path: 'README.md', text: README },
    { path: '.gitignore', text: IGNORED },
    ...chosen.map(({ id, fields }) => ({ path: `habits/${id}.md`, text: `---\n${stringify(fields)}---\n` })),
  ];
}

/** Every setting as a comment, with what it is for: taking the # off switches it on. */
function settingsText(): string {
  const lines = fieldTable('settings')
    .own.filter(({ name }) => name !== 'today' && name !== 'ignore')
    .map(({ name, about }) => `# ${name}:  # ${about}`);
  return [
    '# The settings of this journal. Each has a usual value, so every line may stay as it is.',
    ...lines,
    '',
    '# Files that are no notes.',
    'ignore:',
    '  - README.md',
    '',
  ].join('\n');
}

const README = `# My journal

Plain text files, one a note. The folder a file is in says what it is.

- journal: entries, named after their day, such as 2026-11-23.md
- sessions, reflections, homework, habits: as they are called
- thoughts, goals, wins, measures: make them when you want them
- journal.yaml: settings

From the program's folder:

    npm run new -- entry
    npm run checkin
    npm start

The last shows the journal on this machine only. Its page /guide/ says the rest.

In VS Code, type \`new-entry\`, \`question\` or \`win\` in a note and take the suggestion (Ctrl-Space shows it). Its YAML
extension explains journal.yaml as you type. Any other editor is as good.

Back up by copying this whole folder to a place that only you can read. Nothing in it is encrypted.
`;

const IGNORED = `# What systems and editors leave behind.
.DS_Store
Thumbs.db
*~
*.swp
.obsidian/workspace*
.trash/
`;
