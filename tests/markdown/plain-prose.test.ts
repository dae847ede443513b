import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isPlainProse, plainProseToHtml } from '../../src/markdown/plain-prose.ts';
import { toSafeTree } from '../../src/markdown/safe-tree.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { describeWithCorpora } from '../setup/corpora.ts';

const PROSE = [
  'Ten past three. But I did not get up.',
  '# One\n\ntext & more\n\n## Two\n\n- a\n- b\n  1. c\n\n> quoted *words* and **more**',
  'Title\n=====\n\n```js\nconst a = 1 > 0;\n```',
  'a \\* b &amp; c &lt;script&gt; "d"\n\n---\n\n~~gone~~',
];

/** Both ways as HTML of one stringifier, so that two ways to escape a sign are no difference. */
function bothWays(body: string): [string, string] {
  const fast = htmlToHast(plainProseToHtml(body), { fragment: true });
  return [toHtml(fast).trim(), toHtml(toSafeTree(body, 'x')).trim()];
}

describe('plain prose', () => {
  test.each(PROSE)('is the same without the sanitizer: %j', (body) => {
    expect(isPlainProse(body)).toBe(true);
    const [fast, safe] = bothWays(body);
    expect(fast).toBe(safe);
  });

  test.each([
    '<b>x</b>',
    '[a](b)',
    '[[2026-11-22]]',
    '- [?] why',
    '- [ ] task',
    '![](x.png)',
    'see https://a.b',
    'www.a.b',
    'a@b.c',
    '| a |\n| :- |',
  ])('does not claim what needs more: %s', (body) => {
    expect(isPlainProse(body)).toBe(false);
  });

  test('of the whole sample journal is the same without the sanitizer', () => {
    const bodies = readJournal(join(import.meta.dirname, '../../content'))
      .notes.map(({ body }) => body)
      .filter(isPlainProse);
    expect(bodies.length).toBeGreaterThan(40);
    for (const body of bodies) {
      const [fast, safe] = bothWays(body);
      expect(fast).toBe(safe);
    }
  });
});

describeWithCorpora('attack strings that are taken for plain prose', (corpora) => {
  test('come out as the sanitizer would have them', () => {
    const payloads = JSON.parse(readFileSync(join(corpora, 'attacks/payloads.json'), 'utf8')) as { payload: string }[];
    const naughty = JSON.parse(readFileSync(join(corpora, 'attacks/naughty-strings.json'), 'utf8')) as string[];
    const texts = [...payloads.map(({ payload }) => payload), ...naughty].map((text) => text.replace(/\r\n?/g, '\n'));
    const taken = texts.filter(isPlainProse);
    expect(taken.length).toBeGreaterThan(100);
    for (const body of taken) {
      const [fast, safe] = bothWays(body);
      expect(fast, body).toBe(safe);
    }
  });
});
