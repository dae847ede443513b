import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE_NAMES, pageNamesIn, samplePages } from '../../scripts/pictures/pages.ts';
import { widthsIn } from '../../scripts/pictures/widths.ts';
import { temporaryFolder } from '../build-site.ts';

describe('the pages a person names', () => {
  test('are found in the order in which they are named, however they are written', () => {
    expect(pageNamesIn('month, Today')).toEqual(['month', 'today']);
  });

  test('are none of another name, and all names are said, with the one that is near', () => {
    expect(() => pageNamesIn('today,briefs')).toThrow(
      /^There is no page called briefs\. Did you mean brief\? There are today, journal, .*, not-found\.$/,
    );
    expect(() => pageNamesIn('')).toThrow(/^There is no page called \. There are today, /);
    expect(() => pageNamesIn('zebra')).toThrow(/^There is no page called zebra\. There are today, /);
  });
});

describe('the address of a page', () => {
  /** A site with a page at each address, so many bytes long. */
  function site(pages: Readonly<Record<string, number>>): string {
    const folder = temporaryFolder();
    for (const [address, bytes] of Object.entries(pages)) {
      mkdirSync(join(folder, address), { recursive: true });
      writeFileSync(join(folder, address, 'index.html'), 'a'.repeat(bytes));
    }
    return folder;
  }

  test('is that of the fullest of all that fit, and of no other form', () => {
    const folder = site({
      '/sessions/beside/': 9,
      '/sessions/2026-09-29/': 2,
      '/sessions/2026-10-13/': 3,
      '/sessions/2026-10-13/brief/': 9,
      '/sessions/2026-11-10/': 2,
    });
    expect(samplePages(folder, ['one-session'])).toEqual([{ name: 'one-session', address: '/sessions/2026-10-13/' }]);
  });

  test('has a word that is found where something is searched', () => {
    const folder = site({ '/search/': 1, '/tags/': 9, '/tags/sea/': 2, '/tags/choir/': 3 });
    expect(samplePages(folder, ['search', 'search-word']).map(({ address }) => address)).toEqual([
      '/search/',
      '/search/?q=choir',
    ]);
  });

  test('that is not there is named, with the file to change', () => {
    const folder = site({ '/': 1 });
    expect(() => samplePages(folder, ['today', 'one-habit'])).toThrow(
      'The sample has no page for one-habit: nothing is at /habits/movement/. Its address stands in scripts/pictures/pages.ts.',
    );
    expect(() => samplePages(folder)).toThrow('The sample has no page for journal');
  });

  test('is asked for by names that a shell takes as they are', () => {
    expect(PAGE_NAMES.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });
});

describe('the widths of screens', () => {
  test('are whole numbers of pixels', () => {
    expect(widthsIn('360, 1280')).toEqual([360, 1280]);
  });

  test.each(['', '360,', '199', '4001', '36O', '1e3', '-360', '360.5', '360 1280'])('%j is refused', (text) => {
    expect(() => widthsIn(text)).toThrow('Give widths in pixels from 200 to 4000, such as 360,1280.');
  });
});
