import { describe, expect, test } from 'vitest';
import { tagAddress } from '../../src/site/tags/tagged-notes.ts';
import { tagLinks, tagPages } from '../../src/site/tags/tags.ts';
import { journalOf, parse } from './folder.ts';
import { currentWith, viewsOf } from '../site/current.ts';

const tagsOf = (text: string) => parse(text).note?.tags;

describe('tags in the text', () => {
  test.each([
    ['Slept #badly again', ['badly']],
    ['#one and (#two) and **#three**', ['one', 'two', 'three']],
    ['#散歩 #über_müde #a-b/c #2026review', ['散歩', 'über_müde', 'a-b/c', '2026review']],
    ['#Sleep #sleep', ['Sleep']],
    ['---\ntags: Work\n---\n#work #home', ['Work', 'home']],
    ['> - quoted #tag', ['tag']],
    ['#end. #dash- #slash/', ['end', 'dash', 'slash']],
  ])('%j', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });

  test.each([
    '#1 and #42',
    '\\#escaped',
    'word#inside and a&#35;b',
    '`#code` and\n\n```\n#code\n```',
    '# Heading #tag',
    '[#label](https://a.b/#part) [[note|#alias]]',
    '<b title="#x">y</b>',
    '<!-- #remark -->',
    'https://a.b/#part',
    '# # ##',
  ])('are none in %j', (text) => {
    expect(tagsOf(text)).toEqual([]);
  });
});

describe('pages of tags', () => {
  const tagged = () =>
    journalOf({
      'journal/2025-12-31.md': '#health/sleep',
      'journal/2026-11-20.md': '#Health #a-b',
      'journal/2026-11-21.md': '#a/b',
      'journal/2026-11-22.md': '---\nshare: never\n---\n#secret #health',
    });

  test('are in the order of the alphabet, each with its notes', () => {
    const journal = tagged();
    expect(tagLinks(journal).map(({ name, count }) => `${name} ${String(count)}`)).toEqual(
      ['a 1', 'a-b 1', 'a/b 1', 'health 2', 'health/sleep 1'].toSorted(new Intl.Collator('en').compare),
    );
  });

  test('have an address each, even where two are alike', () => {
    const journal = tagged();
    expect([tagAddress(journal, 'a-b'), tagAddress(journal, 'a/b')]).toEqual(['/tags/a-b/', '/tags/a-b-2/']);
  });

  test('leave out notes that are never shared, and tags that only those have', () => {
    const journal = tagged();
    expect(tagAddress(journal, 'secret')).toBeNull();
    expect(JSON.stringify(viewsOf(tagPages, currentWith(journal)))).not.toContain('2026/11/22');
  });

  test('show the notes of nested tags too, newest first by year', () => {
    const journal = tagged();
    const health = viewsOf(tagPages, currentWith(journal)).find(({ address }) => address === '/tags/health/');
    expect(health?.years.map(({ year, links }) => [year, ...links.map(({ day }) => day)])).toEqual([
      ['2026', '2026-11-20'],
      ['2025', '2025-12-31'],
    ]);
    expect(health?.within).toMatchObject([{ name: 'health/sleep', count: 1 }]);
  });
});
