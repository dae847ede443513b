/** Folders of the notes, of the site and of what is kept in between, where one of them is not as it must be. */
export const FOLDER_WORDS = {
  noNotes: (folder: string) =>
    `There is no folder of notes at ${folder}. npm run init -- FOLDER makes one, and JOURNAL_DIR names one that is there.`,
  gone: (folder: string) =>
    `The folder of your notes, ${folder}, is not there any more. What was read is shown until it is there again.`,
  unreadable: (file: string) =>
    `${file} cannot be read. Make it { "folder": "…" } with the folder of your notes, or delete it.`,
  notRemembered: (folder: string, program: string) =>
    `The folder ${folder} is not remembered: nothing can be written into ${program}. Put JOURNAL_DIR=${folder} before a command that shall use it.`,
  noCache: (folder: string) =>
    `Nothing can be written into ${folder}, where this program keeps what it makes again. Allow it, make room on the disk, or copy the program to a place where it may write.`,
  siteInNotes: (folder: string) => `The site cannot be built into the folder of the notes (${folder}).`,
  siteNotWritten: (folder: string) => `The site cannot be written into ${folder}. See whether files can be made there.`,
  siteOfOthers: (folder: string) =>
    `${folder} holds files that were not built by this program. Choose an empty folder for the site.`,
  siteInUse: (folder: string) =>
    `Another build is writing into ${folder}. Wait until it is done, or give this one --outDir.`,
} as const;

/** What is said of a day given in place of today that is none. */
export function notADay(text: string): string {
  return `"${text}" is not a day; write it as YYYY-MM-DD.`;
}
