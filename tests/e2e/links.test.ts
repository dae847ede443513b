import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtSite, SAMPLE_JOURNAL } from '../built-site.ts';

let site = '';
/** What each page of the sample leads to, within the site and without the place on the page. */
let links: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  site = (await builtSite(SAMPLE_JOURNAL)).folder;
  links = new Map(globSync('**/index.html', { cwd: site }).map((file) => [addressOf(file), linksIn(file)]));
});

const addressOf = (file: string) => `/${file.slice(0, -'index.html'.length)}`;

function linksIn(file: string): string[] {
  const html = readFileSync(join(site, file), 'utf8');
  return [...html.matchAll(/ href="?(\/[^"#?>\s]*)/g)].map(([, address]) => decodeURI(address ?? ''));
}

test('no page leads to what is not there', () => {
  expect(links.size).toBeGreaterThan(200);
  const missing = [...links].flatMap(([from, targets]) =>
    targets
      .filter((to) => !existsSync(join(site, to.endsWith('/') ? `${to}index.html` : to)))
      .map((to) => `${from} leads to ${to}`),
  );
  expect(missing).toEqual([]);
});

test('every page is reached from the first by links', () => {
  const reached = new Set(['/']);
  for (const from of reached) for (const to of links.get(from) ?? []) reached.add(to);
  expect([...links.keys()].filter((address) => !reached.has(address))).toEqual([]);
});
