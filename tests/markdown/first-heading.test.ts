import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstHeadingOf, mayOpenWithHeading, withoutFirstHeading } from '../../src/markdown/first-heading.ts';
import { anyBodies } from './any-bodies.ts';
import { toSafeHtml } from '../../src/markdown/html.ts';

const OPTIONS = { idPrefix: 'note', headingShift: 2, markLabels: {}, linkTo: () => null, pictureAt: () => null };

test.each([
  ['# Sea\n\nWords.', '<span id="note-sea"></span><p>Words.</p>'],
  ['Sea and *sky*\n===\n\n# Sea', '<span id="note-sea-and-sky"></span><h3 id="note-sea">Sea</h3>'],
  ['Words.\n\n# Sea', '<p>Words.</p>\n<h3 id="note-sea">Sea</h3>'],
])('without its first heading a body keeps the place that links lead to: %j', (body, html) => {
  expect(withoutFirstHeading(toSafeHtml(body, OPTIONS)).trim()).toBe(html);
});

test.each([
  '%%\n# Zebra\n%%\n\nWords.',
  '<!--\n# Zebra\n-->\n\nWords.',
  '# ~~Zebra~~\n\nWords.',
  'I %% walked.\n\n# Zebra',
])('a heading that is hidden or struck out is none: %j', (body) => {
  expect(firstHeadingOf(body)).toBeNull();
});

test.each(['Words.\n\n# Sea', '1984\n\n---\n\nWords.', '\u00c4pfel\nund Birnen', '\n\nWords\n# Sea'])(
  'its first words tell that a body opens with no heading: %j',
  (body) => {
    expect(mayOpenWithHeading(body)).toBe(false);
  },
);

test('whatever its lines are, no body that opens with a heading is taken for another', () => {
  const beginnings = [
    '',
    '',
    ' ',
    '   ',
    '    ',
    '\t',
    '#',
    '# ',
    '> ',
    '- ',
    '1. ',
    '%%',
    '<!--',
    '===',
    '---',
    '- -',
    '\u200b',
  ];
  const rest = fc.constantFrom('', 'a', 'B c', '*d*', '=', '-', ' ', '%%', '-->', '^e', '~~f~~', '<i>');
  fc.assert(
    fc.property(anyBodies(beginnings, rest), (body) => {
      if (firstHeadingOf(body)?.isFirst) expect(mayOpenWithHeading(body), JSON.stringify(body)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
