import { expect, test } from 'vitest';
import { closedNotes, LEVELS, oneSignChanges } from './closed-notes.ts';
import { expectClosed } from './damage-closed-notes.ts';

const name = 'whichever one sign is changed, a closed note is never more open than %s';

test.each(LEVELS)(name, { timeout: 120_000 }, (level) => {
  expect(closedNotes(level).flatMap(oneSignChanges).length).toBeGreaterThan(15_000);
  expectClosed(level, oneSignChanges);
});
