import { expect, test } from 'vitest';
import { resolveMdx } from '../../src/markdown/mdx.ts';
import { html } from './safe.ts';

const options = { tagTo: (tag: string) => (tag === 'no' ? null : `/tags/${tag}/`) };

test.each([
  ['a #sea b', '<p>a <a href="/tags/sea/" class="tag">#sea</a> b</p>'],
  ['#a_b_c', '<p><a href="/tags/a_b_c/" class="tag">#a_b_c</a></p>'],
  ['#no page', '<p>#no page</p>'],
  ['\\#sea', '<p>#sea</p>'],
  ['😀 #sea', '<p>😀 <a href="/tags/sea/" class="tag">#sea</a></p>'],
  ['`#sea`', '<p><code>#sea</code></p>'],
  ['<b>x</b> #sea', '<p><b>x</b> <a href="/tags/sea/" class="tag">#sea</a></p>'],
])('a tag in a text leads to its page: %j', (body, shown) => {
  expect(html(body, options).trim()).toBe(shown);
});

test('a tag in an .mdx body leads to its page, and stays where it is in code', () => {
  const resolvers = { linkTo: () => null, pictureAt: () => null, ...options };
  expect(resolveMdx('a #sea `#sea`\n\n# #sea', resolvers)).toBe('a [#sea](/tags/sea/) `#sea`\n\n# #sea');
});
