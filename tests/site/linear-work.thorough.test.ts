import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CountedWork } from './work/count-work.ts';

/** Each twice the one before; the first is half a year. */
const WEEKS = [26, 52, 104, 208];

/** What is sorted, or looked up in a sorted list, takes a little more than twice the work for twice the notes. */
const TOLERANCE = 1.3;
/** Less than this is the same few steps, whatever there is. */
const FEW = 1000;

test('no function is run more than twice as often for twice the notes, in joining them and in making the view of any page', () => {
  const program = join(import.meta.dirname, 'work/count-work.ts');
  // Code that the machine has made faster is not counted, and what it has thrown away for want of room is forgotten.
  const words = ['--no-opt', '--no-maglev', '--no-flush-bytecode', program, ...WEEKS.map(String)];
  const output = execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const measured = JSON.parse(output) as CountedWork[][];
  const largest = measured.at(-1) ?? [];
  expect(largest.length).toBeGreaterThan(40);
  expect(largest.flatMap(({ work }) => Object.values(work)).filter((count) => count > FEW).length).toBeGreaterThan(200);
  const [before = [], now = []] = measured.slice(-2);
  expect(now.flatMap((one, index) => aboveLinear(before[index], one))).toEqual([]);
});

/** Pages of whole years come in steps: three times the pages may take three times the work. */
function aboveLinear(before: CountedWork | undefined, now: CountedWork): string[] {
  if (!before) return [];
  const allowed = Math.max(2, now.pages / Math.max(1, before.pages)) * TOLERANCE;
  return Object.entries(now.work).flatMap(([name, count]) => {
    const last = before.work[name] ?? 0;
    return count > FEW && count > last * allowed ? [`${now.of}: ${name}: ${String(last)} → ${String(count)}`] : [];
  });
}
