import type { CardCell, CardRow } from '../../facts/habits/week-card.ts';
import type { Quantity } from '../../facts/series/series.ts';
import { capital } from './notes.ts';
import { axisUnit, spanOfWords, tickWords } from './values.ts';

/** A day on which a habit was left out on purpose. */
const SKIPPED = '\u2013';

/** What a row of the card is called. */
export function rowName({ id, habit }: CardRow): string {
  return habit?.fields.name ?? capital(id);
}

/** What the numbers of a row are: "0 to 10", "min"; empty where they speak for themselves. */
export function rowUnit({ scale, quantity, habit }: CardRow): string {
  if (scale !== null) return `${String(scale[0])} to ${String(scale[1])}`;
  return axisUnit(quantity, habit?.fields.unit);
}

/** A cell a day: the value, a dash for left out, or an empty text where nothing is recorded. */
export function rowCells({ cells, quantity }: CardRow): string[] {
  return cells.map((cell) => cellWords(cell, quantity));
}

function cellWords(cell: CardCell, quantity: Quantity): string {
  if (cell === null) return '';
  if (cell === 'skipped') return SKIPPED;
  return quantity === 'rating' ? spanOfWords(cell, quantity) : tickWords(cell[0], quantity);
}
