import { describe, expect, test } from 'vitest';
import { parse, said } from '../read/folder.ts';

const diagnostics = (body: string, path?: string) => said(parse(body, path).diagnostics);

describe('what looks like a mark and is none is named with its line', () => {
  test.each([
    '-[?] Why',
    '*[!] The call',
    '+[w] The lake',
    '1.[?] Why',
    '[?] Why',
    '> -[?] Why',
    '-[ ?] Why',
    '-[\uff1f] Why',
  ])('%s', (line) => {
    expect(diagnostics(`One.\n\n${line}\n`)).toEqual([expect.stringMatching(/^3:1 - This line looks like a mark/)]);
  });

  test('also where it carries an item on', () => {
    expect(diagnostics('- [?] Why\n-[?] How\n')).toEqual([expect.stringMatching(/^2:1 /)]);
  });

  test.each([
    '- [?] Why',
    '`-[?] Why`',
    '```\n-[?] Why\n```',
    'a [?] b',
    '[w]hen',
    '[link](a.png)',
    '> [!note] A title',
    '![](a.png)',
    '- [x] done',
  ])('%j is in order', (body) => {
    expect(diagnostics(body).filter((message) => message.includes('looks like a mark'))).toEqual([]);
  });
});

test('a comment without an end is named where it begins, and nothing behind it is a mark', () => {
  const { note, diagnostics: found } = parse('One.\n\nTwo %%three\n\n- [?] Why\n');
  expect(note?.marks).toEqual([]);
  expect(said(found)).toEqual([expect.stringMatching(/^3:1 - A comment begins on this line and does not end/)]);
});

test('a mark in a comment of an .mdx note is none', () => {
  const { note } = parse('{/*\n- [?] Why\n*/}\n\n- [?] How\n', 'journal/2026-11-23.mdx');
  expect(note?.marks).toMatchObject([{ text: 'How', line: 5 }]);
});
