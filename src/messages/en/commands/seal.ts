import { plural } from '../plural.ts';
import type { Damage } from '../../../sealed/format/damage.ts';

/** What `npm run seal` says. */
export const SEAL_COMMAND = {
  about: 'Seals the site with a pass phrase into one file that opens in any browser.',
  options: {
    out: 'the file to write; journal.html, or brief.html for a brief, if left out',
    folder: 'writes a page and its pieces into this folder, for a server on the web',
    brief: 'seals the brief alone, to be sent, with a pass phrase of its own',
    for: 'with --brief, the day of the session, such as 2026-11-24; the next one if left out',
  },
  sealing: 'Sealing pages',
  proving: 'Opening it again, to see that all is there and nothing in clear',
  isThere: (path: string) => `${path} is there already and is no sealed file of ours. Choose another name with --out.`,
  folderIsThere: (path: string) =>
    `${path} holds other files. Choose an empty folder, or one that was sealed into before.`,
  inNotes: (path: string) => `${path} would lie among your notes. Choose a place outside of them.`,
  notWritten: (path: string) =>
    `${path} could not be written. There may be no room, or no right to write there. Nothing else was changed.`,
  unproven: {
    closed: 'What was sealed did not open with the pass phrase, so it was removed. Nothing else was changed.',
    damaged: 'A part of what was sealed could not be read back, so it was removed. Nothing else was changed.',
    'other-files': 'Some page was missing in what was sealed, so it was removed. Nothing else was changed.',
    'other-bytes': 'Some page was not the same in what was sealed, so it was removed. Nothing else was changed.',
    'writing-in-clear': 'Some words were not sealed, so what was written was removed. Nothing else was changed.',
  },
  /** `journal.html: 231 files, 1.4 MB, opened again and compared; 6.2 s` */
  sealed: (path: string, { files, bytes, seconds }: { files: number; bytes: number; seconds: number }) =>
    `${path}: ${plural(files, 'file')}, ${megabytes(bytes)} MB, opened again and compared; ${seconds.toFixed(1)} s`,
  large: 'The file is large for one page. npm run seal -- --folder writes it in pieces, for a server on the web.',
} as const;

/** What `npm run unseal` says. */
export const UNSEAL_COMMAND = {
  about: 'Writes what is in a sealed file in clear.',
  argument: 'the sealed file, or a folder that was sealed into',
  out: 'an empty folder to write into',
  notThere: (path: string) => `${path} is not there.`,
  notSealed: (path: string) => `${path} is no sealed page.`,
  notEmpty: (path: string) => `${path} is not empty. Choose an empty folder, or a new one.`,
  written: (files: number, folder: string) =>
    `${plural(files, 'file')} in ${folder}. They are in clear: remove them when you have read them.`,
  lost: (paths: number) => `${plural(paths, 'file')} could not be opened, because a part is damaged:`,
  damage: {
    cut: 'The file ends too early: it was not copied whole. Copy it again from where it came from.',
    key: 'The part that holds the key is damaged, so nothing can be opened. Use another copy.',
    contents:
      'The list of what is inside is damaged. Use another copy. The beginning of the file says how the rest can still be read.',
    piece:
      'A part is missing, damaged, or from another time. Use another copy. The beginning of the file says how the rest can still be read.',
  } satisfies Record<Damage, string>,
} as const;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
