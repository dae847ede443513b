import { jsonSchemaOf } from '../../read/schema/json-schema.ts';
import { KIND_DEFINITIONS, KINDS } from '../../notes/kinds/kinds.ts';
import type { NewText } from '../starter/starter-files.ts';
import { snippets } from './snippets.ts';

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
  const places = KIND_DEFINITIONS.flatMap(({ name, folder, onlyFile }): [string, string[]][] => {
    const files = folder !== null ? `${folder}/**/*.md` : onlyFile !== null ? `${onlyFile}.md` : null;
    return files === null ? [] : [[`./.vscode/schemas/${name}.json`, [files]]];
  });
  return {
    'yaml.schemas': {
      './.vscode/schemas/settings.json': ['journal.yaml'],
      ...Object.fromEntries(places),
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
