import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../build-site.ts';

/**
 * A program that holds some things all the time and others for a short while, as one that makes page after page does; it says how
 * many times of what it holds its heap came to.
 */
const program = (before: string) => `
  import { getHeapStatistics } from 'node:v8';
  ${before}
  const things = () => Array.from({ length: 16_384 }, (_, number) => ({ number }));
  const held = Array.from({ length: 100 }, things);
  const used = getHeapStatistics().used_heap_size;
  const shortly = [];
  let highest = 0;
  for (let round = 0; round < 1500; round++) {
    shortly[round % 40] = things();
    highest = Math.max(highest, getHeapStatistics().total_heap_size);
  }
  console.log(held.length > 0 ? highest / used : 0);
`;

function timesOfHeld(before: string): number {
  const args = ['--input-type=module', '--eval', program(before)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

test('a heap that is kept small takes a few times what is held', () => {
  const file = JSON.stringify(join(ROOT, 'scripts/small-heap.ts'));
  // Of one that is not it is six and more.
  expect(timesOfHeld(`import { keepHeapSmall } from ${file}; keepHeapSmall();`)).toBeLessThan(4.5);
}, 60_000);
