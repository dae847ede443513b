import type { Paper } from '../notes/settings.ts';
import { fittedLine, shortText, wholeText } from './cap-section.ts';
import type { FittedLine, FittedSection } from './fitted-section.ts';
import type { SheetLimits } from './sheet-limits.ts';
import { turnOfLine, type TurnToTrim } from './trim-order.ts';

/** What a section would be with a little more in it; null where it has nothing more. */
type Step = (section: FittedSection) => FittedSection | null;

/**
 * Gives back what was left out, as long as all of it fits: section by section in their turns the lines and the second ends of
 * lines, then the rest of what was cut within a line (brief/RULES.md, room 1). What stands keeps its place.
 */
export function fillRoom(paper: Paper, sections: readonly FittedSection[], sheet: SheetLimits): FittedSection[] {
  let filled = [...sections];
  const take = (name: string, step: Step): boolean => {
    const index = filled.findIndex(({ plan }) => plan.name === name);
    const more = filled[index] && step(filled[index]);
    const next = more ? filled.with(index, more) : null;
    if (next === null || sheet.isOverfull(paper, next)) return false;
    filled = next;
    return true;
  };
  const inTurn = sections
    .flatMap(({ plan }) => (plan.refilling ? [{ name: plan.name, ...plan.refilling }] : []))
    .toSorted((a, b) => a.turn - b.turn);
  for (const { name, lines } of inTurn) {
    if (lines !== 'none') while (take(name, withNextLine(sheet.order)));
    for (const index of placesIn(filled, name)) take(name, withText(index, secondEnd));
  }
  for (const { name } of inTurn)
    for (const index of placesIn(filled, name))
      if (!take(name, withText(index, wholeLine))) take(name, withText(index, cutEnd));
  return filled;
}

function placesIn(sections: readonly FittedSection[], name: string): number[] {
  const lines = sections.find(({ plan }) => plan.name === name)?.lines ?? [];
  return lines.map((_, index) => index);
}

function withNextLine(order: readonly TurnToTrim[]): Step {
  return ({ lines, cut: [next, ...cut], more, ...section }) => {
    const { cap, refilling } = section.plan;
    if (!next || (refilling?.lines !== 'any' && lines.length >= cap.lines)) return null;
    const line = fittedLine(next, shortText(next), turnOfLine(order, section.plan.name, lines.length));
    return { ...section, lines: [...lines, line], cut, more: more - 1 };
  };
}

function withText(index: number, textOf: (line: FittedLine) => string): Step {
  return ({ lines, ...section }) => {
    const line = lines[index];
    const text = line && textOf(line);
    if (!line || text === undefined || text === line.text) return null;
    return { ...section, lines: lines.with(index, { ...line, text }) };
  };
}

/** A line that is whole but for its other ends, with them. */
function secondEnd({ draft, text }: FittedLine): string {
  return text === shortText(draft) ? wholeText(draft) : text;
}

function wholeLine({ draft }: FittedLine): string {
  return wholeText(draft);
}

/** What was cut of a line, without its other ends; nothing where more than that stands. */
function cutEnd({ draft, text }: FittedLine): string {
  return text === wholeText(draft) ? text : shortText(draft);
}
