import type { HabitValue } from '../../notes/kinds/entry.ts';
import { csvTable } from '../source/csv-rows.ts';

/** Why a day has no record, though there is a line for it. */
export type WithoutRecord = 'by-schedule' | 'no-record';

/** What is written for a day: a value, or why there is none; null for what is neither. */
type Written = { readonly value: HabitValue } | { readonly without: WithoutRecord } | null;

/** One line of a habit's values. */
export interface LoopMark {
  readonly line: number;
  readonly date: string;
  readonly written: Written;
  readonly note: string;
}

/** Measured values are written so many times as large. */
const THOUSANDTHS = 1000;

/** What words and numbers say of a yes-or-no day. A day that the app counts as done by its schedule is no record of it. */
const YES_NO: Readonly<Record<string, Written>> = {
  YES_MANUAL: { value: true },
  NO: { value: false },
  SKIP: { value: 'skipped' },
  YES_AUTO: { without: 'by-schedule' },
  UNKNOWN: { without: 'no-record' },
  '2': { value: true },
  '0': { value: false },
  '3': { value: 'skipped' },
  '1': { without: 'by-schedule' },
  '-1': { without: 'no-record' },
};
const MEASURED: Readonly<Record<string, Written>> = {
  NO: { value: 0 },
  SKIP: { value: 'skipped' },
  YES_AUTO: { without: 'by-schedule' },
  UNKNOWN: { without: 'no-record' },
  '-1': { without: 'no-record' },
};

/** The days of a habit's own `Checkmarks.csv`, with the names of its columns or, as before 2025, without; null for no value. */
export function loopMarks(text: string, isMeasured: boolean): LoopMark[] {
  const hasHead = /^\s*"?date/i.test(text);
  const { rows } = csvTable(hasHead ? text : `date,value,notes\n${text}`);
  return rows.map(({ cell, line }) => ({
    line: hasHead ? line : line - 1,
    date: cell('date'),
    written: valueOf(cell('value').trim().toUpperCase(), isMeasured),
    note: cell('notes').trim(),
  }));
}

function valueOf(written: string, isMeasured: boolean): Written {
  const known = (isMeasured ? MEASURED : YES_NO)[written];
  if (known !== undefined) return known;
  return isMeasured && /^\d{1,12}$/.test(written) ? { value: Number(written) / THOUSANDTHS } : null;
}
