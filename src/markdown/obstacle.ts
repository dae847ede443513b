import { countOf } from './count.ts';
import { isTooDeep } from './depth.ts';
import { paragraphsOf } from './paragraphs.ts';
import { cellsIn, isTableAt } from './table-size.ts';

/** Why a body cannot be laid out: it nests past reason, a paragraph holds too many signs, or its tables too many cells. */
export type Obstacle = 'depth' | 'signs' | 'cells';

/** Signs times length of their paragraph: about as many steps as the parser takes, a second's worth of them. */
const MOST_STEPS = 1_000_000_000;
/** The cells of some years of days in twenty columns. A table is as wide as its head in every row. */
const MOST_CELLS = 200_000;
/** At each of these the parser looks at its paragraph once more. */
const COSTLY = /[&_*~[\]<>`\\|^$@]/g;

/** For each `&amp;` it copies its paragraph and keeps the copy, and for each address it looks back: as dear as ten others. */
const DEAR = /&[a-z0-9#]{1,40};|www\.|:\/\//gi;
const AS_DEAR_AS = 10;
/** All signs of a text may be costly, and every third end a dear one. */
const MOST_STEPS_A_SIGN = 1 + AS_DEAR_AS / 3;

/** Whether a body is shown as it is written, since laying it out would take minutes, or more memory than there is. */
export function isTooMuch(body: string): boolean {
  return obstacleIn(body) !== null;
}

/** What keeps a body from being laid out, or null. It is counted, never timed: the same body always has the same answer. */
export function obstacleIn(body: string): Obstacle | null {
  if (isTooDeep(body)) return 'depth';
  if (MOST_STEPS_A_SIGN * body.length ** 2 <= MOST_STEPS && !body.includes('|')) return null;
  if (stepsIn(body) <= MOST_STEPS && countOf(body, /\|/g) ** 2 <= MOST_CELLS) return null;
  let [steps, cells] = [0, 0];
  for (const lines of paragraphsOf(body)) {
    const table = lines.findIndex((_, index) => isTableAt(lines, index));
    const [text, rows] = table < 0 ? [lines, []] : [lines.slice(0, table), lines.slice(table)];
    steps += [text.join('\n'), ...rows].reduce((sum, run) => sum + stepsIn(run), 0);
    cells += cellsIn(rows);
  }
  if (steps > MOST_STEPS) return 'signs';
  return cells > MOST_CELLS ? 'cells' : null;
}

function stepsIn(run: string): number {
  return (countOf(run, COSTLY) + AS_DEAR_AS * countOf(run, DEAR)) * run.length;
}
