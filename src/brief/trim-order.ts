import type { FittingPlan, TrimStep } from './sections/define-section.ts';

/** One step of trimming a sheet. */
export interface TurnToTrim {
  /** The section that it is the turn of. */
  readonly section: string;
  readonly step: TrimStep;
}

/** What goes first where the whole is too long: the steps of all sections in their turns (brief/RULES.md, trimming 1). */
export function trimOrder(sections: readonly FittingPlan[]): TurnToTrim[] {
  return sections
    .flatMap(({ name, trimming }) => (trimming ? [{ name, ...trimming }] : []))
    .toSorted((a, b) => a.turn - b.turn)
    .flatMap(({ name, steps }) => steps.map((step) => ({ section: name, step })));
}

/** The step that takes a line of a section away, counted from 1; null where none does. */
export function turnOfLine(order: readonly TurnToTrim[], section: string, index: number): number | null {
  const place = order.findIndex((one) => one.section === section && one.step !== 'without-chart' && one.step <= index);
  return place < 0 ? null : place + 1;
}
