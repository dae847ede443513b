import { mistakesAmong } from '../../notes/diagnostic.ts';
import { LARGEST_NOTE_BYTES } from '../../read/folder/files.ts';
import { isInternal } from '../../read/links/resolve-links.ts';
import type { Layout } from '../../read/place/layout.ts';
import { parseNote } from '../../read/read-note.ts';
import type { NoteKind } from '../../notes/kinds/kinds.ts';

/** A file that is to be made, in this journal's layout. */
interface NewNote {
  readonly path: string;
  readonly text: string;
  readonly layout: Layout;
}

/** What a new file is held to. */
export interface WantedNote {
  readonly kind: NoteKind;
  /** How many pictures of the import it shows. */
  readonly pictures: number;
  readonly isClosed: boolean;
  /** Where it leads to other entries of the import. */
  readonly links?: readonly (string | null)[];
}

/**
 * Whether a file reads without a problem, and says nothing that its writer did not: no question for the next session, no link
 * to a note but to those that its program had, no field in its text, nothing about who may see it.
 */
export function isInert({ path, text, layout }: NewNote, wanted: WantedNote): boolean {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LARGEST_NOTE_BYTES) return false;
  const { note, isDraft, diagnostics } = parseNote(path, bytes, layout);
  if (!note || isDraft || mistakesAmong(diagnostics).length > 0) return false;
  const { kind, marks, links, pictures, inlineFields, properties, share } = note;
  if (marks.length + inlineFields.length + properties.length > 0) return false;
  if (links.some(({ target }) => isInternal(target) && wanted.links?.includes(target) !== true)) return false;
  return kind === wanted.kind && pictures.length === wanted.pictures && share === (wanted.isClosed ? 'never' : null);
}
