import { countOf } from './count.ts';

/** The signs that draw a table's second line. */
const UNDERLINE = /^[ \t|:-]+$/;

/** Whether a table's head stands on this line: the line below it draws as many columns. */
export function isTableAt(lines: readonly string[], index: number): boolean {
  const below = lines[index + 1] ?? '';
  const isUnderline = below.includes('-') && below.includes('|') && UNDERLINE.test(below);
  return isUnderline && columnsOf(lines[index] ?? '') === columnsOf(below);
}

/** The cells that a table is drawn with: every row has as many as the head, however few are written. */
export function cellsIn(rows: readonly string[]): number {
  return rows.length * columnsOf(rows[0] ?? '');
}

function columnsOf(line: string): number {
  const row = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return countOf(row, /(?<!\\)\|/g) + 1;
}
