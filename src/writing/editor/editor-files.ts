import { jsonSchemaOf } from '../../read/schema/json-schema.ts';
import { KINDS } from '../../notes/kinds/kind.ts';
import type { NewText } from '../starter/starter-files.ts';
import { snippets } from './snippets.ts';

const KINDS_WITH_FOLDER: Readonly<Record<string, string>> = {
  entry: 'journal',
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

/**
 * Files for VS Code in the journal's folder: settings, snippets, and a JSON Schema for each kind. Its YAML extension holds
 * `journal.yaml` against its schema; extensions that look into the frontmatter of Markdown find theirs by the folder.
 */
export function editorFiles(): NewText[] {
  const kinds = [...KINDS.filter((kind) => kind !== 'note'), 'settings' as const];
  return [
    { path: '.vscode/settings.json', text: json(settings()) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.vscode/between-sessions.code-snippets', text: json(snippets()) },
    ...kinds.map((kind) => ({ path: `.vscode/schemas/${kind}.json`, text: json(jsonSchemaOf(kind)) })),
  ];
}

function settings(): Record<string, unknown> {
  const folders = Object.entries(KINDS_WITH_FOLDER).map(([kind, folder]): [string, string[]] => [
    `./.vscode/schemas/${kind}.json`,
    [`${folder}/**/*.md`],
  ]);
  return {
    'yaml.schemas': {
      './.vscode/schemas/settings.json': ['journal.yaml'],
      ...Object.fromEntries(folders),
      './.vscode/schemas/safety-plan.json': ['safety-plan.md'],
    },
    '[markdown]': {
      'editor.wordWrap': 'on',
      'editor.quickSuggestions': { comments: 'off', strings: 'off', other: 'off' },
    },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
