import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import type { JournalFiles } from './journal-files.ts';

/** The days that are asked for, both included; null where there is no bound. */
export interface AskedDays {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** `all` is everything there is; `brief` only what the brief may hold. */
export const EXPORT_SHARES = ['all', 'brief'] as const;

export type ExportShare = (typeof EXPORT_SHARES)[number];

/** What is exported, and how much of it. */
export interface ExportInput {
  readonly journal: Journal;
  readonly files: JournalFiles;
  readonly days: AskedDays;
  readonly share: ExportShare;
  /** When a calendar reminds of writing; null where it does not. */
  readonly reminder: ClockTime | null;
}

/** One text that is written. */
export interface ExportedText {
  /** Its name within the folder; of a format that is one file its ending, `.json`. */
  readonly name: string;
  readonly text: string;
}

/** A form in which a journal can be taken elsewhere. Adding one is adding its file, and its line in the list. */
export interface ExportFormat {
  readonly name: string;
  /** Whether its texts are files of a folder of their own; else the first is the export, and others stand beside it. */
  readonly isFolder: boolean;
  /** How the name of the export ends; of a folder too. */
  readonly ending: string;
  /** Every note file, only what is a note of the journal, or no more than days. */
  readonly holds: 'files' | 'notes' | 'days';
  /** Whether pictures and other files go with it, where it is written into a folder. */
  readonly takesFiles: boolean;
  /** The same input gives the same texts; none where there is nothing to export. */
  readonly texts: (input: ExportInput) => readonly ExportedText[];
}

/** Whether a day is asked for. What has no day belongs to all of them. */
export function isAskedFor(day: Day | null, { from, to }: AskedDays): boolean {
  return day === null || ((from === null || day >= from) && (to === null || day <= to));
}
