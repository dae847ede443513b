import { z } from 'zod';
import type { Day, Span } from '../../calendar/day.ts';
import { day, group, listOf, mapOf, oneOf, text, wholeNumber, yesNo } from './fields.ts';
import { pause } from './habit.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A path is not longer; a longer pattern would be an error of the matcher. */
const LONGEST_GLOB = 4096;

export const settingsFields = {
  today: day().optional(),
  language: text().refine(isLanguage, { error: 'a language such as en-GB' }).optional(),
  first_day_of_week: oneOf(WEEKDAYS).optional(),
  paper: oneOf(['a4', 'letter']).optional(),
  name: text().optional(),
  discreet: yesNo().optional(),
  paused: listOf(pause()).optional(),
  brief: group({
    preset: oneOf(['talk', 'standard', 'cbt', 'dbt']).optional(),
    sections: mapOf(yesNo(), 'a group of sections, each true or false').optional(),
    window_days: wholeNumber(1, 42).optional(),
  }).optional(),
  help: group({
    region: text().optional(),
    people: listOf(group({ name: text(), phone: text().optional(), note: text().optional() })).optional(),
  }).optional(),
  ignore: listOf(text().refine((glob) => glob.length <= LONGEST_GLOB, { error: 'a shorter pattern' })).optional(),
};

export const settingsSchema = z.strictObject(settingsFields);

type SettingsFields = z.infer<typeof settingsSchema>;

/** The whole of `journal.yaml` with every default filled in. */
export interface Settings {
  /** The fixed day of a sample journal, or null where the clock decides. */
  readonly today: Day | null;
  /** BCP 47, such as `en-GB`: how days and numbers are written, and what the search expects. */
  readonly language: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
  readonly paper: 'a4' | 'letter';
  readonly name: string | null;
  readonly isDiscreet: boolean;
  readonly paused: readonly Span[];
  /** Days looked back when no session has been attended yet. */
  readonly windowDays: number;
  readonly help: { readonly region: string | null; readonly people: readonly HelpPerson[] };
  readonly ignore: readonly string[];
}

export interface HelpPerson {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly note?: string | undefined;
}

/** Every default of the settings, in one place. */
export function toSettings(fields: SettingsFields): Settings {
  return {
    today: fields.today ?? null,
    language: canonicalOf(fields.language ?? '') ?? 'en-GB',
    firstDayOfWeek: WEEKDAYS.indexOf(fields.first_day_of_week ?? 'monday') + 1,
    paper: fields.paper ?? 'a4',
    name: fields.name ?? null,
    isDiscreet: fields.discreet ?? false,
    paused: fields.paused ?? [],
    windowDays: fields.brief?.window_days ?? 14,
    help: { region: fields.help?.region ?? null, people: fields.help?.people ?? [] },
    ignore: fields.ignore ?? [],
  };
}

function isLanguage(language: string): boolean {
  return canonicalOf(language) !== null;
}

function canonicalOf(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null;
  } catch {
    return null;
  }
}
