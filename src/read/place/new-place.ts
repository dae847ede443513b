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
export function folderFor(journal: Journal, kind: NoteKind, { day }: { readonly day: Day }): string {
  return folderWith(journal, kind, { year: day.slice(0, 4), month: day.slice(5, 7) });
}

/** How the journal writes the paths of days from now on, as a pattern of days: that of the settings, else as its newest entry lies. */
export function patternOfDays(journal: Journal): string {
  const { days } = journal.settings.layout;
  const written = days.find((one) => !one.includes('{*}')) ?? '{YYYY}-{MM}-{DD}';
  return written.includes('/')
    ? written
    : `${folderWith(journal, 'entry', { year: '{YYYY}', month: '{MM}' })}/${written}`;
}

/** What stands in place of the year and the month in the names of folders. */
interface Moved {
  readonly year: string;
  readonly month: string;
}

function folderWith({ notes, settings }: Journal, kind: NoteKind, to: Moved): string {
  const layout = layoutOf(settings.layout);
  const like = notes.findLast((note) => note.kind === kind && layout.kindOf(note.path) === kind);
  if (!like) return layout.folderFor(definitionOf(kind).folder ?? '');
  const parts = like.path.split('/').slice(0, -1);
  const dayThere = /^\d{4}-\d{2}-\d{2}/.exec(idOf(like.path))?.[0] ?? like.day ?? '';
  const [year = '', month = ''] = dayThere.split('-');
  const moved: Readonly<Record<string, string>> = {
    [year]: to.year,
    [month]: to.month,
    [`${year}-${month}`]: `${to.year}-${to.month}`,
  };
  return parts.map((part, index) => (index === 0 ? part : (moved[part] ?? part))).join('/');
}
