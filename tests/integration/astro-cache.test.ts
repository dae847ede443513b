import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { astroCache, linkPagesToSite } from '../../src/integration/astro-cache.ts';
import { filesOf } from '../build-site.ts';
import { folderOf, type Files } from '../read/folder.ts';

function placesIn(files: Files = {}) {
  const outer = folderOf({ 'site/index.html': 'A page.', 'elsewhere/mine.md': 'Mine.', ...files });
  const [site, cache] = [join(outer, 'site'), join(outer, 'cache')];
  return { outer, site, cache, copies: join(astroCache(cache), 'dist') };
}

test('Astro finds the built site where it keeps its copies, and writes into it there', () => {
  const { site, cache, copies } = placesIn();
  linkPagesToSite(site, cache);
  expect(readFileSync(join(copies, 'index.html'), 'utf8')).toBe('A page.');
  expect(readlinkSync(copies)).toBe(site);
  const madeAt = () => lstatSync(copies, { bigint: true }).ctimeNs;
  const first = madeAt();
  linkPagesToSite(site, cache);
  expect(madeAt()).toBe(first);
});

test('copies of an earlier version make place for it', () => {
  const { site, cache, copies } = placesIn({
    'cache/astro/dist/old/index.html': 'Old.',
    'cache/astro/kept.json': '{}',
  });
  linkPagesToSite(site, cache);
  expect(readlinkSync(copies)).toBe(site);
  expect(existsSync(join(astroCache(cache), 'kept.json'))).toBe(true);
  expect([...filesOf(site).keys()]).toEqual(['index.html']);
});

test.each(['elsewhere', 'gone'])('a link to another place (%s) is replaced, and what lies there is left', (name) => {
  const { outer, site, cache, copies } = placesIn();
  mkdirSync(dirname(copies), { recursive: true });
  symlinkSync(join(outer, name), copies);
  linkPagesToSite(site, cache);
  expect(readlinkSync(copies)).toBe(site);
  expect(readFileSync(join(outer, 'elsewhere/mine.md'), 'utf8')).toBe('Mine.');
});

test('a file in its place makes place too', () => {
  const { site, cache, copies } = placesIn({ 'cache/astro/dist': 'a file' });
  linkPagesToSite(site, cache);
  expect(readlinkSync(copies)).toBe(site);
});

test('a site that is not built yet is shared as soon as it is there', () => {
  const { outer, cache, copies } = placesIn();
  linkPagesToSite(join(outer, 'later'), cache);
  expect(existsSync(copies)).toBe(false);
  mkdirSync(join(outer, 'later'));
  expect(existsSync(copies)).toBe(true);
});
