import { plural } from '../plural.ts';

/** What went into a backup. */
interface BackedUp {
  readonly notes: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** What `npm run backup` says. */
export const BACKUP_COMMAND = {
  about: 'Writes your notes and all beside them into one sealed file, and reads it back before it counts.',
  options: {
    out: 'the file to write, or a folder to write it into; journal-2026-11-23.age where the command was called, if left out',
    recipient: 'seals to this key of age, age1…, in place of a pass phrase; may be given several times',
    recipientsFile: 'a file with such keys, one a line',
  },
  packing: 'Copying files',
  proving: 'Reading it back, to see that all is there',
  inNotes: (path: string) => `${path} would lie among your notes. Choose a place outside of them with --out.`,
  noFolder: (path: string) => `There is no folder ${path}. Make it first, or choose another with --out.`,
  isThere: (path: string) => `${path} is there already and is no backup. Choose another name with --out.`,
  notWritten: (path: string) =>
    `${path} could not be written. There may be no room, or no right to write there. Nothing else was changed.`,
  otherInside: 'What was read back was not the same, so it was removed. Nothing else was changed. Try another disk.',
  /** `journal-2026-11-23.age: 131 notes, 150 files, 2.1 MB, read back and compared; 3.2 s` */
  written: (path: string, { notes, files, bytes, seconds }: BackedUp) =>
    `${path}: ${plural(notes, 'note')}, ${plural(files, 'file')}, ${(bytes / 1_000_000).toFixed(1)} MB, read back and compared; ${seconds.toFixed(1)} s`,
  link: (path: string) => `${path} is a link, so it is not in the backup.`,
  unreadable: (path: string) => `${path} could not be read and is not in the backup. All else is.`,
  changed: (path: string) => `${path} changed meanwhile and was copied again.`,
  gone: (path: string) => `${path} went away meanwhile and is not in the backup.`,
  unsettled: (path: string) =>
    `${path} changed twice meanwhile, so its copy may be of two moments. Run this again when nothing writes to it.`,
  notAKey: 'A key to seal to begins with age1, and one of those given is none. Nothing was written.',
  noKeys: (file: string) => `There is no key in ${file}. Write each in a line of its own.`,
  keysUnreadable: (file: string) => `${file} could not be read. Write each key of age in a line of its own.`,
} as const;

/** What `npm run restore` says. */
export const RESTORE_COMMAND = {
  about: 'Unpacks a backup into an empty folder, and compares the sum of every file.',
  file: 'the backup, such as journal-2026-11-23.age',
  folder: 'an empty folder, or a new one',
  identity: 'a file with a key of age, AGE-SECRET-KEY-1…, where the backup was sealed to one',
  restoring: 'Writing files',
  notThere: (path: string) => `${path} is not there, or cannot be read.`,
  notEmpty: (path: string) => `${path} is not empty. Choose an empty folder, or a new one. Nothing was written.`,
  notWritten: (path: string) =>
    `Not all could be written into ${path}. There may be no room, or no right to write there. The backup is as it was.`,
  empty: (path: string) => `${path} is empty: it was not copied whole. Copy it again, or take another backup.`,
  notSealed: (path: string) =>
    `${path} is no file of age, or its first line is damaged. Take the file that npm run backup wrote, or another copy.`,
  needsKey: 'This backup is sealed to a key. Give the file that holds it with --identity.',
  needsPassphrase: 'This backup is sealed with a pass phrase. Leave out --identity.',
  notAKey: 'A key that opens begins with AGE-SECRET-KEY-1, and a line of that file is none.',
  otherKey: 'None of those keys opens this backup. Take the one whose age1… it was sealed to.',
  otherPassphrase: 'If you are sure of it, the beginning of this copy may be damaged: take another backup.',
  damagedHead:
    'The beginning of the file, which holds its key, is damaged or cut. Take another copy, or another backup.',
  /** `131 notes, 150 files in ~/journal, all as they were; 3.2 s` */
  restored: (folder: string, { notes, files, seconds }: Omit<BackedUp, 'bytes'>) =>
    `${plural(notes, 'note')}, ${plural(files, 'file')} in ${folder}, compared with the list of sums; ${seconds.toFixed(1)} s`,
  unchecked: (folder: string, { notes, files, seconds }: Omit<BackedUp, 'bytes'>) =>
    `${plural(notes, 'note')}, ${plural(files, 'file')} in ${folder}; there is no list of sums in it to compare with; ${seconds.toFixed(1)} s`,
  broken:
    'The backup is damaged or cut from some place on. What comes before it is restored; nothing behind it can be opened.',
  nothingInside: 'There is no archive in that file, so nothing was restored.',
  damaged: (path: string) => `${path} is not as it was. What there is of it lies beside, as ${path}.damaged.`,
  lost: (path: string) => `${path} is lost in this copy.`,
  refused: (path: string) => `${path} is a link, no file, or leads out of the folder, so it was not written.`,
  unwritten: (path: string) => `${path} could not be written: the disk does not take its name, or its size.`,
  takeAnother: 'Take another copy, or an earlier backup, for what is missing.',
} as const;
