import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/make-brief.ts';
import { heightOf, PAPER } from '../../src/brief/paper-height.ts';
import { openingSection } from '../../src/brief/sections/opening.ts';
import { SECTIONS } from '../../src/brief/sections/sections.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { serveFolder } from '../../src/server/static-server.ts';
import { launch } from '../browser.ts';
import { folderForFile, runScript, writeJournal } from '../build-site.ts';
import { fullJournal } from '../fixtures/full-journal.ts';
import { englishBrief } from '../brief/english-brief.ts';

const TODAY = '2026-12-31';

function reckonedHeight(brief: Brief): number {
  const printed = brief.sections.map((section) => {
    const plan = SECTIONS.find(({ number }) => number === section.number) ?? openingSection;
    return { ...section, plan };
  });
  return heightOf(brief, printed, BRIEF_PHRASES);
}

/** A CSS pixel in points. */
const POINT = 0.75;

let journal: Journal;
let browser: Browser;
let sites: readonly { readonly paper: 'a4' | 'letter'; readonly url: string; readonly close: () => Promise<void> }[];

beforeAll(async () => {
  const folder = folderForFile();
  browser = await launch();
  sites = await Promise.all(
    (['a4', 'letter'] as const).map(async (paper) => {
      const notes = writeJournal(join(folder, paper), fullJournal(paper));
      const site = join(folder, `${paper}-site`);
      const { status, errors } = await runScript('build', ['--outDir', site], {
        JOURNAL_DIR: notes,
        JOURNAL_TODAY: TODAY,
      });
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      return { paper, ...(await serveFolder(site, { port: 0 })) };
    }),
  );
  journal = readJournal(join(folder, 'a4'), { today: TODAY });
});

afterAll(async () => {
  await Promise.all(sites.map(({ close }) => close()));
  await browser.close();
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

async function eachBrief(visit: (page: Page, address: string, paper: 'a4' | 'letter') => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  for (const { paper, url } of sites)
    for (const session of journal.sessions) {
      await page.goto(`${url}${session.address}brief/`, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      await visit(page, session.address, paper);
    }
  await page.close();
}

describe('a sheet on which every section has too much to say, in any script', () => {
  test.each([
    ['as the settings say', { preferCSSPageSize: true }],
    ['on A4, as a browser prints it that is told nothing', { format: 'A4' }],
    ['on Letter, as a browser prints it that is told nothing', { format: 'Letter' }],
    [
      'with a browser’s own narrow margins',
      { format: 'Letter', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } },
    ],
  ] as const)('is one page %s', async (_, options) => {
    const pages: [paper: string, address: string, count: number | undefined][] = [];
    await eachBrief(async (page, address, paper) => {
      pages.push([paper, address, pagesOf(await page.pdf(options))]);
    });
    expect(pages).toHaveLength(2 * journal.sessions.length);
    expect(pages.filter(([, , count]) => count !== 1)).toEqual([]);
  });

  test('is never taller than is reckoned, nor much lower', async () => {
    const parts: number[] = [];
    await eachBrief(async (page, address) => {
      await page.setViewportSize({ width: Math.floor(PAPER.width / POINT), height: 900 });
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('[data-sheet]').boundingBox();
      await page.emulateMedia({ media: null });
      const brief = englishBrief(
        journal,
        journal.sessions.find((session) => session.address === address),
      );
      // The blank sheet has lines to write on, as many as fit.
      if (!brief.isBlank) parts.push(((box?.height ?? Infinity) * POINT) / reckonedHeight(brief));
    });
    expect(parts.length).toBeGreaterThan(20);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
    expect(Math.min(...parts)).toBeGreaterThan(0.85);
  });
});
