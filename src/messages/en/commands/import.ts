import { plural } from '../plural.ts';

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
  reading: 'Reading, in MB',
  writing: 'Writing',
  written: ({ entries, habits, media }: Readonly<Record<'entries' | 'habits' | 'media', number>>) =>
    `Written: ${plural(entries, 'entry', 'entries')}, ${plural(habits, 'habit')}, ${plural(media, 'picture or recording', 'pictures and recordings')}. Nothing that was there was changed.`,
} as const;
