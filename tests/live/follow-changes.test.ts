import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { followChanges } from '../../src/live/follow-changes.ts';

const POLLING = { interval: 10 };

/** A follower of nothing on the disk: what it read, each time, and what it said. */
function follower({ fails = () => false, isAsRead = () => true }: { fails?: () => boolean; isAsRead?: () => boolean }) {
  const reads: (readonly string[] | null)[] = [];
  const said: string[] = [];
  let quiet = 0;
  const following = followChanges({
    read: (changed) => {
      reads.push(changed && [...changed].sort());
      return fails() ? Promise.reject(new Error('It cannot be read.')) : Promise.resolve();
    },
    isAsRead: () => Promise.resolve(isAsRead()),
    onQuiet: () => quiet++,
    warn: (sentence) => said.push(sentence),
  });
  onTestFinished(following.stop);
  return { ...following, reads, said, quiet: () => quiet };
}

test('several changes at once are one reading, of all that changed', async () => {
  const { note, reads } = follower({});
  for (const path of ['b.md', 'a.md', 'b.md']) note([path]);
  await expect.poll(() => reads, POLLING).toEqual([['a.md', 'b.md']]);
  note(['c.md']);
  await expect.poll(() => reads.at(-1), POLLING).toEqual(['c.md']);
});

test('where any may have changed, all is read', async () => {
  const { note, reads } = follower({});
  note(['a.md']);
  note(null);
  note(['b.md']);
  await expect.poll(() => reads, POLLING).toEqual([null]);
});

test('who saves without a pause sees what was saved all the same', async () => {
  const { note, reads } = follower({});
  for (let index = 0; index < 80; index++) {
    note([`${String(index)}.md`]);
    await setTimeout(10);
  }
  expect(reads.length).toBeGreaterThan(0);
});

test('when there is quiet, what the system forgot to tell is read, and then all is kept', async () => {
  let isRead = false;
  const { note, reads, quiet } = follower({ isAsRead: () => isRead });
  note(['a.md']);
  await expect.poll(() => reads.length, POLLING).toBe(2);
  expect(reads).toEqual([['a.md'], null]);
  expect(quiet()).toBe(0);
  isRead = true;
  await expect.poll(quiet, POLLING).toBe(1);
});

test('after a reading that failed, all is looked at with the next change', async () => {
  let isBroken = true;
  const { note, reads, said } = follower({ fails: () => isBroken });
  note(['a.md']);
  await expect.poll(() => said, POLLING).toEqual(['It cannot be read.']);
  isBroken = false;
  note(['b.md']);
  await expect.poll(() => reads, POLLING).toEqual([['a.md'], null]);
});
