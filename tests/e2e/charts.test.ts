import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import { ROOT } from '../build-site.ts';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { expectPicture, stacked } from '../picture.ts';
import { openSite } from '../serve.ts';

const GOLDEN = join(ROOT, 'tests/golden/charts');
/** Folders of what several charts are made of. */
const SHARED = ['plot', 'squares'];
const CHARTS = readdirSync(join(ROOT, 'src/charts')).filter((folder) => !SHARED.includes(folder));

/** How they are looked at: everything a person sees of the page but its letters. */
const LOOKS = {
  light: { width: 1280, media: { colorScheme: 'light' } },
  dark: { width: 1280, media: { colorScheme: 'dark' } },
  narrow: { width: 360, media: { colorScheme: 'light' } },
  print: { width: 720, media: { colorScheme: 'light', media: 'print' } },
} as const;
/** Letters differ from one machine's fonts to another's: these take the room of the font that comes with the site. */
const WITHOUT_WORDS = `
  * { color: transparent !important; text-decoration: none !important; }
  body * { font-family: 'Source Serif 4 Variable' !important; }
  svg text { fill: transparent !important; }
  figcaption, details { display: none !important; }
  .chart, #example-sparkline { padding: 0.5rem !important; }
`;

let browser: Browser;
let address: string;
let guide: Page;

beforeAll(async () => {
  const opened = await openSite(SAMPLE_JOURNAL);
  browser = opened.browser;
  address = `${opened.site}/guide/charts/`;
  guide = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await guide.goto(address);
});

afterAll(() => guide.close());

const example = (chart: string) => guide.locator(`#example-${chart}`);

/** A chart without its caption and its table, one tag a line, without what only ties it to its styles. */
async function drawingOf(chart: string): Promise<string> {
  const html = await example(chart).evaluate((figure) => {
    const copy = figure.cloneNode(true) as Element;
    for (const words of copy.querySelectorAll('figcaption, details')) words.remove();
    return copy.outerHTML;
  });
  const untied = html.replace(/ ?\bastro-[a-z0-9]{8}\b/g, '').replace(/ class=""/g, '');
  return `${untied.replace(/\s+/g, ' ').replace(/> ?</g, '>\n<').trim()}\n`;
}

describe.each(CHARTS)('the %s chart in the guide', (chart) => {
  test('has not moved', async () => {
    await expect(await drawingOf(chart)).toMatchFileSnapshot(join(GOLDEN, `${chart}.html`));
  });

  test('has two decimals at most, and neither styles nor scripts', async () => {
    const drawing = await drawingOf(chart);
    expect(drawing).toMatch(/<(svg|i) /);
    expect(drawing).not.toMatch(/\d\.\d{3}|-0[^.\d]|NaN|undefined| style=|<script| on[a-z]+=/);
  });

  test('has no picture that is neither named nor left out for those who do not see it', async () => {
    const pictures = example(chart).locator('svg:not(svg svg)');
    const nameless = await pictures.evaluateAll((all) =>
      all.flatMap((picture) => {
        const isSaid = picture.closest('[aria-hidden="true"], [role="img"][aria-label]:not([aria-label=""])') !== null;
        return isSaid ? [] : [(picture.cloneNode() as Element).outerHTML];
      }),
    );
    expect(nameless).toEqual([]);
  });

  test('shows days that nobody wrote, and so leads to none', async () => {
    expect(await example(chart).locator('a:not([href="/guide/charts/"])').count()).toBe(0);
  });
});

describe('for those who do not see it', () => {
  test.each([
    ['line', ['Mood, about level; 22 of 25 days recorded']],
    [
      'row',
      [
        'Mood, about level; 22 of 25 days recorded',
        'Walking in min, about level; 22 of 25 days recorded',
        'Outside; 22 of 25 days recorded',
      ],
    ],
    ['month', ['Mood and sleep, day by day']],
    ['sparkline', ['Mood, 28 days, last 6']],
  ])('the %s chart is a picture with a name', async (chart, names) => {
    const pictures = example(chart).locator('[role=img]');
    const said = await pictures.evaluateAll((all) => all.map((picture) => picture.getAttribute('aria-label')));
    expect(said).toEqual(names);
  });

  test.each([
    ['line', 28],
    ['strip', 28],
    ['grid', 12],
    ['nights', 6],
    ['pairs', 6],
    ['groups', 23],
  ])('the %s chart has a caption, and its numbers as a table of %i rows', async (chart, rows) => {
    expect(await example(chart).locator('figcaption').innerText()).toMatch(/\d.*\.$/);
    await example(chart).locator('summary').click();
    const table = example(chart).getByRole('table');
    expect(await table.locator('caption').innerText()).not.toBe('');
    expect(await table.locator('tbody').getByRole('row').count()).toBe(rows);
  });

  test.each([
    [
      'row',
      'li:not([aria-hidden])',
      ['Mood 0 to 10 6 today, 22 of 25', 'Walking at least 20 min 35 min today, 22 of 25'],
    ],
    ['weekdays', 'dt:not([aria-hidden]), dd.words', ['Mon', '4', 'Tue', '5', 'Wed', '4', 'Thu', '5', 'Fri', '5']],
    ['spans', 'li', ['20 min to 6 Sept 16 of 28 days', '30 min to 4 Oct 22 of 28 days']],
  ])('the %s chart says its numbers beside the marks', async (chart, parts, words) => {
    const said = await example(chart).locator(parts).allInnerTexts();
    expect(said.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual(expect.arrayContaining(words));
  });

  test('the page of all charts, every table open, has nothing that keeps somebody from reading it', async () => {
    await guide.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    expect(await violationsOf(guide)).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('no chart is wider than a narrow screen, %s', async (colorScheme) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, colorScheme });
  await page.goto(address);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.close();
});

describe('all charts together look as they did when a person last looked', () => {
  test.each(Object.entries(LOOKS))('%s', async (name, { width, media }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(address);
    await page.addStyleTag({ content: WITHOUT_WORDS });
    const shots: Buffer[] = [];
    for (const chart of CHARTS) shots.push(await page.locator(`#example-${chart}`).screenshot());
    await context.close();
    const picture = await stacked(shots);
    const seen = name === 'print' ? await sharp(picture).grayscale().png({ palette: true }).toBuffer() : picture;
    await expectPicture(seen, join(GOLDEN, `all-${name}.png`));
  });
});

test('no golden file is of a chart or a look that there is no more', () => {
  const files = [...CHARTS.map((chart) => `${chart}.html`), ...Object.keys(LOOKS).map((name) => `all-${name}.png`)];
  expect(readdirSync(GOLDEN).toSorted()).toEqual(files.toSorted());
});
