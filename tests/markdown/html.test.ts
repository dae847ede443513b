import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeWithCorpora } from '../setup/corpora.ts';
import { dangersIn, html, restated, sanitizedAgain, treeOf, wordsOf } from './safe.ts';

const visible = (body: string) =>
  wordsOf(treeOf(html(body)))
    .replace(/\s+/g, ' ')
    .trim();

describe('raw HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<p style="position:fixed">x</p>',
    '<iframe src="https://example.org"></iframe>',
    '<form action="https://example.org"><input name=a></form>',
    '![x](https://example.org/track.gif)',
    '<picture><source srcset="https://example.org/a.png"><img src="sea.jpg"></picture>',
    '<video poster="https://example.org/a.png" src="x"></video>',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"/></svg>',
    '<b id="location" name="cookie">x</b>',
    '<div><table><svg><style><img src=x onerror=alert(1)></style></svg></table></div>',
    '<a href="//example.org">x</a>',
    '<a href="/\\example.org">x</a>',
  ])('does nothing: %s', (body) => {
    expect(dangersIn(html(body))).toEqual([]);
    expect(dangersIn(html(`before ${body} after`))).toEqual([]);
  });

  test('that only dresses words is kept', () => {
    expect(html('H<sub>2</sub>O <kbd>x</kbd>').trim()).toBe('<p>H<sub>2</sub>O <kbd>x</kbd></p>');
  });

  test.each([
    '<!-- a remark that never ends',
    '<script>',
    '<style>',
    '<title>',
    '<textarea>',
    '<plaintext>',
    '<template>',
    '<select>',
    '<svg>',
    '<div class="',
    '<div\nI wrote',
    "<a href='",
    '<?php',
    '<!DOCTYPE',
    '<![CDATA[',
    '</div></div></table>',
    '<table><tr>',
    '<details>',
  ])('left open does not swallow what follows: %s', (opening) => {
    expect(visible(`First.\n\n${opening}\n\nThen the rest of the day.\n\nLast.`)).toMatch(
      /^First\..*Then the rest of the day\. ?Last\.$/s,
    );
    expect(visible(`First ${opening} then the rest.`)).toMatch(/then the rest/);
  });
});

test.each([
  ['I felt <3 and 5 > 4 & so on', 'I felt <3 and 5 > 4 & so on'],
  ['a < b, c > d', 'a < b, c > d'],
  ['# Title\n\n- one\n- two\n\n> said\n\n`code <b>` **bold**', 'Title one two said code <b> bold'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'a b 1 2'],
  ['Some text[^1].\n\n[^1]: A remark.', 'Some text1. Footnotes A remark. ↩'],
  ['{{ template }} <% code %> ${x}', '{{ template }} <% code %> ${x}'],
  ['مرحبا 散歩 👩‍👩‍👧‍👦', 'مرحبا 散歩 👩‍👩‍👧‍👦'],
])('every word of plain Markdown is there: %j', (body, words) => {
  expect(visible(body)).toBe(words);
});

describe('links and pictures', () => {
  const options = { linkTo: (target: string) => (target === 'walk.md' ? '/homework/walk/' : null) };

  test('lead where the journal says, and are text where they lead nowhere', () => {
    expect(html('[a](walk.md) [[walk.md|b]] [c](gone.md)', options)).toBe(
      '<p><a href="/homework/walk/">a</a> <a href="/homework/walk/">b</a> <span class="broken-link">c</span></p>',
    );
  });

  test('to other places tell them nothing about where they come from', () => {
    expect(html('[a](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="noopener noreferrer">a</a></p>',
    );
  });

  test('a picture of the journal is shown in its size, another by its words', () => {
    expect(html('![The sea](sea.jpg) ![The moon](moon.jpg)')).toBe(
      '<p><img src="/pictures/sea.jpg" alt="The sea" width="4" height="3" loading="lazy" decoding="async"> <span class="no-picture">The moon</span></p>',
    );
  });
});

test('ids of two notes on one page do not clash, and links inside a note find their own', () => {
  const body = 'Text[^1].\n\n[^1]: Remark.\n\n<b id="x">b</b> [down](#x)';
  const ids = (prefix: string) => [...html(body, { idPrefix: prefix }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids('n1').length).toBeGreaterThan(2);
  expect(ids('n1').filter((id) => ids('n2').includes(id))).toEqual([]);
  for (const [, target = ''] of html(body).matchAll(/href="#([^"]+)"/g)) expect(ids('n1')).toContain(target);
});

test('headings stand below the heading of the page, never past the sixth', () => {
  expect(html('# One\n\n### Three\n\n###### Six')).toBe(
    '<h3 id="n1-one">One</h3>\n<h5 id="n1-three">Three</h5>\n<h6 id="n1-six">Six</h6>',
  );
});

test('marked lines say what they are', () => {
  expect(html('- [?] Can we *talk*?\n- [x] done\n- [ ] open')).toContain(
    '<li class="marked marked-question"><span class="mark">Question</span> Can we <em>talk</em>?</li>',
  );
  expect(html('- [?] one\n\n- [w] two')).toContain('<span class="mark">Win</span> two</p>');
});

test.each([
  '> '.repeat(20_000),
  '- '.repeat(20_000),
  '<div>'.repeat(20_000),
  '*a **b '.repeat(20_000),
  '['.repeat(20_000),
  '<a '.repeat(20_000),
])('a body made to be slow or deep is shown to its end (%#)', (body) => {
  expect(visible(`${body} the end`)).toContain('the end');
});

interface Payload {
  readonly id: string;
  readonly payload: string;
}

describeWithCorpora('attacks', (folder) => {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown;
  const payloads = (read('attacks/payloads.json') as Payload[]).map(({ id, payload }) => [id, payload] as const);
  const naughty = (read('attacks/naughty-strings.json') as (string | { payload: string })[]).map(
    (one, index) => [`naughty ${String(index)}`, typeof one === 'string' ? one : one.payload] as const,
  );
  const all = [...payloads, ...naughty];
  const wrongOf = (isWrong: (payload: string) => boolean) =>
    all.filter(([, payload]) => isWrong(payload)).map(([id]) => id);

  test('there are more than a thousand', () => expect(all.length).toBeGreaterThan(1000));

  test('none leaves anything in the tree that runs, loads or sends', () => {
    const found = all.flatMap(([id, payload]) => dangersIn(html(payload)).map((danger) => `${id}: ${danger}`));
    expect(found).toEqual([]);
  });

  test('none does in the middle of other text', () => {
    const found = all.flatMap(([id, payload]) =>
      dangersIn(html(`Some *text* ${payload}\n\n- and ${payload}\n\n> ${payload}`)).map((danger) => `${id}: ${danger}`),
    );
    expect(found).toEqual([]);
  });

  test('none changes when it is sanitized once more', () => {
    expect(wrongOf((payload) => sanitizedAgain(html(lines(payload))) !== restated(html(lines(payload))))).toEqual([]);
  });

  test('none swallows the words after it', () => {
    expect(
      wrongOf((payload) => !visible(`${payload}\n\nThen the rest of the day.`).includes('rest of the day')),
    ).toEqual([]);
  });

  test.each(['spec/commonmark-0.31.2.json', 'spec/gfm-extensions.json'])('%s is shown without danger', (path) => {
    const examples = read(path) as { markdown: string }[];
    expect(examples.flatMap(({ markdown }) => dangersIn(html(markdown)))).toEqual([]);
  });
});

/** With the line ends that every text has when it has been read. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
