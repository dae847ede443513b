import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBuilders } from '../../../src/search/index/build-in-thread.ts';
import { withKept } from '../../../src/search/index/kept-bundle.ts';
import { temporaryFolder } from '../folders.ts';
import { recordOf } from '../records.ts';

/** There are never more threads. */
const MOST_THREADS = 4;

test('a job is asked for when a thread is free, the largest first', async () => {
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
    expect(asked.length).toBeLessThanOrEqual(built.length - 1 + MOST_THREADS);
  });
  await builders.close();
  expect(asked).toEqual(jobs.map(({ size }) => size).toReversed());
  expect(built).toHaveLength(jobs.length);
});
