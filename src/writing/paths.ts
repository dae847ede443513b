import { slugOf } from '../notes/addresses.ts';
import { SETTINGS_FILE } from '../read/settings/read-settings.ts';
import type { Journal } from '../notes/journal.ts';
import { creationOf } from '../notes/kinds/creatable-kinds.ts';
import { definitionOf, type NoteKind } from '../notes/kinds/kinds.ts';
import { nameOnDisk } from '../read/folder/names-on-disk.ts';
import { folderFor, placeOfDay, type NewPlace } from '../read/place/new-place.ts';
import type { NewFileDetails } from './initial-values.ts';
import { measureNamed } from './measure-named.ts';

/** Where a new file may go. */
export interface Paths {
  /** Below the journal's folder, with `/`, to be tried in order; there is always one more, but for a file that is one alone. */
  readonly paths: () => Generator<string>;
}

/** Characters: with a day before and a number behind, in any script, well within the 255 bytes of a file's name. */
const LONGEST_NAME = 60;
/** What Windows takes for a device, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Paths for a new file: after the day, after the name, in the folder where the journal keeps its kind. */
export function pathsOf(journal: Journal, details: NewFileDetails): Paths {
  const { kind } = details;
  if (kind === 'settings') return { paths: () => onlyPath(SETTINGS_FILE) };
  const { onlyFile } = definitionOf(kind);
  if (onlyFile !== null) return { paths: () => onlyPath(`${onlyFile}.md`) };
  const ids = new Set(journal.notes.filter((note) => note.kind === kind).map(({ id }) => nameOnDisk(id)));
  const files = new Set(journal.notes.map(({ path }) => nameOnDisk(path)));
  return {
    *paths() {
      const { folder, name: usual } = placeFor(journal, kind, details);
      for (const name of namesOf(details, usual)) {
        const path = `${folder}/${name}.md`;
        if (!ids.has(nameOnDisk(name)) && !files.has(nameOnDisk(path))) yield path;
      }
    },
  };
}

/** One path alone. */
export function* onlyPath(path: string): Generator<string> {
  yield path;
}

/** The folder of a new file and its name; an entry's begins as this journal writes its days. */
function placeFor(journal: Journal, kind: NoteKind, details: NewFileDetails): NewPlace {
  const name = nameOf(details);
  if (kind !== 'entry') return { folder: folderFor(journal, kind, details), name };
  const place = placeOfDay(journal, details.day);
  return { folder: place.folder, name: name.replace(details.day, () => place.name) };
}

function* namesOf(details: NewFileDetails, first: string): Generator<string> {
  // A second entry of a day is told by its time; anything else, and a third, by a number.
  const second = details.kind === 'entry' ? `${first}-${details.now.replace(':', '')}` : first;
  yield first;
  if (second !== first) yield second;
  for (let number = 2; ; number++) yield `${second}-${String(number)}`;
}

function nameOf({ kind, day, name, isNamed, title }: NewFileDetails): string {
  const slug = safeSlug(isNamed ? name : title) || kind;
  const { fileName } = creationOf(kind);
  if (fileName === 'name') return DEVICE.test(slug) ? `${slug}-${kind}` : slug;
  if (fileName === 'day') return day;
  if (fileName === 'day-and-maybe-name' && !isNamed && title === '') return day;
  if (kind === 'measure' && measureNamed(name) !== 'other') return `${day}-${measureNamed(name)}`;
  return `${day}-${slug}`;
}

function safeSlug(text: string): string {
  return [...slugOf(text)].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
}
