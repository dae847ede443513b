import { GROWTH_FIGURES, type GrowthPoint } from './growth.ts';
import type { PartTimes } from './measure-parts.ts';
import { ratioOf } from './medians.ts';
import type { Result, Runner } from './rounds.ts';
import { table } from './table.ts';
import { resultOf, verdicts, type Measured, type Verdict } from './targets.ts';

const BYTES_PER_KILOBYTE = 1e3;
const BYTES_PER_MEGABYTE = 1e6;

const COMPARED = ['hugo', 'plain-astro', 'floor'] as const satisfies readonly Runner[];

/** What each build took in the median, and how its seconds compare with those of the others. */
export function resultTable(results: readonly Result[]): string {
  const head = ['build', 'by', 'seconds', 'of processors', 'MB together', 'MB of the largest'];
  const against = COMPARED.map((runner) => `\u00d7 ${runner}`);
  return table([[...head, ...against], ...results.map((result) => resultRow(result, results))], 2);
}

function resultRow({ build, runner, ...medians }: Result, results: readonly Result[]): string[] {
  const { seconds, processorSeconds, together, largest } = medians;
  return [
    build,
    runner,
    seconds.toFixed(2),
    processorSeconds?.toFixed(2) ?? '\u2013',
    megabytesSeen(together),
    megabytesSeen(largest),
    ...COMPARED.map((other) => inUnit(ratioOf(seconds, resultOf(results, build, other)?.seconds), 'ratio')),
  ];
}

/** Every target with its figure, and in words how far it is met. */
export function targetTable(measured: Measured): string {
  const rows = verdicts(measured).map(({ name, unit, figure, bar, aim, words }) => [
    name,
    inUnit(figure, unit),
    bound(bar, unit),
    bound(aim, unit),
    words,
  ]);
  return table([['target', 'figure', 'bar', 'aim', ''], ...rows]);
}

/** The parts of the work with their times. */
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

/** A program that ends before anybody looks at it has no memory that is known. */
function megabytesSeen(bytes: number): string {
  return bytes === 0 ? '\u2013' : megabytes(bytes);
}

/** The figures of each size of journal. */
export function growthTable(points: readonly GrowthPoint[]): string {
  const rows = points.map(({ entries, figures }) => [
    String(entries),
    ...GROWTH_FIGURES.map((name) => figures[name].toFixed(2)),
  ]);
  return table([['entries', ...GROWTH_FIGURES], ...rows], 0);
}

/** Bytes as whole megabytes. */
export function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MEGABYTE).toFixed(0);
}

function inUnit(figure: number | null, unit: Verdict['unit']): string {
  if (figure === null) return '\u2013';
  if (unit === 'bytes') return bytesInWords(figure);
  return unit === 'seconds' ? `${figure.toFixed(2)} s` : figure.toFixed(2);
}

/** Megabytes, or kilobytes of what is less than one. */
function bytesInWords(bytes: number): string {
  return bytes < BYTES_PER_MEGABYTE ? `${(bytes / BYTES_PER_KILOBYTE).toFixed(0)} kB` : `${megabytes(bytes)} MB`;
}

function bound(most: number | null, unit: Verdict['unit']): string {
  if (most === null) return '';
  return unit === 'bytes' ? bytesInWords(most) : String(most);
}
