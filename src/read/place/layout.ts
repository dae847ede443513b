import type { Day } from '../../calendar/day.ts';
import { kindOfFolder, kindOfPath, KNOWN_FOLDERS, type NoteKind } from '../../notes/kinds/kinds.ts';
import type { LayoutSettings } from '../../notes/settings.ts';
import type { FoundDay } from '../day/day-in-name.ts';
import { nameOnDisk } from '../folder/names-on-disk.ts';
import { dayPattern } from './day-pattern.ts';

/** What the path of a file says of its note, by this journal's settings. */
export interface Layout {
  /** Tells it from another layout; empty for that of a journal whose settings say nothing. */
  readonly key: string;
  readonly kindOf: (path: string) => NoteKind | null;
  /** The day as a pattern of the settings finds it; null where none does. */
  readonly dayOf: (path: string) => FoundDay | null;
  /** Whether the settings say where entries are: then a day in a name alone makes a file elsewhere none. */
  readonly saysWhereEntriesAre: boolean;
  /** Where new notes of a kind go: the first folder that the settings name in place of the usual one, else that. */
  readonly folderFor: (usual: string) => string;
  /** The path of a day's new entry without its ending, by the first pattern that says all of it; null for none. */
  readonly pathOfDay: (day: Day, language: string) => string | null;
}

export function layoutOf({ folders, days }: LayoutSettings): Layout {
  const ofFolder = KNOWN_FOLDERS.flatMap((usual) =>
    (folders[usual] ?? []).map((folder) => [`${nameOnDisk(folder)}/`, kindOfFolder(usual)] as const),
  ).toSorted(([one], [other]) => other.length - one.length);
  const replaced = new Set(KNOWN_FOLDERS.filter((usual) => isNamed(folders[usual])).map(kindOfFolder));
  const patterns = days.flatMap((written) => dayPattern(written) ?? []);
  const dayOf = (path: string) => {
    const name = path.replace(/\.[^./]+$/, '');
    for (const { dayIn } of patterns) {
      const found = dayIn(name);
      if (found !== null) return found;
    }
    return null;
  };
  const usualKindOf = (path: string) => {
    const kind = kindOfPath(path);
    return kind !== null && replaced.has(kind) ? null : kind;
  };
  return {
    key: Object.keys(folders).length + days.length === 0 ? '' : JSON.stringify([folders, days]),
    kindOf: (path) => {
      const onDisk = ofFolder.length === 0 ? '' : nameOnDisk(path);
      const named = ofFolder.find(([folder]) => onDisk.startsWith(folder));
      return named?.[1] ?? usualKindOf(path) ?? (dayOf(path) === null ? null : 'entry');
    },
    dayOf,
    saysWhereEntriesAre: isNamed(folders['journal']) || days.length > 0,
    folderFor: (usual) => folders[usual]?.[0] ?? usual,
    pathOfDay: (day, language) =>
      patterns.map(({ pathOf }) => pathOf(day, language)).find((path) => path !== null) ?? null,
  };
}

function isNamed(folders: readonly string[] | undefined): boolean {
  return folders !== undefined && folders.length > 0;
}

/** That of a journal whose settings say nothing of folders and days. */
export const USUAL_LAYOUT = layoutOf({ folders: {}, days: [] });
