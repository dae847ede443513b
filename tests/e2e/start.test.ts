import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { folderForFile, ROOT, SAMPLE, userEnvironment } from '../build-site.ts';
import { watch } from '../serve.ts';

let browser: Browser;
let server: ChildProcess;
let site: string;
let notes: string;
let said: string;

beforeAll(async () => {
  notes = join(folderForFile(), 'notes');
  cpSync(SAMPLE, notes, { recursive: true });
  server = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--port', '4329'], {
    cwd: ROOT,
    env: { ...userEnvironment(), JOURNAL_DIR: notes },
  });
  [browser, said] = await Promise.all([launch(), untilAddress(server)]);
  site = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
});

afterAll(async () => {
  server.kill('SIGINT');
  await browser.close();
});

describe('npm start', () => {
  test('says how many notes there are, and where', () => {
    expect(said).toMatch(/^\d+ notes, no problems, from /);
    expect(said).toContain('on this machine only');
  });

  test('shows what is saved a moment later, in the page and in search, and asks no other host', async () => {
    const page = await browser.newPage();
    const { requests } = watch(page, site.replace('http', 'ws'));
    const outside = () => requests.filter((address) => !address.startsWith(site));
    await page.goto(`${site}/journal/2026/11/22/`);
    expect(await page.locator('h1').innerText()).toBe('Sunday 22 November');
    writeFileSync(join(notes, 'journal/2026/2026-11-21.md'), 'A walk to the quincunx and back.\n');
    await page.locator('a[rel=prev]', { hasText: 'Sat 21' }).first().click();
    await page.getByText('A walk to the quincunx and back.').waitFor();
    await expect
      .poll(
        async () => {
          await page.goto(`${site}/search/?q=quincunx`);
          return page
            .locator('main a[href*="/2026/11/21/"]')
            .waitFor({ timeout: 2000 })
            .then(
              () => 'found',
              () => 'not yet',
            );
        },
        { timeout: 30_000 },
      )
      .toBe('found');
    expect(outside()).toEqual([]);
    await page.close();
  });

  test('lets a page that has begun to search go on while the index becomes another', async () => {
    const page = await browser.newPage();
    const { errors } = watch(page, site);
    const results = page.locator('main a[href*="/journal/"]');
    await page.goto(`${site}/search/?q=quincunx`);
    await results.first().waitFor();
    for (const word of ['arquebus', 'bombazine']) {
      writeFileSync(join(notes, 'journal/2026/2026-11-21.md'), `Instead the ${word}.\n`);
      const other = await browser.newPage();
      await expect
        .poll(
          async () => {
            await other.goto(`${site}/search/?q=${word}`);
            return other
              .locator('main a[href*="/2026/11/21/"]')
              .waitFor({ timeout: 1000 })
              .then(
                () => true,
                () => false,
              );
          },
          { timeout: 30_000 },
        )
        .toBe(true);
      await other.close();
      if (word === 'bombazine') continue;
      await page.locator('input[type=search]').fill('worry');
      await results.first().waitFor();
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  test('answers to its own name only', async () => {
    expect(await statusFor('evil.example')).toBe(421);
    expect(await statusFor(new URL(site).host)).toBe(200);
  });
});

function untilAddress(process: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    process.stdout?.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      if (output.includes('Ctrl-C')) found(output);
    });
    process.stderr?.on('data', (bytes: Buffer) => (output += bytes.toString()));
    process.once('exit', () => failed(new Error(output)));
  });
}

function statusFor(host: string): Promise<number | undefined> {
  return new Promise((answered, failed) => {
    request(`${site}/`, { headers: { host } }, (response) => {
      response.resume();
      answered(response.statusCode);
    })
      .once('error', failed)
      .end();
  });
}
