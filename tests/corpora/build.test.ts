import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDay } from '../../src/calendar/day.ts';
import { launch } from '../browser.ts';
import { filesOf, runScript } from '../build-site.ts';
import { builtSite, sumOf } from '../built-site.ts';
import { serveForTest, watch } from '../serve.ts';
import { describeWithCorpora } from '../setup/corpora.ts';
import { journalIn, ODD_FILES, type Archived } from './archives.ts';

const PEPYS: Archived = { archive: 'pepys-2017.tar.gz', inside: 'days-shifted-2017', today: '2026-06-01' };

describeWithCorpora("Pepys' diary", (corpora) => {
  test(
    'builds without a problem, every day has its page, and search opens the right one',
    { timeout: 300_000 },
    async () => {
      const { folder, notes, output } = await builtSite(journalIn(corpora, PEPYS));
      expect(output).toContain('3413 notes read, 3413 shown, 0 with problems');
      const days = readdirSync(notes, { recursive: true })
        .map((path) => String(path).slice(-13, -3))
        .filter(isDay);
      expect(days).toHaveLength(3413);
      for (const day of days)
        expect(existsSync(join(folder, 'journal', ...day.split('-'), 'index.html')), day).toBe(true);
      await findWestminsterHall(folder);
    },
  );
});

async function findWestminsterHall(folder: string): Promise<void> {
  const site = await serveForTest(folder);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const trespasses = watch(page, site);
    await page.goto(`${site}/search/?q=${encodeURIComponent('"Westminster Hall"')}`);
    const result = page.locator('main a[href*="/journal/"]').first();
    await result.waitFor();
    const day = /\/journal\/(\d{4})\/(\d{2})\/(\d{2})\//.exec((await result.getAttribute('href')) ?? '');
    await result.click();
    await page.waitForURL(`**/journal/${day?.slice(1).join('/') ?? ''}/**`);
    expect(await page.locator('main').innerText()).toMatch(/Westminster Hall/);
    expect(trespasses).toEqual({ requests: [], errors: [] });
  } finally {
    await browser.close();
  }
}

describeWithCorpora('files with one oddity each', (corpora) => {
  test('build together: nothing is run, every file is shown or named', { timeout: 300_000 }, async () => {
    const { folder, notes, output, errors, sumBefore } = await builtSite(journalIn(corpora, ODD_FILES));
    expect(errors).not.toContain('could not be made');
    expect(output).toMatch(/^212 notes read, \d+ shown/m);
    expect(sumOf(notes)).toBe(sumBefore);
    const site = filesOf(folder);
    expect([...site.keys()].filter((path) => path.split('/').includes('..') || path.startsWith('/'))).toEqual([]);
    const pages = [...site].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    for (const [path, bytes] of pages)
      expect(bytes.toString(), path).not.toMatch(/<script(?![^>]* src="\/)|\son\w+="|href="javascript:/i);
  });

  test('are all listed by check, which exits with 1', async () => {
    const { notes } = await builtSite(journalIn(corpora, ODD_FILES));
    const { status, output } = await runScript('check', ['--json'], { JOURNAL_DIR: notes });
    expect(status).toBe(1);
    const { problems } = JSON.parse(output) as { problems: { file: string }[] };
    expect(problems.some(({ file }) => file === '044-js-executes.md')).toBe(true);
  });
});
