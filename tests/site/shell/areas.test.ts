import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_WORDS } from '../../../src/messages/en/site.ts';
import { readJournal } from '../../../src/read/read-journal.ts';
import { addressesOfAll } from '../../../src/site/all-pages.ts';
import { areaLinks, linksBeside, partLinks, stateOfLinks } from '../../../src/site/shell/areas.ts';

const ADDRESSES = addressesOfAll(readJournal(join(import.meta.dirname, '../../../content')));

/** Every link that the frame of a page shows, and how. */
function linksAt(here: string) {
  return [
    areaLinks(here),
    partLinks(here),
    linksBeside(SITE_WORDS.beside, here),
    linksBeside([SITE_WORDS.guide], here),
  ];
}

test('pages whose navigation has the same state show the same navigation', () => {
  const byState = Map.groupBy(ADDRESSES, stateOfLinks);
  for (const [state, addresses] of byState)
    expect(new Set(addresses.map((here) => JSON.stringify(linksAt(here)))).size, state).toBe(1);
  // Few enough to remember each, and yet more than one.
  expect(byState.size).toBeGreaterThan(10);
  expect(byState.size).toBeLessThan(ADDRESSES.length / 3);
});
