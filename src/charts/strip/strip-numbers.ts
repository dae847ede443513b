import { isWithinAny, type Day } from '../../calendar/day.ts';
import type { StripSpec } from './strip-spec.ts';
import { NUMBERS_COLUMNS, stateWords } from '../../messages/en/chart-marks.ts';
import { numbersByDay, type Numbers } from '../plot/numbers-by-day.ts';

/** The days of a strip and what became of the habit. */
export function stripNumbers(spec: StripSpec): Numbers {
  const cellsOf = (day: Day, index: number) => [
    stateWords(spec.states[index] ?? null, isWithinAny(day, spec.backdrop.paused)),
  ];
  const hasRecord = (_: Day, index: number) => (spec.states[index] ?? null) !== null;
  return numbersByDay(spec, spec.days, { columns: [NUMBERS_COLUMNS.value], cellsOf, hasRecord });
}
