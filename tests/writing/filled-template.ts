import { definitionOf, KIND_DEFINITIONS, type NoteKind } from '../../src/notes/kinds/kinds.ts';
import { noteTemplates } from '../../src/writing/vault/note-templates.ts';
import { TODAY } from '../read/folder.ts';

/** The kinds of note that have a template. */
export const MADE_BY_HAND: readonly NoteKind[] = KIND_DEFINITIONS.filter(({ creation }) => creation !== null).map(
  ({ name }) => name,
);

export function templateOf(kind: NoteKind): string {
  return noteTemplates('templates').find(({ path }) => path === `templates/${kind}.md`)?.text ?? '';
}

/** A note as Obsidian makes it of a template. */
export function filledTemplate(kind: NoteKind, title: string, day = TODAY): string {
  return templateOf(kind)
    .replaceAll('{{date:YYYY-MM-DD}}', day)
    .replaceAll('{{title}}', () => title);
}

/** Where a note of a kind lies in a journal. */
export function usualPath(kind: NoteKind): string {
  const { folder, onlyFile, isOnDay } = definitionOf(kind);
  return onlyFile === null ? `${folder ?? ''}/${isOnDay ? TODAY : 'a-name'}.md` : `${onlyFile}.md`;
}
