import { expect, test } from 'vitest';
import { toSafeHtml } from '../../src/markdown/html.ts';
import { resolveMdx } from '../../src/markdown/mdx.ts';

const OPTIONS = { linkTo: () => null, pictureAt: () => null, idPrefix: 'note', headingShift: 2, markLabels: {} };
/** Nests deeper than can be laid out. */
const DEEP = '> '.repeat(300);

test.each(['', DEEP])(
  'a comment is on no page and on no paper, also where a text is shown as it is written: %j',
  (deep) => {
    for (const isPrinted of [false, true]) {
      const html = toSafeHtml(`${deep}Seen %%hidden%% and <!-- gone --> after\n`, { ...OPTIONS, isPrinted });
      expect(html).toContain('after');
      expect(html).not.toMatch(/hidden|gone/);
    }
  },
);

test.each(['', DEEP])('a comment without an end hides what follows on paper, and is shown on the page: %j', (deep) => {
  const written = `${deep}Seen %%hidden\n\n${deep}Below\n`;
  expect(toSafeHtml(written, OPTIONS)).toMatch(/Seen %%hidden[\s\S]*Below/);
  const printed = toSafeHtml(written, { ...OPTIONS, isPrinted: true });
  expect(printed).toContain('Seen');
  expect(printed).not.toMatch(/hidden|Below/);
});

test('so it is in a note with code', () => {
  const written = 'Seen {1} %%hidden\n\nBelow\n';
  expect(resolveMdx(written, OPTIONS)).toBe(written);
  expect(resolveMdx(written, { ...OPTIONS, isPrinted: true })).toMatch(/^Seen \{1\} \s*$/);
});
