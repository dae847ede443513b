import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderForFile } from '../../build-site.ts';
import { CANARIES, sealCanaries } from '../canary-journal.ts';
import { PASSPHRASE } from '../sealed-file.ts';
import { openFirefox, type FirefoxPage } from './firefox.ts';

let page: FirefoxPage;
let file: string;

beforeAll(async () => {
  const folder = folderForFile();
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  file = await sealCanaries(folder);
  page = await openFirefox(profile);
  return page.close;
});

const follow = (address: string) =>
  page.until(`(() => {
    const link = document.querySelector('a[data-leads-to="${address}"]');
    link?.click();
    return link !== null;
  })()`);

test(
  'in Firefox, from the disk, a sealed journal opens, is gone through, found in and left',
  { timeout: 90_000 },
  async () => {
    await page.goto(`file://${file}`);
    await page.until(`(() => {
    document.querySelector('#passphrase').value = ${JSON.stringify(PASSPHRASE)};
    document.querySelector('form').requestSubmit();
    return true;
  })()`);
    await page.until(`document.querySelector('.close-sealed') !== null`);
    expect(await page.until(`document.querySelector('h1').textContent`)).toBe('Monday 23 November');
    expect(await page.until(`getComputedStyle(document.querySelector('h1')).fontFamily`)).toContain('Source Serif');
    expect(
      await page.until(
        `document.fonts.ready.then(() => [...document.fonts].some(({ status }) => status === 'loaded'))`,
      ),
    ).toBe(true);
    await follow('/habits/');
    await page.until(
      `document.querySelector('h1').textContent.startsWith('Habits') && document.querySelectorAll('main svg').length > 3`,
    );
    await follow('/search/');
    await page.until(`(() => {
    const field = document.querySelector('#search-words');
    if (!field) return false;
    field.value = '${CANARIES.searched}';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  })()`);
    await page.until(
      `(document.querySelector('.result a')?.click(), document.querySelector('h1').textContent.startsWith('Sunday 22'))`,
    );
    await page.until(`document.querySelector('main img')?.decode().then(() => true) ?? false`);
    await page.until(`(history.back(), true)`);
    await page.until(`document.querySelector('#search-words')?.value === '${CANARIES.searched}'`);
    expect(await page.until(`location.href + document.title`)).toBe(`file://${file}Journal`);
    await page.until(`(() => {
    const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    press(), press();
    return true;
  })()`);
    await page.until(`location.href === 'about:blank' && document.body.innerHTML === ''`);
  },
);
