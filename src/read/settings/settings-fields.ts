import { z } from 'zod';
import { PRESETS, USUAL_PRESET } from '../../brief/sections/presets.ts';
import { SECTIONS_BY_NUMBER } from '../../brief/sections/sections.ts';
import { expects } from '../../notes/kinds/expectation.ts';
import { KNOWN_FOLDERS } from '../../notes/kinds/kinds.ts';
import { day, group, id, inOrder, listOf, oneOf, text, wholeNumber, yesNo } from '../../notes/kinds/field-types.ts';
import { pause } from '../../notes/kinds/habit.ts';
import { PAPERS, type Settings } from '../../notes/settings.ts';
import { dayPattern } from '../place/day-pattern.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A path is not longer; a longer pattern would be an error of the matcher. */
const LONGEST_GLOB = 4096;

/** One switch a section of the brief, each with what its own file says of it. */
const briefSectionFields = Object.fromEntries(
  SECTIONS_BY_NUMBER.map(({ name, about }) => [name, yesNo().optional().describe(about)]),
);

const briefSettingsFields = {
  preset: oneOf(PRESETS).optional().describe(`which sections, in which order; ${USUAL_PRESET} if left out`),
  sections: group(briefSectionFields).optional().describe('single sections, true or false'),
  card: listOf(id()).optional().describe('rows of the week’s card; all that is recorded if left out'),
  held: yesNo().optional().describe('false says nothing of what is kept back'),
  look_back: day().optional().describe('the look back’s first day; that of the first session if left out'),
  window_days: wholeNumber(1, 42).optional().describe('days looked back when there was no session yet; 14 if left out'),
};

const helpPersonFields = {
  name: text().describe('who'),
  phone: text().optional().describe('the number, in quotes'),
  note: text().optional().describe('when to call'),
};

const helpFields = {
  region: text().optional().describe('your country, such as GB, for the numbers shown'),
  people: listOf(group(helpPersonFields)).optional().describe('your own people to call'),
};

/** Two things to set side by side: `mood`, `energy`, `stress`, `sleep`, or the name of a habit's file. */
const comparedFields = {
  of: id().describe('what is looked at: mood, energy, stress, sleep or a habit'),
  with: id().describe('what splits the days in two: one of the same'),
};

/** Two days that the writer wants to see beside each other. */
const thenAndNowFields = {
  then: day().describe('a day with an entry'),
  now: day().optional().describe('a later one; the last day with an entry if left out'),
};

const sealedFields = {
  lock_after: wholeNumber(1, 240).optional().describe('minutes in which nobody does anything; 10 if left out'),
};

const LONGEST_PATH = 255;

/** Of each kind that has a folder, those that take its place. */
const folderFields = Object.fromEntries(
  KNOWN_FOLDERS.map((folder) => [folder, listOf(folderPath()).optional().describe(`in place of ${folder}/`)]),
);

function folderPath() {
  const error = expects({ is: 'folder' });
  return text()
    .transform((path) =>
      path
        .normalize('NFC')
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/'),
    )
    .refine((path) => path !== '' && path.length <= LONGEST_PATH && !path.split('/').includes('..'), { error });
}

const settingsFields = {
  today: day().optional().describe('a fixed day in place of today, for a sample journal'),
  language: text()
    .refine(isLanguage, { error: expects({ is: 'language' }) })
    .optional()
    .describe('how days and numbers are written; en-GB if left out'),
  first_day_of_week: oneOf(WEEKDAYS).optional().describe('monday if left out'),
  paper: oneOf(PAPERS).optional().describe('the paper the brief is printed on; a4 if left out'),
  name: text().optional().describe('your initials, for the head of the brief'),
  line_breaks: oneOf(['kept', 'joined']).optional().describe('line ends in a paragraph; kept if left out'),
  discreet: yesNo().optional().describe('true gives every page the same neutral title'),
  on_this_day: yesNo().optional().describe('true shows what you wrote on this day of earlier years'),
  paused: listOf(pause()).optional().describe('days on which nothing is expected of you'),
  brief: group(briefSettingsFields).optional().describe('how the brief is made'),
  compare: listOf(group(comparedFields))
    .optional()
    .describe('pairs of things that a page sets side by side, only because you ask'),
  then_and_now: listOf(group(thenAndNowFields).superRefine(inOrder('then', 'now')))
    .optional()
    .describe('days that the progress page shows beside each other'),
  sealed: group(sealedFields).optional().describe('how a sealed file behaves once it is open'),
  help: group(helpFields).optional().describe('what the help page shows'),
  inline_fields: yesNo().optional().describe('true reads mood:: 6 in the text of an entry as one of its fields'),
  folders: group(folderFields).optional().describe('folders of kinds that have other names here'),
  days: listOf(
    text().refine((pattern) => pattern.length <= LONGEST_PATH && dayPattern(pattern) !== null, {
      error: expects({ is: 'day-pattern' }),
    }),
  )
    .optional()
    .describe('how the files of days are named, such as Journal/{YYYY}/{MM}-{DD}'),
  ignore: listOf(text().refine((glob) => glob.length <= LONGEST_GLOB, { error: expects({ is: 'shorter-pattern' }) }))
    .optional()
    .describe('files that are no notes, such as README.md or drafts/**'),
};

/** Where a journal says none. */
export const DEFAULT_LANGUAGE = 'en-GB';

export const settingsSchema = z.strictObject(settingsFields);

export type SettingsFields = z.infer<typeof settingsSchema>;

/** Every default of the settings, in one place. */
export function toSettings(fields: SettingsFields): Settings {
  return {
    today: fields.today ?? null,
    language: canonicalLanguage(fields.language ?? '') ?? DEFAULT_LANGUAGE,
    firstDayOfWeek: WEEKDAYS.indexOf(fields.first_day_of_week ?? 'monday') + 1,
    paper: fields.paper ?? 'a4',
    name: fields.name ?? null,
    isDiscreet: fields.discreet ?? false,
    showsThisDay: fields.on_this_day ?? false,
    lineBreaks: fields.line_breaks ?? 'guessed',
    paused: fields.paused ?? [],
    brief: {
      preset: fields.brief?.preset ?? USUAL_PRESET,
      sections: fields.brief?.sections ?? {},
      card: fields.brief?.card ?? null,
      countsHeld: fields.brief?.held ?? true,
      lookBack: fields.brief?.look_back ?? null,
    },
    windowDays: fields.brief?.window_days ?? 14,
    compared: fields.compare ?? [],
    thenAndNow: fields.then_and_now ?? [],
    help: { region: fields.help?.region ?? null, people: fields.help?.people ?? [] },
    readsInlineFields: fields.inline_fields ?? false,
    ignore: fields.ignore ?? [],
    layout: { folders: fields.folders ?? {}, days: fields.days ?? [] },
    idleMinutes: fields.sealed?.lock_after ?? 10,
  };
}

function isLanguage(language: string): boolean {
  return canonicalLanguage(language) !== null;
}

/** `german` has the form of a code, but no language has it. */
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A code as BCP 47 writes it, `de-AT` for `DE-at`; null for what is the code of no language. */
export function canonicalLanguage(language: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(language)[0] ?? '';
    return LANGUAGES.of(new Intl.Locale(canonical).language) === undefined ? null : canonical;
  } catch {
    return null;
  }
}
