import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainProse } from '../../src/markdown/plain-prose.ts';
import { toPlainText } from '../../src/markdown/text.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { anyBodies } from './any-bodies.ts';
import { html, restated } from './safe.ts';

const PROSE = [
  'Ten past three. But I did not get up.',
  '# One\n\ntext & more\n\n## Two\n\n- a\n- b\n  1. c\n\n> quoted *words* and **more**',
  'Title\n=====\n\n```js\nconst a = 1 > 0;\n```',
  'a \\* b &amp; c &lt;script&gt; "d"\n\n---\n\n~~gone~~',
  '## A & "b" *c*\n\n> ## A & b c\n\n- # A `b` > c\n\n###### Deep\n\n##\n\n## \u00c4 \u2764\ufe0f &lt;x&gt;',
  '1. [x] \n### ',
  '    [x] ',
  '- [ ] call\n- [x] walk\n\n1. [X] one\n\n   more\n2. [ ] two\n\n[x] no box',
  '\\\n[x] a',
  '- \\\n[x] a\n- [ ] \\\n[x] b\n\n# \\\n[x] c',
];

/** As it is shown, and as it is shown behind a paragraph for which all of it takes the long way. */
function bothWays(body: string): [fast: string, long: string] {
  const [longWay, long] = ['[z]\n\n', restated(html(`[z]\n\n${body}`))];
  expect(isPlainProse(longWay)).toBe(false);
  return [restated(html(body)), long.replace(/^<p>\[z\]<\/p>\n?/, '')];
}

function expectSameBothWays(body: string): void {
  const [fast, long] = bothWays(body);
  expect(fast, JSON.stringify(body)).toBe(long);
  expect(`[z]\n${toPlainText(body)}`.trim(), JSON.stringify(body)).toBe(toPlainText(`[z]\n\n${body}`));
}

describe('plain prose', () => {
  test.each(PROSE)('is the same without the sanitizer: %j', (body) => {
    expect(isPlainProse(body)).toBe(true);
    expectSameBothWays(body);
  });

  test.each([
    '<b>x</b>',
    '[a](b)',
    '[[2026-11-22]]',
    '- [?] why',
    '- [w] won',
    '[x](b)',
    '[x][y]',
    '[x]: b',
    '[ ]',
    '![](x.png)',
    'see https://a.b',
    'www.a.b',
    'a@b.c',
    '| a |\n| :- |',
    'a\n-:',
    '> a\n> :-: ',
  ])('does not claim what needs more: %s', (body) => {
    expect(isPlainProse(body)).toBe(false);
  });

  test('of the whole sample journal is the same without the sanitizer', () => {
    const bodies = readJournal(join(import.meta.dirname, '../../content'))
      .notes.map(({ body }) => body)
      .filter(isPlainProse);
    expect(bodies.length).toBeGreaterThan(40);
    bodies.forEach(expectSameBothWays);
  });

  test('of any lines is the same without the sanitizer', () => {
    const beginnings = ['', '', '# ', '### ', '- ', '* ', '- [ ] ', '1. [x] ', '> ', '    ', '  ', '```', '===', '---'];
    const sign = fc.constantFrom(
      ...Array.from('ab A1&"\'*_`~^=#\\.!:;()+-\u00e9\u5b57'),
      '&amp;',
      '&#35;',
      '\\\n',
      '**b**',
      '[x] ',
      '\t',
    );
    const rest = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    fc.assert(fc.property(anyBodies(beginnings, rest).filter(isPlainProse), expectSameBothWays), { numRuns: 400 });
  });
});

describeWithCorpora('attack strings that are taken for plain prose', (corpora) => {
  test('come out as the sanitizer would have them', () => {
    const payloads = JSON.parse(readFileSync(join(corpora, 'attacks/payloads.json'), 'utf8')) as { payload: string }[];
    const naughty = JSON.parse(readFileSync(join(corpora, 'attacks/naughty-strings.json'), 'utf8')) as string[];
    const texts = [...payloads.map(({ payload }) => payload), ...naughty].map((text) => text.replace(/\r\n?/g, '\n'));
    // One at the very beginning is no part of a text.
    const taken = texts.filter((text) => !text.startsWith('\ufeff') && isPlainProse(text));
    expect(taken.length).toBeGreaterThan(100);
    taken.forEach(expectSameBothWays);
  });
});
