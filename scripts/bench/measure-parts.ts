import { join } from 'node:path';
import { measure } from './measure.ts';
import type { PartName } from './parts.ts';

/** Milliseconds by part. */
export type PartTimes = Readonly<Record<PartName, number>>;

/** Takes the work apart; what is kept between two readings lies in the work folder. */
export async function measureParts(work: string, notes: string): Promise<PartTimes> {
  const program = join(import.meta.dirname, 'parts.ts');
  const cache = join(work, 'cache', 'notes.json');
  const time = async (part: PartName) =>
    Number((await measure([{ arguments: [program, part, notes, cache], folder: work }])).output);
  return {
    read: await time('read'),
    // In this order: the second leaves behind what the third finds.
    'read-and-remember': await time('read-and-remember'),
    'read-again': await time('read-again'),
    brief: await time('brief'),
    markdown: await time('markdown'),
    charts: await time('charts'),
  };
}
