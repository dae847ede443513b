import { plural } from '../plural.ts';

/** What people call the programs that notes can come from. */
export const FORMAT_TITLES = {
  daylio: 'Daylio',
  dayone: 'Day One',
  jrnl: 'jrnl',
  loop: 'Loop Habit Tracker',
  bearable: 'Bearable',
  journey: 'Journey',
  appleHealth: 'Apple Health',
  appleJournal: 'Apple Journal',
  sleep: 'Sleep apps',
  sleepmeter: 'Sleepmeter',
  obsidian: 'Obsidian',
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
  noSleepLog:
    'It is no log of Sleep as Android, Sleepmeter or Plees Tracker: its first line names no columns of theirs. Nothing was written.',
  noSleeps: 'It has a table of your own words and none of sleeps, or was cut before it. Nothing was written.',
  noDailyNotes: 'No note in it has a day in its name, such as 2021-01-31.md. Nothing was written.',
  brokenXml: 'The XML in it is cut or damaged. Export it again. Nothing was written.',
  entities: 'The XML in it declares entities, which no export does, so none of it is read. Nothing was written.',
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
  noStamps: (count: number) =>
    `${plural(count, 'record')} of sleep, exercise or mindfulness with times that cannot be read`,
  noZone: 'its moment or its time zone cannot be read, so that its day is not known',
  order: 'its moments are not in their order',
  tooLong: 'it is longer than 24 hours',
  disagree: 'its beginning, its end, its hours and its time zone do not agree',
  cut: 'it is cut',
  template: 'it is a template that is still to be filled in',
  nothing: 'it has neither words nor values',
  noMarks: 'the file with its days is not in the archive',
  noValue: 'its value is none that is known',
  noNote: 'it cannot be written as a note that reads without a problem',
  unreadable: 'it cannot be read',
  binaryPlist: 'it is a binary property list, which plutil -convert xml1 makes readable',
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
  fellAsleep: 'Fell asleep',
  alsoAsleep: 'Also asleep',
  alsoInBed: 'Also in bed',
  nap: 'Nap',
  awake: 'Awake',
  dreams: 'Dreams',
  rating: 'Rating',
  rated: (value: string, most: number) => `${value} of ${String(most)}`,
  at: (value: string, from: string, to: string) => `${value}, ${from} to ${to}`,
  fromTo: (from: string, to: string, minutes: number) => `${from} to ${to}, ${String(minutes)} min`,
  picture: 'Picture',
  video: 'Video',
  recording: 'Recording',
  document: 'Document',
  attachment: 'Attachment',
  prompt: 'Prompt',
} as const;

/** Habits that an export of Apple Health has values of. */
export const HEALTH_HABITS = { exercise: 'Exercise', mindful: 'Mindful minutes' } as const;

/** Why a picture or recording does not come. The note says it in its place. */
export const MEDIA_WORDS = {
  notInside: 'it was not in the file',
  empty: 'it was empty',
  damaged: 'it could not be read as a picture',
  tooLarge: 'it was larger than 200 MB',
  otherKind: 'it was of a kind that is not kept',
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
  templates: 'templates',
  otherNotes: 'notes outside the folder of daily notes',
  noDayInName: 'notes without a day in their name',
  otherTypes: 'records of other types',
  aboutYou: 'what it says of your person',
  routes: 'routes of workouts',
  heartCurves: 'electrocardiograms',
  exportDay: 'the day of the export, as it was not over',
  deviceEvents: 'events of devices',
  appFiles: 'alarms and settings',
  twice: 'records that it holds a second time',
  noise: 'curves of noise',
  field: (name: string) => `values of ${name}`,
} as const;
