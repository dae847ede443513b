import type { Day, Span } from '../calendar/day.ts';

export const PAPERS = ['a4', 'letter'] as const;

export type Paper = (typeof PAPERS)[number];

/** The whole of `journal.yaml` with every default filled in. */
export interface Settings {
  /** The fixed day of a sample journal, or null where the clock decides. */
  readonly today: Day | null;
  /** BCP 47, such as `en-GB`: how days and numbers are written, and what the search expects. */
  readonly language: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDayOfWeek: number;
  readonly paper: Paper;
  readonly name: string | null;
  readonly isDiscreet: boolean;
  /** Whether the journal's page shows what was written on this day of earlier years. */
  readonly showsThisDay: boolean;
  readonly lineBreaks: 'kept' | 'joined' | 'guessed';
  readonly paused: readonly Span[];
  readonly brief: BriefSettings;
  /** Days looked back when no session has been attended yet. */
  readonly windowDays: number;
  readonly compared: readonly ComparedPair[];
  readonly thenAndNow: readonly ThenAndNow[];
  readonly help: { readonly region: string | null; readonly people: readonly HelpPerson[] };
  /** Whether `mood:: 6` in the text of an entry is one of its fields. */
  readonly readsInlineFields: boolean;
  readonly ignore: readonly string[];
  readonly layout: LayoutSettings;
  /** After so many minutes in which nobody does anything a sealed site is locked. */
  readonly idleMinutes: number;
}

/** Where the notes of a folder lie that was there before this program. */
export interface LayoutSettings {
  /** By the usual name of a kind's folder, the folders that take its place. */
  readonly folders: Readonly<Record<string, readonly string[] | undefined>>;
  /** How the paths of days are written, such as `Journal/{YYYY}/{MM}-{DD}`. */
  readonly days: readonly string[];
}

/** How the brief is made. Presets and sections are known by the names that the brief gives them. */
export interface BriefSettings {
  readonly preset: string;
  /** Sections that are switched on or off apart from the preset. */
  readonly sections: Readonly<Record<string, boolean | undefined>>;
  /** Rows of the week's card by name; null where the settings name none. */
  readonly card: readonly string[] | null;
  /** Whether the preview counts what is kept back. */
  readonly countsHeld: boolean;
  /** The first day of the look back; null where it is that of the first session. */
  readonly lookBack: Day | null;
}

/** Two things to set side by side: what is looked at, and what splits the days in two. */
export interface ComparedPair {
  readonly of: string;
  readonly with: string;
}

/** Two days that the writer wants to see beside each other. */
export interface ThenAndNow {
  readonly then: Day;
  readonly now?: Day | undefined;
}

export interface HelpPerson {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly note?: string | undefined;
}
