import { plural } from '../plural.ts';

/** What people call the programs that notes can come from. */
export const FORMAT_TITLES = {
  daylio: 'Daylio',
  dayone: 'Day One',
  jrnl: 'jrnl',
  loop: 'Loop Habit Tracker',
  bearable: 'Bearable',
  journey: 'Journey',
  csv: 'CSV',
} as const;

/** Why a whole file is not imported. Nothing is written then. */
export const IMPORT_REFUSALS = {
  notThere: (path: string) => `There is no file ${path}.`,
  notAFile: (path: string) => `${path} is no file that can be read.`,
  closed: (path: string) => `${path} cannot be opened. See whether you may read it.`,
  empty: (path: string) => `${path} is empty. Export it again.`,
  damagedArchive: 'The archive is cut or damaged. Export it again, or copy it anew. Nothing was written.',
  leadsOut: 'The archive holds a name that leads out of it, so none of it is read. Nothing was written.',
  linkInside: 'The archive holds a link to another place, so none of it is read. Nothing was written.',
  encrypted: 'The archive is locked with a password. Unpack it yourself, and name the folder. Nothing was written.',
  tooMuchInside: 'The archive says it holds more than any journal does, so none of it is read. Nothing was written.',
  notInside: (path: string) => `The file has no ${path} in it. Nothing was written.`,
  tooLarge: (path: string) => `${path} is larger than 256 MB, more than can be read at once. Nothing was written.`,
  notText: (path: string) => `${path} is no text. Nothing was written.`,
  otherEncoding: (path: string) =>
    `${path} is not in UTF-8, so that letters would be wrong. Save it as UTF-8. Nothing was written.`,
  noFile: (ending: string) => `There is no file in it that ends in ${ending}. Nothing was written.`,
  severalFiles: (ending: string, count: number) =>
    `${plural(count, 'file')} in it end in ${ending}. Name the one that you mean. Nothing was written.`,
  emptyTable: 'The table is empty. Nothing was written.',
  brokenTable: (line: number) =>
    `The table cannot be read from line ${String(line)} on: a quote is not closed, or the file was cut. Nothing was written.`,
  otherColumns: (title: string, columns: readonly string[]) =>
    `It is no table of ${title}: that has the columns ${columns.join(', ')}. Nothing was written.`,
  otherFormat: (title: string, expected: string) => `It is no export of ${title}: ${expected}. Nothing was written.`,
  brokenBackup: 'The backup in it is cut or damaged. Make it again. Nothing was written.',
  brokenJson: 'The JSON in it is cut or damaged. Export it again. Nothing was written.',
  lockedJrnl: 'It is locked by jrnl. Run jrnl --format json > FILE, and name that file. Nothing was written.',
  ambiguousDates:
    'Its dates can be read in two ways, such as 4/11/2019. Say --dates day-first or --dates month-first. Nothing was written.',
} as const;

/** Where one record stands, and why it is not imported. */
export const RECORD_REFUSALS = {
  line: (line: number) => `line ${String(line)}`,
  entry: (number: number) => `entry ${String(number)}`,
  cells: (surplus: number) =>
    `it has ${plural(Math.abs(surplus), 'cell')} ${surplus < 0 ? 'fewer' : 'more'} than there are columns`,
  noDay: 'it has no day of the calendar',
  noTime: 'its time is none',
  noZone: 'its moment or its time zone cannot be read, so that its day is not known',
  nothing: 'it has neither words nor values',
  noMarks: 'the file with its days is not in the archive',
  noValue: 'its value is none that is known',
  noNote: 'it cannot be written as a note that reads without a problem',
  unreadable: 'it cannot be read',
} as const;

/** Names of lines at the end of a note, for what had no field. */
export const KEPT_ROW_NAMES = {
  mood: 'Mood',
  activities: 'Activities',
  scale: 'Scale',
  title: 'Title',
  feelings: 'Feelings',
  tags: 'Tags',
  partOfDay: 'Part of the day',
  frequency: 'How often',
  often: (times: string, days: string) => `${times} in ${days} days`,
  question: 'Question',
  archived: 'Archived',
  yes: 'yes',
  picture: 'Picture',
  video: 'Video',
  recording: 'Recording',
  document: 'Document',
} as const;

/** Why a picture or recording does not come. The note says it in its place. */
export const MEDIA_WORDS = {
  notInside: 'it was not in the file',
  empty: 'it was empty',
  damaged: 'it could not be read as a picture',
  tooLarge: 'it was larger than 200 MB',
  otherKind: 'it was of a kind that is not kept',
} as const;

/** The file that says what the words of another program mean. */
export const WORD_MAP_WORDS = {
  about: (title: string) =>
    `What the words of ${title} become when its notes are imported. Change what you like, before --write.`,
  columns:
    'What each column is: date, time, title, text, mood (a word or number of yours), rating (a mood from 0 to 10), energy, stress, feelings, tags, hours (slept), keep (a line of the text), leave (not taken).',
  moods:
    'Your moods, each with its number from 0, lowest, to 10, highest. Without a number the word stays in the text.',
  activities: 'What each activity becomes: tag, habit (done on that day), feeling, or text.',
  unreadable: (path: string, line: number) =>
    `${path} cannot be read at line ${String(line)}. Mend it, or remove it to get a new one. Nothing was written.`,
  wrongMood: (path: string, word: string) =>
    `In ${path} the mood ${word} is no whole number from 0 to 10. Nothing was written.`,
  wrongUse: (path: string, word: string, uses: readonly string[]) =>
    `In ${path} the activity ${word} is none of ${uses.join(', ')}. Nothing was written.`,
} as const;

