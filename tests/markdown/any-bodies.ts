import fc from 'fast-check';

/** Bodies of a few lines, each a beginning with something behind it: what one kind of line makes of the next is met soon. */
export function anyBodies(beginnings: readonly string[], rest: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const line = fc.tuple(fc.constantFrom(...beginnings), rest).map((parts) => parts.join(''));
  return fc.array(line, { maxLength: 7 }).map((lines) => lines.join('\n'));
}
