import { expect, test } from 'vitest';
import { outlineOf } from '../../src/markdown/outline.ts';
import { html } from './safe.ts';

test.each([
  ['![[sea.jpg]]', 'alt="sea.jpg" width="4" height="3"'],
  ['![[sea.jpg|The sea]]', 'alt="The sea" width="4" height="3"'],
  ['![[sea.jpg|300]]', 'alt="" width="4" height="3"'],
])('an embedded picture has its words, and is never drawn larger than it is: %s', (body, shown) => {
  expect(html(body)).toContain(shown);
});

test('an embedded picture is as wide as is asked', () => {
  const pictureAt = () => ({ address: '/pictures/sea.jpg', width: 1200, height: 600 });
  expect(html('![[sea.jpg|300]]', { pictureAt })).toContain('width="300" height="150"');
});

test('an embedded note is a link to it, and counts as one', () => {
  const linkTo = (target: string) => (target === 'walk' ? '/homework/walk/' : null);
  expect(html('![[walk]] ![[gone]]', { linkTo }).trim()).toBe(
    '<p><a href="/homework/walk/">walk</a> <span class="broken-link">gone</span></p>',
  );
  expect(outlineOf('![[walk]] ![[sea.jpg]]', 1)).toMatchObject({
    links: [{ target: 'walk' }],
    pictures: [{ target: 'sea.jpg' }],
  });
});

test('a part that embeds itself is shown once, one level deep', () => {
  const source = { address: '/walk/', title: 'Walk', lang: 'de' };
  const targets = { linkTo: () => '/walk/', pictureAt: () => null };
  const partAt = (target: string) => ({ body: `![[${target}]]\n\n![[other]]`, lang: null, source, targets });
  expect(html('![[walk]]', { partAt })).toBe(
    [
      '<figure class="embed"><blockquote><p><a href="/walk/">walk</a></p>\n<p><a href="/walk/">other</a></p></blockquote>',
      '<figcaption><a href="/walk/" lang="de">Walk</a></figcaption></figure>',
    ].join(''),
  );
});
