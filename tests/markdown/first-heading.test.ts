import { expect, test } from 'vitest';
import { firstHeadingOf, withoutFirstHeading } from '../../src/markdown/first-heading.ts';
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
