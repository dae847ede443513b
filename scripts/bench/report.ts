import type { PartTimes } from './measure-parts.ts';
import type { Result } from './rounds.ts';
import { table } from './table.ts';
import { ratioOf, resultOf, verdicts } from './targets.ts';

const BYTES_PER_MEGABYTE = 1e6;

/** What each build took, and how that compares with plain Astro and with the floor. */
export function resultTable(results: readonly Result[]): string {
  const head = ['build', 'by', 'seconds', 'memory', '\u00d7 plain Astro', '\u00d7 its memory', '\u00d7 floor'];
  return table([head, ...results.map((result) => resultRow(result, results))], 2);
}

function resultRow({ round, runner, seconds, peakBytes }: Result, results: readonly Result[]): string[] {
  const plain = resultOf(results, round, 'plain-astro');
  const floor = resultOf(results, round, 'floor');
  return [
    round,
    runner,
    seconds.toFixed(1),
    `${megabytes(peakBytes)} MB`,
    ratioWords(ratioOf(seconds, plain?.seconds)),
    ratioWords(ratioOf(peakBytes, plain?.peakBytes)),
    ratioWords(ratioOf(seconds, floor?.seconds)),
  ];
}

export function targetTable(results: readonly Result[]): string {
  const rows = verdicts(results).map(({ target, most, ratio, words }) => [
    target,
    ratioWords(ratio),
    `at most ${most}`,
    words,
  ]);
  return table([['target, \u00d7 plain Astro'], ...rows]);
}

export function partTable(times: PartTimes): string {
  return table([
    ['parts', 'milliseconds'],
    ['reading the journal', times['read'].toFixed(0)],
    ['reading it and keeping what was parsed', times['read-and-remember'].toFixed(0)],
    ['reading it again with what was kept', times['read-again'].toFixed(0)],
    ['the first brief, at most 50', times['brief'].toFixed(1)],
    ['a page of sixty charts, at most 50', times['charts'].toFixed(1)],
    ['Markdown, a note', times['markdown'].toFixed(3)],
  ]);
}

export function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MEGABYTE).toFixed(0);
}

function ratioWords(ratio: number | null): string {
  return ratio === null ? '\u2013' : ratio.toFixed(2);
}