/** What is said of a table of nobody's in particular. */
export const CSV_WORDS = {
  noDate: (columns: readonly string[]) =>
    `No column is the date. Write a file imports/csv.yaml with columns: and a line such as ${columns[0] ?? 'When'}: date. There is ${columns.join(', ')}. Nothing was written.`,
  wrongUse: (name: string, uses: readonly string[]) =>
    `In imports/csv.yaml the column ${name} is none of ${uses.join(', ')}. Nothing was written.`,
} as const;

/** What `npm run import` says and asks. */
export const IMPORT_COMMAND = {
  about: 'Brings notes in from another program. It shows what it would do, and writes only with --write.',
  format: (names: readonly string[]) => `where the file comes from: ${names.join(', ')}`,
  file: 'the file or archive that the other program exported',
  options: {
    into: 'the folder of notes it goes into; yours if left out',
    write: 'writes what the plan says',
    dates: 'how dates such as 4/11/2019 are read',
  },
  unknownFormat: (names: readonly string[]) =>
    `It is none of the programs that notes can come from: ${names.join(', ')}.`,
  sample: 'That is the sample journal. npm run init -- ~/journal makes one of your own, or say --into FOLDER.',
  whichDates: 'Its dates can be read in two ways, such as 4/11/2019. Which number comes first?',
  mood: (word: string, count: number) =>
    `“${word}” (${plural(count, 'time')}): which number from 0, lowest, to 10, highest? Enter keeps the word alone.`,
  moodExpected: 'Give a whole number from 0 to 10, or leave it empty.',
} as const;

/** The lines of a plan. */
export const IMPORT_PLAN = {
  heading: (title: string, file: string, folder: string) => `${title}: ${file} into ${folder}`,
  entries: ({
    found,
    fresh,
    there,
    changed,
    repeated,
    refused,
  }: Readonly<Record<'found' | 'fresh' | 'there' | 'changed' | 'repeated' | 'refused', number>>) =>
    [
      `${plural(found, 'record')}: ${plural(fresh, 'new entry', 'new entries')}`,
      `${String(there)} there already`,
      ...(changed > 0 ? [`${String(changed)} changed since they were imported`] : []),
      ...(repeated > 0 ? [`${String(repeated)} more than once in the file`] : []),
      `${String(refused)} refused`,
    ].join(', '),
  values: ({ moods, habitValues, nights }: Readonly<Record<'moods' | 'habitValues' | 'nights', number>>) =>
    `In the new entries: ${plural(moods, 'mood')}, ${plural(habitValues, 'value')} of habits, ${plural(nights, 'night')}`,
  habits: (fresh: number, there: number) => `Habits: ${String(fresh)} new, ${String(there)} there already`,
  media: ({ fresh, there, refused }: Readonly<Record<'fresh' | 'there' | 'refused', number>>) =>
    `Pictures and recordings: ${String(fresh)} new, ${String(there)} there already, ${String(refused)} that cannot be brought`,
  mediaRefused: (path: string, why: string) => `  ${path}: ${why}`,
  moods: (pairs: string) => `Moods are read so: ${pairs}`,
  moodsWithout: (pairs: string) => `Moods without a number, kept as words: ${pairs}`,
  unnamed: (path: string, words: string) => `Not in ${path} yet, add a line for each that you want: ${words}`,
  columns: (pairs: string) => `Columns are read so: ${pairs}`,
  wordsMade: (path: string) => `${path} is new: it says what moods and activities become. Change it, and look again.`,
  wordsThere: (path: string) => `${path} says what moods and activities become.`,
  activities: (pairs: string) => `Activities become: ${pairs}`,
  kept: (count: number) => `Kept in the text of the notes, as there is no field: ${plural(count, 'value')}`,
  escaped: (count: number) =>
    `${plural(count, 'text')} written with every sign of Markdown escaped, so that it shows as it was`,
  closed: (count: number) =>
    `${plural(count, 'entry', 'entries')} with words on who may see them: each gets share: never`,
  notTaken: (pairs: string) => `Not taken: ${pairs}`,
  changed: (path: string) => `  ${path} stays as it is`,
  refused: (place: string, why: string) => `  ${place}: ${why}`,
  more: (count: number) => `  and ${String(count)} more`,
  samples: (count: number, of: number) =>
    `${String(count)} of ${plural(of, 'entry', 'entries')}, as they would be written:`,
  cut: (count: number) => `… ${plural(count, 'more line')}`,
  nothingYet: 'No note was written. The same command with --write writes them.',
  nothingNew: 'There is nothing new to write.',
  writing: 'Writing',
  written: ({ entries, habits, media }: Readonly<Record<'entries' | 'habits' | 'media', number>>) =>
    `Written: ${plural(entries, 'entry', 'entries')}, ${plural(habits, 'habit')}, ${plural(media, 'picture or recording', 'pictures and recordings')}. Nothing that was there was changed.`,
} as const;

/** What is left out on purpose. */
export const NOT_TAKEN = {
  places: 'places',
  weather: 'weather',
  movement: 'movement and steps',
  schedule: 'days that count as done by their schedule only',
  unknown: 'days without a record',
  colours: 'colours',
  music: 'music',
  goals: 'goals',
  goalDays: 'days of goals',
  tagGroups: 'names of groups of activities',
  settings: 'reminders, templates and badges',
  field: (name: string) => `values of ${name}`,
} as const;
