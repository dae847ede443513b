import { PICTURES_COMMAND } from '../../src/messages/en/commands/pictures.ts';

/** A telephone, a tablet, a laptop and a large screen, in CSS pixels. */
export const USUAL_WIDTHS: readonly number[] = [360, 768, 1280, 1920];

/** Nothing narrower is made, and of more a picture may be too large to be taken. */
const LEAST_WIDTH = 200;
const MOST_WIDTH = 4000;

/** Widths of screens in CSS pixels, commas between. Throws a sentence where one is none. */
export function widthsIn(text: string): number[] {
  const widths = text.split(',').map((part) => (/^\d{1,4}$/.test(part.trim()) ? Number(part) : 0));
  if (widths.every((width) => width >= LEAST_WIDTH && width <= MOST_WIDTH)) return widths;
  throw new Error(PICTURES_COMMAND.badWidths(LEAST_WIDTH, MOST_WIDTH));
}
