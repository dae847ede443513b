import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../browser.ts';
import { folderForFile, ROOT, writeJournal } from '../build-site.ts';
import { newCanaries } from '../canaries.ts';
import { startSite } from '../start-site.ts';

const canaries = newCanaries();
const { inText, inField } = canaries;

let folder: string;
let notes: string;
let browser: Browser;

beforeAll(async () => {
  folder = folderForFile();
  notes = writeJournal(join(folder, 'notes'), canaries.notes);
  const picture = sharp({ create: { width: 80, height: 40, channels: 3, background: '#345' } });
  writeFileSync(join(notes, 'journal/sea.png'), await picture.png().toBuffer());
  for (const name of ['home', 'temporary']) mkdirSync(join(folder, name));
  browser = await launch();
  return () => browser.close();
});

const places = () => ({ HOME: join(folder, 'home'), TMPDIR: join(folder, 'temporary'), JOURNAL_TODAY: '2026-11-23' });

async function searched(site: string, word: string): Promise<void> {
  const page = await browser.newPage();
  await expect
    .poll(
      async () => {
        await page.goto(`${site}/search/?q=${word}`);
        const found = page.locator('main a[href*="/journal/2026/11/20/"]');
        return found.waitFor({ timeout: 2000 }).then(
          () => 'found',
          () => 'not yet',
        );
      },
      { timeout: 30_000 },
    )
    .toBe('found');
  await page.close();
}

test.each([
  ['by Ctrl-C', ['--no-trace'], {}, 'SIGINT'],
  ['killed', ['--no-trace'], {}, 'SIGKILL'],
  // npm keeps the word for itself where `--` is left out.
  ['by Ctrl-C, where npm kept the word', [], { npm_config_trace: '' }, 'SIGINT'],
] as const)('npm start --no-trace leaves nothing of the notes anywhere: ended %s', async (_how, words, env, signal) => {
  const started = await startSite('start', ['--port', '0', ...words], { ...places(), JOURNAL_DIR: notes, ...env });
  const { site, said, process } = started;
  expect(said()).toContain('Nothing of them is kept on the disk this time.');
  const page = await browser.newPage();
  await page.goto(`${site}/journal/2026/11/20/`);
  expect(await page.locator('main').innerText()).toContain(inText);
  await page.goto(`${site}/journal/2026/11/22/`);
  const picture = page.locator('main img');
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(80);
  await searched(site, inText);
  writeFileSync(join(notes, 'journal/2026-11-20.md'), `A ${inField} and a juxtaposition.\n`);
  await searched(site, 'juxtaposition');
  cpSync(join(notes, 'journal/2026-11-20.md'), join(notes, 'journal/2026-11-19.md'));
  await page.close();
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill(signal);
  await ended;
  writeJournal(notes, canaries.notes);
  expect(canaries.foundBelow([notes]).length).toBeGreaterThan(1);
  expect(canaries.foundBelow([ROOT, join(folder, 'home'), join(folder, 'temporary')], ['node_modules'])).toEqual([]);
});

test('npm start keeps what it knows in its cache alone, where the same search finds it', async () => {
  const others = newCanaries();
  const kept = writeJournal(join(folder, 'kept'), others.notes);
  const started = await startSite('start', ['--port', '0'], { ...places(), JOURNAL_DIR: kept });
  await searched(started.site, others.inText);
  const found = others.foundBelow([ROOT, join(folder, 'home'), join(folder, 'temporary')], ['node_modules']);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((path) => !path.startsWith(join(ROOT, '.cache')))).toEqual([]);
});
