import type { Day } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { definitionOf, type NoteKind } from '../../notes/kinds/kinds.ts';
import { idOf } from '../../notes/note-id.ts';
import { layoutOf } from './layout.ts';

/** Where a file is to be made: its folder, and its name without the ending. */
export interface NewPlace {
  readonly folder: string;
  readonly name: string;
}

/** Where the first entry of a day goes: by the pattern of the settings, else by its day beside the newest one. */
export function placeOfDay(journal: Journal, day: Day): NewPlace {
  const { language, layout } = journal.settings;
  const parts = (layoutOf(layout).pathOfDay(day, language) ?? day).split('/');
  const name = parts.pop() ?? day;
  return { folder: parts.length > 0 ? parts.join('/') : folderFor(journal, 'entry', { day }), name };
}

/** The folder of the kind's newest note; the year or month in its name goes with the day. */
export function folderFor({ notes, settings }: Journal, kind: NoteKind, { day }: { readonly day: Day }): string {
  const layout = layoutOf(settings.layout);
  const like = notes.findLast((note) => note.kind === kind && layout.kindOf(note.path) === kind);
  if (!like) return layout.folderFor(definitionOf(kind).folder ?? '');
  const parts = like.path.split('/').slice(0, -1);
  const dayThere = /^\d{4}-\d{2}-\d{2}/.exec(idOf(like.path))?.[0] ?? like.day ?? '';
  const [year = '', month = ''] = dayThere.split('-');
  const moved: Readonly<Record<string, string>> = {
    [year]: day.slice(0, 4),
    [month]: day.slice(5, 7),
    [`${year}-${month}`]: day.slice(0, 7),
  };
  return parts.map((part, index) => (index === 0 ? part : (moved[part] ?? part))).join('/');
}
