/** What `npm run new` says, and asks where there is somebody to ask. */
export const NEW_COMMAND = {
  about: 'Makes a new note with the fields of its kind, and says where it is. It never writes over a file.',
  options: {
    name: 'what you call it, such as "Evening breathing"',
    day: 'the day it is about, such as 2026-11-23; today if left out',
    title: 'a title',
    print: 'shows the text, and makes no file',
    edit: 'opens the file in the editor that VISUAL or EDITOR names',
  },
  whichKind: 'What would you like to write?',
  nameless: 'Enter alone leaves it for later.',
  needsKind: (kinds: readonly string[]) =>
    `Say what to make, such as: npm run new -- entry. There is ${listed(kinds)}.`,
  unknownKind: (kinds: readonly string[], near: string | null) =>
    `${near === null ? 'There is no such kind of note.' : `Did you mean ${near}?`} There is ${listed(kinds)}.`,
  notADay: 'The day after --day is not on the calendar; write it as 2026-11-23.',
  noSession:
    'A reflection looks back on a session, and there is none yet. Make that first, with its day: npm run new -- session --day 2026-11-23.',
  noSessionForBrief:
    'What changes a brief belongs to a session, and there is none on that day. Make it first: npm run new -- session --day 2026-11-23.',
  briefIsThere: (path: string) => `${path} changes that brief already. It is left as it is.`,
  noEditor: 'The file is there, but no editor is set. VISUAL or EDITOR names one.',
  badEditor: 'The file is there, but the editor that VISUAL or EDITOR names did not open it.',
} as const;

/** `entry, habit and win` */
function listed(kinds: readonly string[]): string {
  return `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1) ?? ''}`;
}
