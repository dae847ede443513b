import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { indexInMemory } from '../../src/live/index-place.ts';
import { openLiveIndex } from '../../src/live/live-index.ts';
import { BUNDLE_LIST } from '../../src/search/shared/bundle-list.ts';
import { ALL } from '../search/index/indexed-site.ts';

test('after a save open pages are answered before the notes are looked through, which saves without end do not put off', async () => {
  const place = indexInMemory();
  let looks = 0;
  const records = () => {
    looks++;
    return ALL;
  };
  const warn = (sentence: string) => expect.unreachable(sentence);
  const { follow, stop } = openLiveIndex({ place, records, language: () => 'en', warn });
  follow();
  expect(looks).toBe(1);
  expect((await place.find(BUNDLE_LIST)).is).not.toBe('nothing');
  await setImmediate();

  follow();
  await setImmediate();
  expect(looks).toBe(1);
  while (looks === 1) {
    follow();
    await setTimeout(5);
  }
  stop();
}, 20_000);
