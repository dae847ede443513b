import type { Quantity } from '../../facts/series/series.ts';
import { round } from './round.ts';
import type { ValueScale } from './scales.ts';
import { MARK_TITLES } from '../../messages/en/chart-marks.ts';
import { targetWords } from '../../messages/en/values.ts';
import type { Target } from '../../facts/series/target.ts';

/** A target as one rule, or as a band where it has a least and a greatest value. */
export interface TargetDrawing {
  readonly y: number;
  /** 0 for a rule. */
  readonly height: number;
  readonly title: string;
}

/** Null where the target has no value, or none that lies on the axis. */
export function drawTarget(
  target: Target,
  scale: ValueScale,
  { quantity, unit }: { quantity: Quantity; unit: string | undefined },
): TargetDrawing | null {
  const [least, greatest] = scale.domain;
  const ends = [target.at_least, target.at_most].filter((end) => end !== undefined);
  if (ends.length === 0 || ends.some((end) => end < least || end > greatest)) return null;
  const places = ends.map(scale.place);
  const y = Math.min(...places);
  return {
    y: round(y),
    height: round(Math.max(...places) - y),
    title: MARK_TITLES.target(targetWords(target, quantity, unit)),
  };
}
