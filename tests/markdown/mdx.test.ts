import { describe, expect, test } from 'vitest';
import { mdxMistakeIn, resolveMdx } from '../../src/markdown/mdx.ts';

describe('a mistake in an .mdx body', () => {
  test.each([
    ['One\n\nI felt <3 today', 3, 'tag'],
    ['One\n\nSet {a of things', 3, 'brace'],
    ['One\n\nimport x from "y"\nexport const = 3\n', 4, 'mistake'],
    ['<b>never closed\n\nmore', 1, 'tag'],
    ['One\n\nimport x from "y"\n', 3, 'import'],
    ['export const a = 1\nimport "./b.ts"\n', 2, 'import'],
    ["export { b } from 'b'\n", 1, 'import'],
  ])('%j', (body, line, reason) => {
    expect(mdxMistakeIn(body)).toEqual({ line, reason });
  });

  test('is not there where all is right, and nothing is run', () => {
    expect(mdxMistakeIn('export const a = 1\n\n{(globalThis.mdxWasRun = true)} {a}')).toBeNull();
    expect(Object.hasOwn(globalThis, 'mdxWasRun')).toBe(false);
  });
});

describe('links and pictures of an .mdx body', () => {
  const resolve = (body: string) =>
    resolveMdx(body, {
      linkTo: (target) => (target === 'gone.md' ? null : `/${target.replace('.md', '')}/`),
      pictureAt: (target) => (target === 'sea.jpg' ? { address: '/p.webp', width: 4, height: 3 } : null),
    });

  test.each([
    ['é😊 [a *b*](walk.md) end', 'é😊 [a *b*](/walk/) end'],
    ['[[walk|b]] [[walk]]', '[b](/walk/) [walk](/walk/)'],
    ['[a](gone.md)', 'a'],
    ['[a](https://example.org) [b](#c)', '[a](https://example.org) [b](#c)'],
    ['![The "sea"](sea.jpg)', '<img src="/p.webp" alt={"The \\"sea\\""} width="4" height="3" loading="lazy" />'],
    ['![The moon](moon.jpg)', '{"The moon"}'],
    ['[x ![k](sea.jpg)](walk.md)', '[x <img src="/p.webp" alt={"k"} width="4" height="3" loading="lazy" />](/walk/)'],
    ['[a][b]\n\n[b]: walk.md', '[a][b]\n\n[b]: /walk/'],
    ['`[a](walk.md)`', '`[a](walk.md)`'],
  ])('%j', (body, resolved) => {
    expect(resolve(body)).toBe(resolved);
  });

  test('what is resolved keeps its lines', () => {
    const body = 'One [a\nb](walk.md\n"title") two ![c\nd](sea.jpg)\nthree [e](gone.md\n"t")\n\n<Chart />';
    expect(
      resolve(body)
        .split('\n')
        .findIndex((line) => line.includes('<Chart')),
    ).toBe(body.split('\n').findIndex((line) => line.includes('<Chart')));
    expect(mdxMistakeIn(resolve(body))).toBeNull();
  });
});

test('what is hidden is not shown, and lines keep their numbers', () => {
  const resolvers = { linkTo: () => null, pictureAt: () => null };
  expect(resolveMdx('One %%two\nthree%% four `%%five%%`', resolvers)).toBe('One \n four `%%five%%`');
});
