import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_WORDS } from '../../src/messages/en/site.ts';
import { areaLinks, linksBeside, partLinks, type AreaLink } from '../../src/site/shell/areas.ts';
import { filesOf } from '../build-site.ts';
import { builtSite, SAMPLE_JOURNAL } from '../built-site.ts';

const HEAD = /<header\b[^]*?<\/header>/;
const PART = new RegExp(`<nav aria-label="${SITE_WORDS.inThisPart}"[^]*?</nav>`);
const BAR = /<nav class="bar\b[^]*?<\/nav>/;

/** The links of a part of a page that are marked, and how. */
function markedIn(html: string, part: RegExp): string[] {
  const links = part.exec(html)?.[0].matchAll(/<a href="([^"]+)" aria-current="([a-z]+)"/g) ?? [];
  return [...links].map(([, address = '', current = '']) => `${current} ${address}`);
}

function marked(links: readonly AreaLink[]): string[] {
  return links.flatMap(({ address, current }) => (current ? [`${current} ${address}`] : []));
}

test('each page marks its own place in the navigation, whatever page was made before it', async () => {
  const { folder } = await builtSite(SAMPLE_JOURNAL);
  const pages = [...filesOf(folder).keys()].filter((path) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(200);
  for (const path of pages) {
    const here = `/${path.slice(0, -'index.html'.length)}`;
    const html = readFileSync(join(folder, path), 'utf8');
    const beside = linksBeside(SITE_WORDS.beside, here);
    expect(markedIn(html, HEAD), here).toEqual(marked([...areaLinks(here), ...beside]));
    expect(markedIn(html, PART), here).toEqual(marked(partLinks(here)));
    const inBar = [...areaLinks(here), ...beside, ...linksBeside([SITE_WORDS.guide], here)];
    expect(markedIn(html, BAR).sort(), here).toEqual(marked(inBar).sort());
    expect(/<header[^]*?class="frame broad\b/.test(html.split('<main')[0] ?? ''), here).toBe(
      /<main[^>]* class="frame broad\b/.test(html),
    );
  }
});
