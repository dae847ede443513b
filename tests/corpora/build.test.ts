import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDay } from '../../src/calendar/day.ts';
import { launch } from '../browser.ts';
import { filesOf, runScript, temporaryFolder } from '../build-site.ts';
import { serveForTest, watch } from '../serve.ts';
import { describeWithCorpora } from '../setup/corpora.ts';

function unpack(corpora: string, archive: string): string {
  const folder = temporaryFolder();
  execFileSync('tar', ['-xzf', join(corpora, archive), '-C', folder]);
  return folder;
}

describeWithCorpora("Pepys' diary", (corpora) => {
  test(
    'builds without a problem, every day has its page, and search opens the right one',
    { timeout: 300_000 },
    async () => {
      const notes = join(unpack(corpora, 'pepys-2017.tar.gz'), 'days-shifted-2017');
      const outDir = join(temporaryFolder(), 'site');
      const { status, output } = await runScript('build', ['--outDir', outDir], {
        JOURNAL_DIR: notes,
        JOURNAL_TODAY: '2026-06-01',
      });
      expect(status).toBe(0);
      expect(output).toContain('3413 notes read, 3413 shown, 0 with problems');
      const days = readdirSync(notes, { recursive: true })
        .map((path) => String(path).slice(-13, -3))
        .filter(isDay);
      expect(days).toHaveLength(3413);
      for (const day of days)
        expect(existsSync(join(outDir, 'journal', ...day.split('-'), 'index.html')), day).toBe(true);
      await findWestminsterHall(outDir);
    },
  );
});

async function findWestminsterHall(outDir: string): Promise<void> {
  const site = await serveForTest(outDir);
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
    const notes = join(unpack(corpora, 'frontmatter-messy.tar.gz'), 'made');
    const before = filesOf(notes);
    const outDir = join(temporaryFolder(), 'site');
    const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: '2024-04-02' };
    const { status, output, errors } = await runScript('build', ['--outDir', outDir], env);
    expect(status, errors).toBe(0);
    expect(errors).not.toContain('could not be made');
    expect(output).toMatch(/^212 notes read, \d+ shown/m);
    expect(filesOf(notes)).toEqual(before);
    const site = filesOf(outDir);
    expect([...site.keys()].filter((path) => path.split('/').includes('..') || path.startsWith('/'))).toEqual([]);
    const pages = [...site].filter(([path]) => path.endsWith('.html'));
    for (const [path, bytes] of pages)
      expect(bytes.toString(), path).not.toMatch(/<script(?![^>]* src="\/)|\son\w+="|href="javascript:/i);
  });

  test('are all listed by check, which exits with 1', async () => {
    const notes = join(unpack(corpora, 'frontmatter-messy.tar.gz'), 'made');
    const { status, output } = await runScript('check', ['--json'], { JOURNAL_DIR: notes });
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(output) as { diagnostics: { file: string }[] };
    expect(diagnostics.some(({ file }) => file === '044-js-executes.md')).toBe(true);
  });
});
