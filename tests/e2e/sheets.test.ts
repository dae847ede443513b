import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeJournal } from '../build-site.ts';
import { openSite } from '../serve.ts';

const LONG = 'A line that goes on and on about what happened in the kitchen. '.repeat(30);
const list = (count: number) =>
  `[${Array.from({ length: count }, () => JSON.stringify(LONG.slice(0, 300))).join(', ')}]`;
const NIGHT =
  '{ in_bed: "22:45", tried: "23:15", latency: 40, awakenings: 3, awake: 25, woke: "06:30", up: "07:00", quality: 2, trouble: true }';
const HABITS = Array.from({ length: 8 }, (_, index) => `habit-${String(index)}`);

/** Every box filled, and a thought record that no page holds. */
const NOTES = {
  ...Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [
      `journal/2026-11-${String(index + 10)}.md`,
      `---\nmood: 3\nenergy: 4\nstress: 5\nnight: ${NIGHT}\nhabits: { ${HABITS.map((id) => `${id}: 120`).join(', ')} }\n---\n`,
    ]),
  ),
  ...Object.fromEntries(
    HABITS.map((id) => [`habits/${id}.md`, `---\nname: Something I like to keep an eye on\nmeasure: minutes\n---\n`]),
  ),
  'thoughts/2026-11-12-long.md': `---\ntitle: In the kitchen\nsituation: ${JSON.stringify(LONG)}\nevidence_for: ${list(8)}\nevidence_against: ${list(8)}\nbalanced: ${JSON.stringify(LONG)}\n---\n`,
  'thoughts/2026-11-13-closed.md': '---\nsituation: Mine\nshare: never\n---\n',
  'safety-plan.md': '---\nwarning_signs: [A, B]\nprofessionals: [{ name: Surgery, phone: "01632 960001" }]\n---\n',
};

let browser: Browser;
let site: string;

beforeAll(async () => {
  const notes = (folder: string) => writeJournal(folder, NOTES);
  ({ browser, site } = await openSite({ name: 'full sheets', notes, today: '2026-11-23' }));
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
  test.each(['/sheets/week/', '/sheets/sleep/', '/sheets/safety-plan/'])('%s is one page', async (address) => {
    const page = await browser.newPage();
    await page.goto(`${site}${address}`);
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
    await page.close();
  });

  test('a thought record that is longer has its head on every page', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/sheets/thoughts/2026-11-12-long/`);
    const pdf = await page.pdf({ format, tagged: false });
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    const head = page.locator('[data-sheet] > table > thead');
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    expect(await head.innerText()).toContain('In the kitchen');
    await page.close();
  });
});

test('nothing but the sheet is printed, in black, and every box of the diary is filled', async () => {
  const page = await browser.newPage();
  await page.goto(`${site}/sheets/sleep/`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('nav:visible, .screen-only:visible, footer nav:visible').count()).toBe(0);
  const ink = await page
    .locator('tbody td')
    .first()
    .evaluate((cell) => getComputedStyle(cell).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  expect(await page.getByRole('row').count()).toBe(16);
  expect(await page.locator('tbody tbody td:empty').count()).toBe(0);
  await page.close();
});

test('a thought record that is kept to its own page has no sheet', async () => {
  const page = await browser.newPage();
  await page.goto(`${site}/sheets/`);
  expect(await page.locator('main').innerText()).not.toContain('Mine');
  const response = await page.goto(`${site}/sheets/thoughts/2026-11-13-closed/`);
  expect(response?.status()).toBe(404);
  await page.close();
});
