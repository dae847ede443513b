import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldPlaces, placeOfField } from '../../src/notes/field-places.ts';

const name = fc.oneof(fc.constantFrom('a', 'ab', 'habits', 'a b', '1:2', '7'), fc.string({ maxLength: 3 }));
const path = fc.array(fc.oneof(name, fc.nat(9)), { minLength: 1, maxLength: 3 });
const place = fc.record({ line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 99 }) });
const fields = fc.uniqueArray(fc.tuple(path, place), { selector: ([way]) => way.map(String).join('\n'), maxLength: 9 });

const hasNoBreak = (way: readonly (string | number)[]) => !way.some((part) => /[\t\n\r]/.test(String(part)));

test('each field is found where it stands, and what is not there at the nearest outer field', () => {
  fc.assert(
    fc.property(fields, path, (all, other) => {
      const known = all.filter(([way]) => hasNoBreak(way));
      const places = fieldPlaces(known);
      const nearest = (way: readonly (string | number)[]): object => {
        const found = known.find(([one]) => one.map(String).join('\n') === way.map(String).join('\n'));
        return found?.[1] ?? (way.length > 1 ? nearest(way.slice(0, -1)) : { line: 1, column: 1 });
      };
      for (const [way] of known) expect(placeOfField({ places }, way)).toEqual(nearest(way));
      if (hasNoBreak(other)) expect(placeOfField({ places }, other)).toEqual(nearest(other));
    }),
    { numRuns: 2000 },
  );
});

test('a name with line breaks is no other field, and is found itself', () => {
  const places = fieldPlaces([
    [['one\ntwo\r9:9'], { line: 3, column: 1 }],
    [['two'], { line: 7, column: 2 }],
  ]);
  expect(placeOfField({ places }, ['two'])).toEqual({ line: 7, column: 2 });
  expect(placeOfField({ places }, ['one\ntwo\r9:9'])).toEqual({ line: 3, column: 1 });
});

test('of two places of one field the first counts', () => {
  const [text, frontmatter] = [
    fieldPlaces([[['mood'], { line: 9, column: 4 }]]),
    fieldPlaces([[['mood'], { line: 2, column: 1 }]]),
  ];
  expect(placeOfField({ places: text + frontmatter }, ['mood'])).toEqual({ line: 9, column: 4 });
});
