import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { runScript, writeJournal } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { openSite, serveForTest, watch } from '../serve.ts';
import { DAY_OF_A_DRAFT, DRAFT, NOTES_OF_A_DRAFT } from './draft-of-a-brief.ts';

let browser: Browser;
let site: string;

beforeAll(async () => {
  ({ browser, site } = await openSite(DRAFT));
});

async function open(address = '/brief/', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${site}${address}`);
  return page;
}

const onSheet = (page: Page, text: string) => page.locator('[data-sheet]').getByText(text);
const reasonOf = (page: Page, text: string) => page.locator('.reason', { hasText: text });
/** What is said about a line of the sheet, opened. */
async function opened(page: Page, text: string): Promise<Locator> {
  const reason = reasonOf(page, text);
  await reason.locator('summary').click();
  return reason;
}
const fileOn = (page: Page) => page.locator('[data-brief-file] pre');

describe('the preview', () => {
  test('leaves a line out at once, and back in', async () => {
    const page = await open();
    const button = (await opened(page, 'Sang')).getByRole('button', { name: 'Leave out' });
    await button.click();
    expect(await onSheet(page, 'Sang').isVisible()).toBe(false);
    expect(await onSheet(page, 'Something I am proud of').isVisible()).toBe(false);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await fileOn(page).textContent()).toBe(
      `---\nhide: ["2026-11-15-sang"]\n# reviewed: ${DAY_OF_A_DRAFT}\n---\n`,
    );
    await button.click();
    expect(await onSheet(page, 'Sang').isVisible()).toBe(true);
    expect(await fileOn(page).textContent()).toBe(`---\n# reviewed: ${DAY_OF_A_DRAFT}\n---\n`);
    await page.close();
  });

  test('leaves out what sums up days together with its chart', async () => {
    const page = await open();
    await (await opened(page, 'Mood, from 0 to 10')).getByRole('button', { name: 'Leave out' }).click();
    expect(await page.locator('[data-section="3"]').isVisible()).toBe(false);
    expect(await fileOn(page).textContent()).toContain('hide: ["mood"]');
    await page.close();
  });

  test('puts a line first at once, and a file with that makes it so', async () => {
    const page = await open();
    await (await opened(page, 'Why at three?')).getByRole('button', { name: 'Put first' }).click();
    // All lines of the note are put first, in their order.
    const first = await page.locator('[data-section="2"] li').allInnerTexts();
    expect(first.slice(0, 2).join()).toContain('Why at three?');
    expect(await fileOn(page).textContent()).toContain('pin: [2026-11-13]');
    await page.close();
  });

  test('says of a note with two lines that both go', async () => {
    const page = await open();
    const reason = await opened(page, 'Why at three?');
    expect(await reason.innerText()).toContain('Does so with all 2 lines of this note.');
    await reason.getByRole('button', { name: 'Leave out' }).click();
    expect(await onSheet(page, 'I met Graham').isVisible()).toBe(false);
    await page.close();
  });

  test('a line of the sheet that is clicked leads to what is said about it', async () => {
    const page = await open();
    await onSheet(page, 'Walk round the pond').click();
    const focused = page.locator('.reason', { has: page.locator(':focus') });
    expect(await focused.innerText()).toContain('Homework set by or with the therapist comes first');
    expect(await focused.getByRole('link').getAttribute('href')).toBe('/homework/walk/');
    await page.close();
  });

  test('copies the file, and says where it belongs', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site}/brief/`, { waitUntil: 'networkidle' });
    await (await opened(page, 'Sang')).getByRole('button', { name: 'Leave out' }).click();
    await page.getByText('To keep what you change').click();
    await page.getByRole('button', { name: 'Copy the file' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await fileOn(page).textContent());
    expect(await page.getByText('Save this as briefs/2026-11-24.md.').isVisible()).toBe(true);
    await context.close();
  });

  test('keeps nothing in the browser, and asks no other host', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const trespasses = watch(page, site);
    await page.goto(`${site}/brief/`, { waitUntil: 'networkidle' });
    await (await opened(page, 'Sang')).getByRole('button', { name: 'Leave out' }).click();
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
    await page.reload();
    expect(await onSheet(page, 'Sang').isVisible()).toBe(true);
    expect(trespasses).toEqual({ requests: [], errors: [] });
    await context.close();
  });

  test('without a script says what to write', async () => {
    const page = await open('/brief/', { javaScriptEnabled: false });
    expect(await (await opened(page, 'Sang')).innerText()).toContain(
      'Set share: private on the win. Or write hide: [2026-11-15-sang] in briefs/2026-11-24.md.',
    );
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  });

  test('says what is held back, which names will be printed, where paper goes, and offers the nights', async () => {
    const page = await open();
    const aside = page.getByRole('complementary', { name: 'About this sheet' });
    for (const line of await aside.locator('li:not(.reason) > details').all()) await line.locator('summary').click();
    expect(await page.getByText('Draft: read it, then save it as read.').isVisible()).toBe(true);
    const said = await aside.innerText();
    expect(said).toContain('Names on it: Graham, Ros');
    expect(said).toContain('Your therapist may keep this in your file. Ask them.');
    expect(said).toContain('1 note kept back');
    expect(said).not.toContain('Kept to myself');
    expect(said).toContain('You noted trouble sleeping on 6 of 6 recorded nights this week');
    expect(await onSheet(page, 'trouble sleeping').count()).toBe(0);
    await page.close();
  });

  test('of a session that is over changes nothing any more', async () => {
    const page = await open('/sessions/2026-11-10/brief/');
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Print', 'Copy as text']);
    expect(await page.getByText('As it was made for that day.').isVisible()).toBe(true);
    expect(await page.locator('[data-hide], [data-pin], [data-brief-file]').count()).toBe(0);
    await page.close();
  });
});

describe('the file of the brief', () => {
  test('ends the draft, hides, pins, and keeps quiet about what is held back', async () => {
    const files = {
      ...NOTES_OF_A_DRAFT,
      'journal.yaml': 'brief: { held: false }\n',
      'briefs/2026-11-24.md': `---\nhide: ["2026-11-15-sang"]\npin: ["2026-11-13"]\nreviewed: ${DAY_OF_A_DRAFT}\n---\n`,
    };
    const written = (folder: string) => writeJournal(folder, files);
    const { folder, notes } = await builtSite({ name: 'a reviewed brief', notes: written, today: DAY_OF_A_DRAFT });
    const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: DAY_OF_A_DRAFT };
    const { output } = await runScript('brief', ['--format', 'json'], env);
    expect(JSON.parse(output)).toMatchObject({ isReviewed: true });
    expect(output).not.toContain('"Sang"');
    const page = await browser.newPage();
    await page.goto(`${await serveForTest(folder)}/brief/`, { waitUntil: 'networkidle' });
    expect(await page.getByText('Read by you.').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).not.toMatch(/Draft|kept back/);
    expect(await fileOn(page).textContent()).toBe(
      `---\nreviewed: ${DAY_OF_A_DRAFT}\npin: [2026-11-13]\nhide: ["2026-11-15-sang"]\n---\n`,
    );
    await page.close();
  });
});
