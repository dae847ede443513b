import { KEPT_ROW_NAMES, IMPORT_REFUSALS, FORMAT_TITLES } from '../../messages/en/commands/import-records.ts';
import type { HabitTarget } from '../../notes/kinds/habit.ts';
import type { ImportedHabit } from '../records.ts';
import { COLUMN_NAMES } from '../source/column-names.ts';
import { hasColumns, type CsvRow, type CsvTable } from '../source/csv-rows.ts';
import { escapedMarkdown, plainMarkdown, tidy } from '../values/plain-markdown.ts';

/** A habit of the app, and where its values are. */
export interface LoopHabit extends ImportedHabit {
  /** The number before its folder's name. */
  readonly position: string;
  /** Whether its values are a thousand times what was measured. */
  readonly isMeasured: boolean;
}

const MINUTES = /^(?:m|min|mins|minutes?|minuten?|minutos?)\.?$/i;
const DAYS_OF_A_WEEK = 7;

/** The habits of `Habits.csv`, of its form since 2025 and of that before. Throws a sentence for any other table. */
export function loopHabits(table: CsvTable): LoopHabit[] {
  if (!hasColumns(table, ['position', 'name'])) {
    throw new Error(IMPORT_REFUSALS.otherColumns(FORMAT_TITLES.loop, ['position', 'name']));
  }
  return table.rows.map(habitFrom);
}

function habitFrom({ cell }: CsvRow): LoopHabit {
  const position = cell('position').trim();
  const name = tidy(cell('name')).replace(/\s+/gu, ' ');
  const isMeasured = cell('type').trim().toUpperCase() === 'NUMERICAL';
  const unit = tidy(cell('unit'));
  const isMinutes = MINUTES.test(unit);
  const times = Number(cell('frequencynumerator') || cell('numrepetitions'));
  const interval = Number(cell('frequencydenominator') || cell('interval'));
  const days = isMeasured ? null : daysOf(times, interval);
  return {
    key: `${position} ${name}`,
    ...{ position, isMeasured, name, days },
    measure: isMeasured ? (isMinutes ? 'minutes' : 'count') : 'yesno',
    unit: isMeasured && !isMinutes && unit !== '' ? unit : null,
    target: isMeasured ? targetOf(cell, interval) : null,
    text: textOf(cell, days === null && !isMeasured ? [times, interval] : null),
  };
}

/** How many days a week a yes-or-no habit is meant for; null for what a week does not say, such as twice a month. */
function daysOf(times: number, interval: number): number | null {
  if (interval === 1 && times >= 1) return DAYS_OF_A_WEEK;
  return interval === DAYS_OF_A_WEEK && times >= 1 && times <= DAYS_OF_A_WEEK ? times : null;
}

function targetOf(cell: CsvRow['cell'], interval: number): HabitTarget | null {
  const value = Number(cell(COLUMN_NAMES.targetValue));
  const per = interval === 1 ? 'day' : interval === DAYS_OF_A_WEEK ? 'week' : null;
  if (!Number.isFinite(value) || value <= 0 || per === null) return null;
  return cell(COLUMN_NAMES.targetType).trim() === 'AT_MOST' ? { at_most: value, per } : { at_least: value, per };
}

function textOf(cell: CsvRow['cell'], often: readonly [number, number] | null): string {
  const question = tidy(cell('question'));
  const isSaid = often !== null && often.every((number) => Number.isFinite(number) && number > 0);
  const rows = [
    ...(question === '' ? [] : [`- ${KEPT_ROW_NAMES.question}: ${escapedMarkdown(question)}`]),
    ...(isSaid ? [`- ${KEPT_ROW_NAMES.frequency}: ${KEPT_ROW_NAMES.often(String(often[0]), String(often[1]))}`] : []),
    ...(cell('archived?').trim().toLowerCase() === 'true' ? [`- ${KEPT_ROW_NAMES.archived}`] : []),
  ];
  return [plainMarkdown(cell('description')), rows.join('\n')].filter((part) => part !== '').join('\n\n');
}
