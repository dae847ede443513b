import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import { writeJournal } from '../build-site.ts';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { openSite, serveForFile } from '../serve.ts';

/** Notes of every kind that make their pages show what the sample's do not. */
const NOTES = {
  'goals/sing.md': '---\ngoal: Sing\nwhy: It is loud\ntitel: none\n---\n',
  'habits/walk.md': '---\nname: Walk\nmeasure: yesno\ntitel: none\n---\n',
  'homework/walk.md': '---\nwhat: Walk\nplaned: 3\n---\n',
  'sessions/2026-11-10.md': '---\ntitel: none\n---\n',
  'thoughts/2026-11-11-a.md': '---\nsituation: Rain\ntitel: none\n---\n',
  'wins/2026-11-12-a.md': '---\nwhat: Sang\ntitel: none\n---\n',
  'measures/2026-11-13-phq9.md': '---\nitems: [1, 1, 1, 1, 1, 1, 1, 1, 1]\ntitel: none\n---\n',
  'measures/2026-11-14-phq9.md': '---\nitems: [1, 1, 1, 1, 1, 1, 1, 1, 3]\n---\n',
  'measures/2026-11-15-phq9.md': '---\nitems: [1, 1, 1, 1, 1, 1, 1, 1, 0]\n---\n',
  'journal/2026-11-16.md': '---\nmood: 11\n---\n',
};

let browser: Browser;
let sample: string;
let made: string;

beforeAll(async () => {
  const notes = (folder: string) => writeJournal(folder, NOTES);
  [{ browser, site: sample }, made] = await Promise.all([
    openSite(SAMPLE_JOURNAL),
    serveForFile({ name: 'every kind', notes, today: '2026-11-23' }),
  ]);
});

test('a phone reaches every part by the bar at its foot, by targets large enough to touch', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${sample}/journal/2026/11/22/`);
  const bar = page.locator('nav.bar');
  await bar.getByText('More').click();
  const targets = bar.locator('a, summary');
  const addresses = await bar.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.toSorted()).toEqual([
    ...['/', '/brief/', '/guide/', '/habits/', '/help/', '/homework/', '/journal/', '/progress/', '/search/'],
    '/sessions/',
  ]);
  const heights = await targets.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.emulateMedia({ media: 'print' });
  expect(await bar.isVisible()).toBe(false);
  await page.close();
});

test('an event is seen in the squares of a year, whatever they are drawn by, and every square in forced colours', async () => {
  const page = await browser.newPage();
  await page.goto(`${sample}/journal/2026/`);
  const bordersOf = (squares: string) =>
    page.locator(squares).evaluateAll((all) => all.map((one) => getComputedStyle(one).borderColor));
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const way of ['Mood', 'Sleep', 'Written']) {
    await page.getByRole('radio', { name: way }).check({ force: true });
    const events = await bordersOf('.year-drawn .squares .event');
    expect({ way, borders: new Set(events) }).toEqual({ way, borders: new Set([ink]) });
    expect(await bordersOf('.year-drawn .squares a.q:not(.event)')).not.toContain(ink);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  const squares = await bordersOf('.year-drawn .squares a.q');
  expect(squares.length).toBeGreaterThan(50);
  expect(squares.filter((border) => border === 'rgba(0, 0, 0, 0)')).toEqual([]);
  await page.close();
});

test.each(['A4', 'Letter'])('a safety plan is one sheet of %s, and a thought record is another', async (format) => {
  const page = await browser.newPage();
  for (const address of ['/safety-plan/', '/thoughts/2026-10-22-nine-faces/']) {
    await page.goto(`${sample}${address}`);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }
  await page.close();
});

test('a safety plan is printed large, black, with who made it, and without its notes', async () => {
  const page = await browser.newPage();
  await page.goto(`${sample}/safety-plan/`);
  await page.emulateMedia({ media: 'print' });
  const styles = await page
    .locator('.sheet li, .sheet h2, .sheet .foot, .lead .aside')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one)).map(({ fontSize, color }) => ({ fontSize, color })));
  const POINT = 96 / 72;
  expect(Math.min(...styles.map(({ fontSize }) => parseFloat(fontSize) / POINT))).toBeGreaterThanOrEqual(10.99);
  expect(new Set(styles.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']));
  expect(await page.locator('.foot').innerText()).toBe('Made with A. L., last gone over on Tuesday 10 November 2026');
  expect(await page.getByText('the way a bus has a hammer').isVisible()).toBe(false);
  await page.close();
});

test('both sides of a thought stand beside each other on a wide screen, and one under the other on a phone', async () => {
  const page = await browser.newPage();
  const topsAt = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${sample}/thoughts/2026-10-22-nine-faces/`);
    return page.locator('.sides h3').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  };
  expect(new Set(await topsAt(1280)).size).toBe(1);
  expect(new Set(await topsAt(360)).size).toBe(2);
  await page.close();
});

test.each([
  ['/goals/first-time/', 6],
  ['/measures/', 5],
])('%s draws its values as dots and says each of them in a table', async (address, count) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${sample}${address}`);
  expect(await page.locator('figure svg.marks circle').count()).toBeGreaterThanOrEqual(count);
  expect(await page.locator('table').last().locator('tbody tr').count()).toBe(count);
  await page.close();
});

test('where there is no safety plan yet, its page says how to begin one and whom to call', async () => {
  const page = await browser.newPage();
  await page.goto(`${made}/safety-plan/`);
  expect(await page.locator('main').innerText()).toContain('There is no plan yet.');
  expect(await page.locator('main p a[href="/help/"]').count()).toBe(1);
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

test('a ninth answer above 0 has the same block whichever it is, on its own page alone', async () => {
  const page = await browser.newPage();
  const blockOn = async (address: string) => {
    await page.goto(`${made}${address}`);
    return page.locator('.ninth').allInnerTexts();
  };
  const [one] = await blockOn('/measures/2026-11-13-phq9/');
  expect(one).toContain('it helps to tell somebody');
  expect(await blockOn('/measures/2026-11-14-phq9/')).toEqual([one]);
  expect(await blockOn('/measures/2026-11-15-phq9/')).toEqual([]);
  expect(await blockOn('/measures/')).toEqual([]);
  await page.close();
});

test.each([
  ...['/goals/sing/', '/habits/walk/', '/homework/walk/', '/sessions/2026-11-10/', '/thoughts/2026-11-11-a/'],
  ...['/wins/2026-11-12-a/', '/measures/2026-11-13-phq9/'],
])('%s has a quiet mark that leads to its own lines, though the note has no text', async (address) => {
  const page = await browser.newPage();
  await page.goto(`${made}${address}`);
  await page.getByRole('link', { name: 'One line of this note needs a look' }).click();
  await page.waitForURL(`${made}/problems/#*`);
  expect(await page.locator(':target h2 a').getAttribute('href')).toBe(address);
  expect(await page.locator(':target code').innerText()).toMatch(/^titel: none$|^planed: 3$/);
  await page.close();
});

test('the page of lines that need a look counts them and is accessible', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${made}/problems/`);
  expect(await page.locator('main header').innerText()).toContain('8 lines in 8 files need a look.');
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});
