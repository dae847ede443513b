import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Brief } from '../../src/brief/make-brief.ts';
import { sectionsOn } from '../../src/brief/on-paper.ts';
import { heightOf, PAPER_SIZES } from '../../src/brief/paper-height.ts';
import { openingSection } from '../../src/brief/sections/opening.ts';
import { SECTIONS } from '../../src/brief/sections/sections.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import type { Paper } from '../../src/notes/settings.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { launch } from '../browser.ts';
import { writeJournal } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { fullJournal } from '../fixtures/full-journal.ts';
import { englishBrief } from '../brief/english-brief.ts';
import { serveForFile } from '../serve.ts';

const TODAY: Day = '2026-12-31';

function reckonedHeight(brief: Brief, paper: Paper): number {
  const printed = sectionsOn(paper, brief).map((section) => {
    const plan = SECTIONS.find(({ number }) => number === section.number) ?? openingSection;
    return { ...section, plan };
  });
  return heightOf(paper, { header: brief, sections: printed }, BRIEF_PHRASES);
}

/** A CSS pixel in points. */
const POINT = 0.75;
const MARGIN = '1cm';

const PRINTS = [
  ['as the settings say', { preferCSSPageSize: true }],
  ['on A4, as a browser prints it that is told nothing', { format: 'A4' }],
  ['on Letter, as a browser prints it that is told nothing', { format: 'Letter' }],
  [
    'with a browser’s own narrow margins',
    { format: 'Letter', margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
  ],
] as const;

/** What comes of one brief in the browser. */
interface Printed {
  readonly address: string;
  /** Pages of each of the prints above. */
  readonly pages: readonly (number | undefined)[];
  /** How high it is, as a part of what is reckoned; null for a blank one, which has lines to write on. */
  readonly height: number | null;
}

const JOURNALS = (['a4', 'letter'] as const).map((paper) => ({
  name: `a full brief on ${paper}`,
  notes: (folder: string) => writeJournal(folder, fullJournal(paper)),
  today: TODAY,
}));

let printed: readonly Printed[];
let sessions: number;

beforeAll(async () => {
  const browser = await launch();
  printed = (await Promise.all(JOURNALS.map((journal) => printedOf(journal, browser)))).flat();
  await browser.close();
});

async function printedOf(toBuild: (typeof JOURNALS)[number], browser: Browser): Promise<Printed[]> {
  const [url, { notes }] = [await serveForFile(toBuild), await builtSite(toBuild)];
  const journal = readJournal(notes, { today: TODAY });
  const { paper } = journal.settings;
  sessions = journal.sessions.length;
  const page = await browser.newPage();
  const all: Printed[] = [];
  for (const session of journal.sessions) {
    await page.goto(`${url}${session.address}brief/`, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready');
    const brief = englishBrief(journal, session);
    const pages = await pagesOn(page);
    const height = (await heightOn(page, paper)) / reckonedHeight(brief, paper);
    all.push({ address: session.address, height: brief.isBlank ? null : height, pages });
  }
  await page.close();
  return all;
}

/** The height of what stands on the sheet on a paper, in points, with three lines to write on. */
async function heightOn(page: Page, paper: Paper): Promise<number> {
  const { width, height } = PAPER_SIZES[paper];
  await page.setViewportSize({ width: Math.floor(width / POINT), height: Math.floor(height / POINT) });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-sheet]');
  await sheet.evaluate((article: HTMLElement) => (article.style.minBlockSize = '0'));
  const box = await sheet.boundingBox();
  await page.emulateMedia({ media: null });
  return (box?.height ?? Infinity) * POINT;
}

async function pagesOn(page: Page): Promise<(number | undefined)[]> {
  const counts: (number | undefined)[] = [];
  for (const [, options] of PRINTS)
    counts.push((await page.pdf(options)).toString('latin1').match(/\/Type \/Page\b/g)?.length);
  return counts;
}

describe('a sheet on which every section has too much to say, in any script', () => {
  test.each(PRINTS.map(([how], index) => [how, index] as const))('is one page %s', (_, index) => {
    expect(sessions).toBeGreaterThan(10);
    expect(printed).toHaveLength(2 * sessions);
    expect(printed.filter(({ pages }) => pages[index] !== 1)).toEqual([]);
  });

  test('is never taller than is reckoned, nor much lower', () => {
    const parts = printed.flatMap(({ height }) => height ?? []);
    expect(parts.length).toBeGreaterThan(20);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
    // Scripts that the site's own fonts do not have are drawn with the machine's: by them it differs, from 0.84 upwards.
    expect(Math.min(...parts)).toBeGreaterThan(0.8);
  });
});
