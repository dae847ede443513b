import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { folderForFile, runScript, SAMPLE, writeJournal } from '../build-site.ts';
import { builtSite, SAMPLE_JOURNAL, type BuiltSite } from '../built-site.ts';
import { ALL_SECTIONS, CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { fileText } from '../facts/journal-of.ts';
import { openSite, serveForTest } from '../serve.ts';

const { files, allowed } = canaryJournal();
const TODAY: Day = '2026-11-23';

let folder: string;
let sample: string;
let canary: BuiltSite;
let env: NodeJS.ProcessEnv;
let browser: Browser;

beforeAll(async () => {
  folder = folderForFile();
  canary = await builtSite({ name: 'a word in every place', notes: writeCanaries, today: TODAY });
  env = { JOURNAL_DIR: canary.notes, JOURNAL_TODAY: TODAY };
  ({ browser, site: sample } = await openSite(SAMPLE_JOURNAL));
});

function writeCanaries(empty: string): string {
  const notes = Object.entries(files).map(([path, text]) => [path, fileText(text)] as const);
  return writeJournal(empty, { 'journal.yaml': JSON.stringify(ALL_SECTIONS), ...Object.fromEntries(notes) });
}

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
    expectOnlyAllowed(readFileSync(join(canary.folder, 'brief/index.html'), 'utf8'));
    const page = await browser.newPage();
    await page.goto(`${await serveForTest(canary.folder)}/brief/`);
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
  const page = await browser.newPage();
  await page.goto(`${sample}/brief/`);
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
