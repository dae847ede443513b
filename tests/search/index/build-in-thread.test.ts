import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBuilders } from '../../../src/search/index/build-in-thread.ts';
import { withKept } from '../../../src/search/index/kept-bundle.ts';
import { temporaryFolder } from '../folders.ts';
import { recordOf } from '../records.ts';

/** One core is left to the pages, and there are never more threads. */
const THREADS = Math.min(Math.max(1, availableParallelism() - 1), 4);

test('one job is asked for before a thread is free, the largest first', async () => {
  const root = await temporaryFolder();
  const builders = openBuilders();
  const asked: number[] = [];
  const built: string[] = [];
  const jobs = Array.from({ length: 12 }, (_, size) => ({
    size,
    job: () => {
      asked.push(size);
      const [name, folder] = [`bundle-${String(size)}`, join(root, String(size))];
      const bundle = withKept({ name, language: 'en', records: [recordOf({})] }, null);
      return { is: 'bundle', bundle, digest: name, folder, partsFolder: `${folder}.parts` } as const;
    },
  }));
  await builders.build(jobs, () => {
    built.push('one');
    expect(asked).toHaveLength(Math.min(jobs.length, THREADS + built.length));
  });
  await builders.close();
  expect(asked).toEqual(jobs.map(({ size }) => size).toReversed());
  expect(built).toHaveLength(jobs.length);
});
