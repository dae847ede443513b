import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/markdown/outline.ts';

const marks = (body: string) => outlineOf(body, 10).marks.map(({ kind, text, line }) => `${line} ${kind}: ${text}`);

describe('marks', () => {
  test('are the list items that begin with a letter in brackets, with their line in the file', () => {
    expect(
      marks('Text.\n\n- [?] Can we talk?\n- [!] My sister\n* [w] I sang\n+ [i] It was fear\n1. [?] numbered'),
    ).toEqual([
      '12 question: Can we talk?',
      '13 topic: My sister',
      '14 win: I sang',
      '15 insight: It was fear',
      '16 question: numbered',
    ]);
  });

  test('may stand in lists, quotes and over several lines, without their Markdown', () => {
    expect(marks('- a\n  - [?] deep *and* [linked](x.md)\n    over two lines\n\n> - [w] quoted')).toEqual([
      '11 question: deep and linked over two lines',
      '14 win: quoted',
    ]);
  });

  test('on one line with the list they are in are found too', () => {
    expect(marks('- - [?] deep')).toEqual(['10 question: deep']);
  });

  test.each([
    '- [x] ticked',
    '- [ ] open',
    '- [X] ticked',
    '- [q] other',
    '- [?]',
    '[?] no list',
    '`- [?] code`',
    '```\n- [?] code\n```',
    '    - [?] code',
    'Was it [?] maybe',
  ])('%j is none', (body) => {
    expect(marks(body)).toEqual([]);
  });
});

test('links and pictures have their target and place', () => {
  expect(outlineOf('a [b](c.md)\n\n![d](e.png) [[f|g]] [[h]] [i]\n\n[i]: j.md', 5)).toMatchObject({
    links: [
      { target: 'c.md', line: 5, column: 3 },
      { target: 'f', line: 7, column: 13 },
      { target: 'h', line: 7, column: 21 },
      { target: 'j.md', line: 9, column: 1 },
    ],
    pictures: [{ target: 'e.png', line: 7, column: 1 }],
  });
});

test('prose has nothing to find', () => {
  expect(outlineOf('I walked [slowly] home.', 1)).toEqual({ marks: [], links: [], pictures: [], tags: [] });
});
