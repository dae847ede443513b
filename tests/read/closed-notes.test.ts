import { describe, test } from 'vitest';
import { LEVELS, oneSignChanges, otherDelimiters, otherEncodings, prefixed, renamed, wrapped } from './closed-notes.ts';
import { expectClosed, type Damage } from './damage-closed-notes.ts';

/** A prime, so that the changes that are looked at here are of all places and all signs; elsewhere all are looked at. */
const EVERY = 23;

const DAMAGES: readonly (readonly [string, Damage])[] = [
  ['with one sign changed in its first lines', (note) => oneSignChanges(note).filter((_, at) => at % EVERY === 0)],
  ['with something before its first line', prefixed],
  ['with other signs around its fields', otherDelimiters],
  ['with its lines wrapped in other signs', wrapped],
  ['with its level under another name', renamed],
  ['in other bytes', otherEncodings],
];

describe.each(DAMAGES)('a closed note %s', (_, damage) => {
  test.each(LEVELS)('is never more open than %s, and is named', (level) => expectClosed(level, damage));
});
