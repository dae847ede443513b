import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageStyles } from '../../../src/site/book/book-pages.ts';

test('a part without a head has pages without a number, and one with a head says it on each', () => {
  expect(pageStyles([{ head: '' }, { head: 'November 2026' }], 'A4')).toMatchInlineSnapshot(`
    "@page book-0 { size: A4; @bottom-right { content: none } }
    [data-part='0'] { page: book-0 }
    @page book-1 { size: A4; @top-center { content: "November 2026"; color: #444; font: 8pt system-ui, sans-serif; } @bottom-center { content: counter(page); color: #444; font: 8pt system-ui, sans-serif; } @bottom-right { content: none } }
    [data-part='1'] { page: book-1 }"
  `);
});

/** What ends a text of CSS, a rule or a line, and what could be read as part of a number. */
const SIGNS = fc.constantFrom('"', '\\', '\n', '}', ';', '<', 'a', '0', ' ');

test('no words of a head end the text that they stand in', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(SIGNS, fc.string({ unit: 'binary' })), minLength: 1 }), (head) => {
      const text = /@top-center \{ content: "(.*?)"; color/s.exec(pageStyles([{ head }], 'letter'))?.[1] ?? '';
      expect(text.replace(/\\[\da-f]{1,6} /g, '')).toMatch(/^[\p{L}\p{M}\p{N} .,-]*$/u);
      const read = text.replace(/\\([\da-f]{1,6}) /g, (_, digits: string) =>
        String.fromCodePoint(parseInt(digits, 16)),
      );
      expect(read).toBe(head);
    }),
  );
});
