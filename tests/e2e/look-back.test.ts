import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { launch } from '../browser.ts';
import { folderForFile, ROOT, runScript, writeJournal } from '../build-site.ts';
import { builtSite, type BuiltSite, type JournalToBuild } from '../built-site.ts';
import { ALL_SECTIONS, CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { LEVELS } from '../brief/canary-place.ts';
import { LOOK_BACK_KINDS } from '../brief/look-back/look-back-places.ts';
import { fileText } from '../facts/journal-of.ts';
import { fullJournal } from '../fixtures/full-journal.ts';
import { serveForFile } from '../serve.ts';

const ADDRESS = '/sheets/look-back/';
const TODAY: Day = '2026-11-23';
const PAPERS = ['a4', 'letter'] as const;

const PERSON: JournalToBuild = {
  name: 'nine months to look back on',
  notes: () => join(ROOT, 'tests/fixtures/people/nine-months'),
};

/** Journals that have more to say than two sides hold: in every script, since a day on which each of them is the newest. */
const FULL = PAPERS.map((paper): JournalToBuild => ({
  name: `a full look back on ${paper}`,
  notes: (folder) => writeJournal(folder, fullJournal(paper)),
  today: '2026-12-31',
}));

const { files, allowed } = canaryJournal(LEVELS, LOOK_BACK_KINDS);
const CANARY_JOURNAL: JournalToBuild = {
  name: 'a word in every place to look back on',
  notes: (folder) => {
    const notes = Object.entries(files).map(([path, text]) => [path, fileText(text)] as const);
    return writeJournal(folder, { 'journal.yaml': JSON.stringify(ALL_SECTIONS), ...Object.fromEntries(notes) });
  },
  today: TODAY,
};

let browser: Browser;
let person: string;

beforeAll(async () => {
  [browser, person] = await Promise.all([launch(), serveForFile(PERSON)]);
});

afterAll(() => browser.close());

async function opened(site: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site}${ADDRESS}`, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  return page;
}

const PRINTS = [
  { preferCSSPageSize: true },
  { format: 'A4' },
  { format: 'Letter' },
  { format: 'Letter', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } },
] as const;

async function sidesIn(page: Page, options: (typeof PRINTS)[number]): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(options)));
  return pdf.numPages;
}

describe('a look back of nine months', () => {
  test.each(PRINTS)('is at most two sides of paper, printed with %j', async (options) => {
    const page = await opened(person);
    const sides = await sidesIn(page, options);
    expect(sides).toBe(2);
    await page.close();
  });

  test('has goals, homework, what was learned and what did not help on its first side', async () => {
    const page = await opened(person);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(pdf);
    for (const heading of ['Goals, from 0 to 10', 'Homework', 'What I learned in sessions', 'What did not help'])
      expect(text[0]).toContain(heading);
    // Its head is on each, with the number of the page.
    for (const [index, side] of text.entries()) {
      expect(side).toContain('Looking back, 24 Feb – 23 Nov 2026');
      expect(side).toContain(`${String(index + 1)} / 2`);
    }
    await page.close();
  });

  test('prints nothing but the sheet, in black, without a link; on the screen every line leads to its note', async () => {
    const page = await opened(person);
    expect(await page.locator('[data-sheet] a').count()).toBe(0);
    const lines = await page.locator('[data-sheet] li').count();
    expect(lines).toBeGreaterThan(20);
    expect(await page.locator('aside [data-reason]').count()).toBe(lines);
    const leading = await page
      .locator('aside [data-reason] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(leading).toContain('/goals/monday-meeting/');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('nav:visible, .screen-only:visible, footer nav:visible').count()).toBe(0);
    const ink = await page
      .locator('[data-sheet] li')
      .first()
      .evaluate((line) => getComputedStyle(line).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  test('is found from the sheets and, after ten sessions, from the list of sessions', async () => {
    const page = await browser.newPage();
    await page.goto(`${person}/sheets/`);
    expect(await page.locator(`main a[href="${ADDRESS}"]`).innerText()).toBe('Look back');
    await page.goto(`${person}/sessions/`);
    expect(await page.locator(`main a[href="${ADDRESS}"]`).innerText()).toBe('A look back over 19 sessions');
    await page.close();
  });
});

describe.each(FULL)('$name', (journal) => {
  test('is at most two sides of paper, however long its texts are', async () => {
    const page = await opened(await serveForFullTest(journal));
    for (const options of PRINTS) expect(await sidesIn(page, options), JSON.stringify(options)).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('tears no section', async () => {
    const page = await opened(await serveForFullTest(journal));
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('[data-sheet] section')
      .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).breakInside));
    expect(breaks.length).toBeGreaterThan(4);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    await page.close();
  });
});

const served = new Map<string, string>();

async function serveForFullTest(journal: JournalToBuild): Promise<string> {
  const url = served.get(journal.name) ?? (await serveForFile(journal));
  served.set(journal.name, url);
  return url;
}

describe('of a journal with a word of its own in every place of every kind at every level', () => {
  let canary: BuiltSite;
  let env: NodeJS.ProcessEnv;
  let folder: string;

  beforeAll(async () => {
    folder = folderForFile();
    canary = await builtSite(CANARY_JOURNAL);
    env = { JOURNAL_DIR: canary.notes, JOURNAL_TODAY: TODAY };
  });

  function expectOnlyAllowed(text: string): void {
    const found = text.match(CANARIES) ?? [];
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter((word) => !allowed.has(word))).toEqual([]);
  }

  test('the page has only those that may be printed', () => {
    expectOnlyAllowed(readFileSync(join(canary.folder, 'sheets/look-back/index.html'), 'utf8'));
  });

  test.each(['text', 'markdown', 'json'])('as %s it has only those', async (format) => {
    const { output } = await runScript('brief', ['--look-back', '--format', format], env);
    expectOnlyAllowed(output.replaceAll('\n', ''));
  });

  test('as PDF it has only those, and none beside its text', async () => {
    const file = join(folder, 'look-back.pdf');
    const { status, errors } = await runScript('brief', ['--look-back', '--format', 'pdf', '--out', file], env);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { text } = await extractText(pdf, { mergePages: true });
    expectOnlyAllowed(text.replaceAll('\n', ''));
    const meta = JSON.stringify(await getMeta(pdf));
    expect(meta).toMatch(/"Title":"Look back"/);
    expect(meta).not.toMatch(/Author|Subject|Keywords/);
  });
});
