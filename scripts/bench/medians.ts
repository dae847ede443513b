import { median } from 'd3-array';
import type { Measurement } from './measure.ts';

/** The middle of several measurements of the same work, each figure for itself. */
export interface Medians {
  readonly seconds: number;
  /** Null where the machine does not tell. */
  readonly processorSeconds: number | null;
  /** Bytes of the largest process at its peak. */
  readonly largest: number;
  /** Bytes of all processes together at their peak. */
  readonly together: number;
}

/** Throws where nothing was measured. */
export function mediansOf(measurements: readonly Measurement[]): Medians {
  const processorSeconds = measurements.flatMap((measured) => measured.processorSeconds ?? []);
  return {
    seconds: middle(measurements.map(({ seconds }) => seconds)),
    processorSeconds: processorSeconds.length > 0 ? middle(processorSeconds) : null,
    largest: middle(measurements.map(({ memory }) => memory.largest)),
    together: middle(measurements.map(({ memory }) => memory.together)),
  };
}

/** The median of numbers. Throws where there are none. */
export function middle(numbers: readonly number[]): number {
  const found = median(numbers);
  if (found === undefined) throw new RangeError('There is no middle of nothing.');
  return found;
}

/** Null where one of the two is missing. */
export function ratioOf(one: number | null = null, other: number | null = null): number | null {
  return one === null || other === null || other === 0 ? null : one / other;
}
