import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../browser.ts';
import { folderForFile, ROOT, runScript, writeJournal } from '../../build-site.ts';
import { attackJournal } from '../../e2e/attacks/attack-journal.ts';
import { corpora } from '../../setup/corpora.ts';
import { PASSPHRASE } from '../sealed-file.ts';
import { openFirst } from './opened.ts';

const AUDIT = readFileSync(join(ROOT, 'tests/e2e/attacks/audit-page.js'), 'utf8');
/** One note of so many is sealed: the pages are the ones of the built site, where all are looked at. */
const ONE_IN = 8;
const MOST_PAGES = 60;
/** What the built site has otherwise: the style of the page that opens, and links whose addresses are taken out. */
const OURS = /^(?:element <style>:root|href <a [^>]*href="#")/;

let browser: Browser;
let file: string;

beforeAll(async () => {
  const folder = folderForFile();
  browser = await launch();
  const { notes } = attackJournal(ONE_IN);
  const journal = writeJournal(join(folder, 'notes'), notes);
  const phrase = join(folder, 'phrase.txt');
  writeFileSync(phrase, PASSPHRASE, { mode: 0o600 });
  file = join(folder, 'journal.html');
  const env = { JOURNAL_DIR: journal, JOURNAL_TODAY: '2026-11-23' };
  const { status, errors } = await runScript('seal', ['--out', file, '--passphrase-file', phrase], env);
  expect({ status, errors: errors.split('\n').slice(2).join('\n') }).toEqual({ status: 0, errors: '' });
}, 300_000);

afterAll(() => browser.close());

/** Goes to a page by a link that a script adds, as the results of a search are. */
async function go(page: Page, address: string): Promise<void> {
  const before = await page.evaluateHandle(() => document.body);
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    setTimeout(() => link.click());
  }, address);
  await page.waitForFunction((old) => document.body !== old && document.querySelector('main') !== null, before);
}

test.each([
  ['with its policy', false],
  ['without it', true],
] as const)('notes made to attack do nothing in a sealed page, %s', { timeout: 240_000 }, async (_, bypassCSP) => {
  const context = await browser.newContext({ bypassCSP, viewport: { width: 900, height: 700 } });
  await context.addInitScript(() => {
    const alarms: string[] = [];
    Object.assign(window, { alarms, usualNames: Object.getOwnPropertyNames(window) });
    for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
      Object.assign(window, { [name]: () => void alarms.push(name) });
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && request.url() !== `file://${file}`) wrong.push(request.url());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  await openFirst(page, `file://${file}`);
  const days = await daysOf(page);
  const others = [
    '/',
    '/problems/',
    '/brief/',
    '/search/',
    '/tags/',
    '/help/',
    '/homework/',
    '/habits/',
    '/questions/',
  ];
  for (const address of [...others, ...days.slice(0, MOST_PAGES)]) {
    await go(page, address);
    await page.evaluate(AUDIT);
    const found = await page.evaluate(() => (window as unknown as { auditPage: () => string[] }).auditPage());
    wrong.push(...found.filter((one) => !OURS.test(one)).map((one) => `${address}: ${one}`));
    if (page.url() !== `file://${file}`) wrong.push(`${address} led to ${page.url()}`);
  }
  expect(days.length).toBeGreaterThan(corpora() ? 20 : 5);
  expect(wrong.slice(0, 20)).toEqual([]);
  await context.close();
});

/** Addresses of days, as the months have them. */
async function daysOf(page: Page): Promise<string[]> {
  const days: string[] = [];
  for (const month of ['05', '06', '07', '08', '11']) {
    await go(page, `/journal/2026/${month}/`);
    days.push(
      ...(await page.$$eval('a[data-leads-to^="/journal/2026/"]', (links) =>
        links.map((link) => (link as HTMLElement).dataset['leadsTo'] ?? ''),
      )),
    );
  }
  return [...new Set(days.map((address) => address.replace(/#.*/, '')))].filter((one) => one.split('/').length === 6);
}
