import { join, resolve } from 'node:path';
import { median } from 'd3-array';
import { measureCommands } from './measure.ts';
import type { PartName } from './parts.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Milliseconds by part. */
export type PartTimes = Readonly<Record<PartName | 'charts', number>>;

/** Takes the work apart; what is kept between two readings lies in the work folder. */
export async function measureParts(work: string, notes: string): Promise<PartTimes> {
  const program = join(import.meta.dirname, 'parts.ts');
  const cache = join(work, 'cache', 'notes');
  const time = async (part: PartName) =>
    Number((await measureCommands([{ arguments: [program, part, notes, cache], folder: work }])).output);
  return {
    read: await time('read'),
    // In this order: the second leaves behind what the third finds.
    'read-and-remember': await time('read-and-remember'),
    'read-again': await time('read-again'),
    brief: await time('brief'),
    markdown: await time('markdown'),
    charts: await chartTime(work),
  };
}

/** The middle one of many renderings of a page of sixty charts. */
async function chartTime(work: string): Promise<number> {
  const program = join(import.meta.dirname, 'chart-page', 'build.ts');
  // What Astro makes on the way has to find its packages from where it is run.
  const { output } = await measureCommands([{ arguments: [program, join(work, 'chart-page')], folder: ROOT }]);
  const times = output.trim().split('\n').map(Number);
  return median(times) ?? NaN;
}
