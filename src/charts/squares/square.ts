import type { Day } from '../../calendar/day.ts';

/** How much ink a day has: four strengths, an outline for none, a dot without a record, hatching in a pause. */
export type Ink = 1 | 2 | 3 | 4 | 'outline' | 'dot' | 'pause';

/** A day as a square. */
export interface Square {
  readonly day: Day;
  readonly ink: Ink;
  readonly isSession: boolean;
  readonly isEvent: boolean;
  /** What it says when pointed at. */
  readonly title: string;
  readonly address: string | null;
}

/** The place of a square that is no day of the window. */
export type NoSquare = null;

const STRENGTHS = [1, 2, 3, 4] as const;

/** The quarter of an axis that a value lies in; its lowest value is none of them. */
export function inkOf(value: number, [low, high]: readonly [number, number]): Ink {
  const quarter = Math.ceil((STRENGTHS.length * (value - low)) / (high - low || 1));
  return STRENGTHS[Math.min(quarter, STRENGTHS.length) - 1] ?? 'outline';
}

/** The greatest value of each strength. */
export function endsOfInk([low, high]: readonly [number, number]): number[] {
  return STRENGTHS.map((strength) => low + ((high - low) * strength) / STRENGTHS.length);
}
