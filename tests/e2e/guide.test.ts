import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldTable, type FieldRow } from '../../src/read/schema/field-table.ts';
import { GUIDE_KINDS } from '../../src/messages/en/guide.ts';
import { violationsOf } from '../accessible.ts';
import { builtSite, SAMPLE_JOURNAL } from '../built-site.ts';
import { openSite } from '../serve.ts';

let site = '';

beforeAll(async () => {
  site = (await builtSite(SAMPLE_JOURNAL)).folder;
});

const pageAt = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');

function names(rows: readonly FieldRow[]): string[] {
  return rows.flatMap(({ name, fields }) => [name, ...names(fields)]);
}

describe('the guide in the built site', () => {
  test.each(GUIDE_KINDS)('has every field of a $kind on its page, and an example', ({ kind, slug }) => {
    const html = pageAt(`/guide/${slug}/`);
    const { own, common } = fieldTable(kind);
    const missing = [...names(own), ...common.map(({ name }) => name)].filter(
      (name) => !html.includes(`>${name}</code>`),
    );
    expect(missing).toEqual([]);
    expect(html).toMatch(/<pre[^>]*><code>/);
  });

  test('has every field that all notes share', () => {
    const html = pageAt('/guide/notes/');
    expect(fieldTable('session').common.filter(({ name }) => !html.includes(`>${name}</code>`))).toEqual([]);
  });

  test('has nothing in it that the policy of its pages blocks', () => {
    const pages = globSync('guide/**/index.html', { cwd: site });
    expect(pages.filter((page) => / style="/.test(readFileSync(join(site, page), 'utf8')))).toEqual([]);
  });
});

describe('a page of the guide in the browser', () => {
  let url = '';
  let browser: Browser;
  beforeAll(async () => {
    ({ browser, site: url } = await openSite(SAMPLE_JOURNAL));
  });

  test.each([
    '/guide/',
    '/guide/notes/',
    '/guide/sharing/',
    '/guide/homework/',
    '/guide/prompts/',
    '/guide/phone/',
    '/guide/import/',
    '/guide/import/daylio/',
  ])('%s is accessible and never wider than a narrow screen', async (address) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${url}${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
