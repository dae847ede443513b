import { fieldTable, type FieldRow } from '../../read/schema/field-table.ts';
import { definitionOf, KINDS, type NoteKind } from '../../notes/kinds/kinds.ts';
import { SNIPPET_WORDS } from '../../messages/en/new-files.ts';
import { MARK_WORDS } from '../../messages/en/notes.ts';

/** A snippet as VS Code keeps it. */
export interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const LETTERS = { '?': 'question', '!': 'topic', w: 'win', i: 'insight' } as const;

/** Snippets for marked lines and for the frontmatter of each kind, by their names. */
export function snippets(): Record<string, Snippet> {
  const marks = Object.entries(LETTERS).map(([letter, mark]): [string, Snippet] => [
    MARK_WORDS[mark] ?? mark,
    { scope: 'markdown', prefix: mark, description: SNIPPET_WORDS.mark(letter), body: [`- [${letter}] $0`] },
  ]);
  const kinds = KINDS.filter((kind) => kind !== 'note').map((kind): [string, Snippet] => [
    definitionOf(kind).words.one,
    {
      scope: 'markdown',
      prefix: `new-${kind}`,
      description: SNIPPET_WORDS.fields(definitionOf(kind).words.one),
      body: fields(kind),
    },
  ]);
  return Object.fromEntries([...marks, ...kinds]);
}

/** Values that are asked for stand first; the rest are comments to switch on. */
function fields(kind: NoteKind): string[] {
  const rows = fieldTable(kind).own.filter(({ isGroup, holds }) => !isGroup && holds !== 'map');
  const asked = rows.filter(({ isRequired, choices }) => isRequired || choices.length > 0);
  const others = rows.filter((row) => !asked.includes(row));
  return [
    '---',
    ...asked.map((row, index) => `${row.name}: ${placeholder(row, index + 1)}`),
    ...others.map(({ name, about }) => `# ${name}:  # ${withoutSigns(about)}`),
    '---',
    '',
    '$0',
  ];
}

function placeholder({ choices, about }: FieldRow, number: number): string {
  const stop = String(number);
  return choices.length > 0
    ? `\${${stop}|${choices.join(',')}|}`
    : `\${${stop}:${withoutSigns(about).replaceAll(': ', ', ')}}`;
}

/** Signs that mean something in a snippet; in a value, a colon would end it. */
function withoutSigns(words: string): string {
  return words.replace(/[$}\\]/g, '');
}
