import { finding, type Finding } from '../../notes/diagnostic.ts';
import { countOf } from '../../markdown/count.ts';

/** Far more than any text leaves open by accident. */
const MOST_BRACKETS = 1000;
/** A record every day for five years; fields that need more are no longer written by hand. */
const MOST_LINES = 10_000;
/** Brackets, commas, quotes and other signs that YAML may read as its own. The parser looks back at each of them. */
const MOST_SIGNS = 30_000;
/** Steps of whoever begins to read empty lines anew at each of them. */
const MOST_STEPS_THROUGH_GAPS = 50_000_000;

/** Why a text is more than can be read as fields; null where it is not. It is counted, never timed. */
export function refusalOfYaml(source: string): Finding | null {
  if (opensBrackets(source) > MOST_BRACKETS) return finding('all-too-deep');
  const isTooLong = countOf(source, /\n/g) > MOST_LINES || countOf(source, /[[\]{},"'&*!?|>%@`]|[:-]\s/g) > MOST_SIGNS;
  return isTooLong || stepsThroughGaps(source) > MOST_STEPS_THROUGH_GAPS ? finding('too-many-fields') : null;
}

/** How many brackets are open at once at the most, counted without the parser, which is slow where they are many. */
function opensBrackets(source: string): number {
  let open = 0;
  let most = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    most = Math.max(most, open);
  }
  return most;
}

function stepsThroughGaps(source: string): number {
  let steps = 0;
  for (const [gap] of source.matchAll(/\s{2,}/g)) steps += countOf(gap, /\n/g) * gap.length;
  return steps;
}
