import type { StripSpec } from './strip-spec.ts';
import { stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import type { ListedRecord } from '../plot/listed-record.ts';

/** Every day of a strip that has a record, in words, for one that has too few of them. */
export function listedStates({ days, states }: StripSpec): ListedRecord[] {
  return days.flatMap((day, index) => {
    const state = states[index] ?? null;
    return state === null ? [] : [{ day, label: weekdayWords(day), value: stateWords(state, false) }];
  });
}
