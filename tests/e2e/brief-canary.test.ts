import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { folderForFile, runScript, SAMPLE, writeJournal } from '../build-site.ts';
import { ALL_SECTIONS, CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { serveForTest } from '../serve.ts';

const { files, allowed } = canaryJournal();
const TODAY = '2026-11-23';

let browser: Browser;
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = folderForFile();
  const notes = Object.entries(files).map(([path, text]) => {
    const [frontmatter, body] = typeof text === 'string' ? [text, ''] : text;
    return [path, `---\n${frontmatter}\n---\n\n${body}\n`] as const;
  });
  const settings = ['journal.yaml', JSON.stringify(ALL_SECTIONS)] as const;
  env = {
    JOURNAL_DIR: writeJournal(join(folder, 'notes'), Object.fromEntries([settings, ...notes])),
    JOURNAL_TODAY: TODAY,
  };
  browser = await launch();
});

afterAll(() => browser.close());

/** What of a text may not be printed, and that something of it was. */
function expectOnlyAllowed(text: string): void {
  const found = text.match(CANARIES) ?? [];
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter((word) => !allowed.has(word))).toEqual([]);
}

async function readPdf(file: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(pdf, { mergePages: true });
  return { text, meta: JSON.stringify(await getMeta(pdf)) };
}

async function printed(name: string, environment: NodeJS.ProcessEnv) {
  const file = join(folder, name);
  const { status, errors } = await runScript('brief', ['--format', 'pdf', '--out', file], environment);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return readPdf(file);
}

describe('of a journal with a word of its own in every place of every kind at every level', () => {
  test('the page has only those that may be printed, on the sheet, beside it and in its title', async () => {
    const site = join(folder, 'site');
    const { status } = await runScript('build', ['--outDir', site], env);
    expect(status).toBe(0);
    expectOnlyAllowed(readFileSync(join(site, 'brief/index.html'), 'utf8'));
    const page = await browser.newPage();
    await page.goto(`${await serveForTest(site)}/brief/`);
    expectOnlyAllowed(await page.locator('[data-sheet]').evaluate((sheet) => sheet.outerHTML));
    expect(await page.title()).toBe('Brief');
    await page.close();
  });

  test.each(['text', 'markdown', 'json'])('as %s it has only those', async (format) => {
    expectOnlyAllowed((await runScript('brief', ['--format', format], env)).output.replaceAll('\n', ''));
  });

  test('as PDF it has only those, and none beside its text', async () => {
    const { text, meta } = await printed('canary.pdf', env);
    expectOnlyAllowed(text.replaceAll('\n', ''));
    expect(meta.match(CANARIES)).toBeNull();
  });
});

test('the PDF has the letters that are seen on the sheet and no other, and a title that tells nothing', async () => {
  const site = join(folder, 'sample');
  await runScript('build', ['--outDir', site]);
  const page = await browser.newPage();
  await page.goto(`${await serveForTest(site)}/brief/`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.locator('[data-sheet]').evaluate((sheet) => {
    const drawn = [...sheet.querySelectorAll('svg text')].map((text) => text.textContent);
    for (const drawing of sheet.querySelectorAll('svg')) drawing.remove();
    return [(sheet as HTMLElement).innerText, ...drawn].join(' ');
  });
  await page.close();
  const { text, meta } = await printed('sample.pdf', { JOURNAL_DIR: SAMPLE });
  // In whatever order and with whatever spaces a reader of PDFs puts them together.
  const letters = (said: string) => [...said.replace(/\s/g, '')].sort().join('');
  expect(letters(text)).toBe(letters(seen));
  expect(JSON.parse(meta)).toMatchObject({ info: { Title: 'Brief' } });
  expect(meta).not.toMatch(/Author|Subject|Keywords|H\. B\./);
});
