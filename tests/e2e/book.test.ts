import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from '../accessible.ts';
import { CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { folderForFile, runScript, writeJournal } from '../build-site.ts';
import { SAMPLE_JOURNAL } from '../built-site.ts';
import { fileText } from '../facts/journal-of.ts';
import { openSite, watch } from '../serve.ts';
import { readBook, type PrintedBook } from './printed-book.ts';

const LONG = 'A line that goes on and on about what happened in the kitchen and after it. '.repeat(9);
/** Each ends elsewhere, so that some heading would stand at every height of a page. */
const DAYS = Array.from({ length: 28 }, (_, index) => {
  const [day, rest] = [String(index + 1), LONG.slice(0, (index * 37) % 600)];
  const text = `---\ntitle: Title ${day}\ntime: "20:0${day.slice(-1)}"\nmood: 4\n---\n${LONG}\n\n## Within ${day}\n\n${rest}z\n\n- [i] Noted ${day}\n`;
  return [`journal/2026-09-${day.padStart(2, '0')}.md`, text] as const;
});
const COLUMNS = Array.from({ length: 24 }, (_, index) => `Column ${String(index)}`);

const NOTES = {
  'journal.yaml': 'name: A. M.\npaper: a4\n',
  'homework/call.md': '---\nwhat: Call her\nset_by: therapist\n---\n',
  ...Object.fromEntries(DAYS),
  'journal/2026-10-01.md': `${'x'.repeat(400)} END1\n\nhttps://example.org/${'path/'.repeat(60)}END2\n\n\`\`\`\n${'code '.repeat(60)}END3\n${'y'.repeat(300)}END4\n\`\`\`\n\n\`${'z'.repeat(200)}END5\`\n`,
  'journal/2026-10-02.md': `|${COLUMNS.join('|')}|\n|${'-|'.repeat(COLUMNS.length)}\n|${COLUMNS.join('|')}|\n`,
  'journal/2026-10-03.md': 'Before.\n\n![](../tall.png)\n\n![](../small.png)\n',
  'journal/2026-10-04.md': '---\ntitle: יומן\nmood: 6\n---\nהיום הלכתי לים 12 ק״מ.\n\n😀 🌱 END6\n',
  'journal/2026-10-05.md':
    '<details><summary>Fold</summary>Unfolded</details>\n\n<div style="position:fixed">Fixed</div>\n\n> [!note]- Callout\n> Opened.\n\n%%SECRET1%% Shown <!-- SECRET2 --> [[2026-09-01]]\n',
  'journal/2026-10-06.md':
    '---\nfeelings: [calm, "%%SECRET3%%"]\nplace: "Home %%SECRET4%%"\nquestions: [{ ask: "SECRET5", share: never }]\n---\nOpen.\n',
  'journal/2026-10-07.md': `${'> '.repeat(300)}Deep %%SECRET6%%\n`,
  'journal/2026-10-08.md': '---\nshare: never\n---\nSECRET7\n',
  'journal/2026-10-09.md': '---\nshare: : nobody\n---\nSECRET8\n',
  'journal/2026-10-10.mdx': 'Sum {1 + 1}\n\nThen %%SECRET9\n',
  'journal/2026-10-12.mdx': 'Stops {nothing.there} here\n',
  'journal/2026-10-11.md': 'Before it %%SECRET10%% and %%SECRET11\n',
  'sessions/2026-11-03.md': '---\ntime: "10:00"\nwith: P. L.\ntopics: [Sleep]\n---\nWe talked.\n',
  'reflections/2026-11-03.md': '---\nlearned: [Slower is fine]\n---\nIt stayed.\n',
};

let folder: string;
let journal: string;
let book: PrintedBook;

async function printed(words: readonly string[], notes: string): Promise<PrintedBook> {
  const file = join(folder, `${String(Math.random())}.pdf`);
  const environment = { JOURNAL_DIR: notes, JOURNAL_TODAY: '2026-11-23' };
  const { status, errors } = await runScript('print', [...words, '--out', file], environment);
  expect({ status, errors }).toEqual({ status: 0, errors: expect.any(String) as string });
  return readBook(file);
}

async function picture(name: string, width: number, height: number): Promise<void> {
  const create = { width, height, channels: 3, background: '#479' } as const;
  await sharp({ create }).png().toFile(join(journal, name));
}

beforeAll(async () => {
  folder = folderForFile();
  journal = writeJournal(join(folder, 'journal'), NOTES);
  await picture('tall.png', 900, 3000);
  await picture('small.png', 300, 200);
  book = await printed(['--share', 'all'], journal);
});

describe('the writer’s own book', () => {
  test('says on its first page the days and whose it is, and nothing else', () => {
    const [first] = book.pages;
    expect(first?.lines.map(({ text }) => text)).toEqual([
      'Tuesday 1 September 2026 – Monday 23 November 2026',
      'A. M.',
    ]);
    expect([first?.head, first?.foot]).toEqual(['', '']);
    expect(book.meta).not.toMatch(/Author|Keywords|Subject/);
  });

  test('has contents whose numbers are those of the pages on which the months begin', () => {
    const months = ['September 2026', 'October 2026', 'November 2026'];
    const begins = months.map((month) => book.pages.findIndex(({ lines }, at) => at > 1 && lines[0]?.text === month));
    expect(book.pages[1]?.lines.map(({ text }) => text)).toEqual([
      'Contents',
      ...months.map((month, index) => `${month}${String((begins[index] ?? 0) + 1)}`),
    ]);
    expect(begins[0]).toBe(2);
    expect(begins[2]).toBeGreaterThan(10);
  });

  test('has on each other page its number at the foot and its month at the head', () => {
    const inside = book.pages.slice(2);
    expect(inside.map(({ foot }) => foot)).toEqual(inside.map((_, index) => String(index + 3)));
    expect(new Set(inside.map(({ head }) => head))).toEqual(
      new Set(['September 2026', 'October 2026', 'November 2026']),
    );
  });

  test('is tagged, and has bookmarks by month with the days below', () => {
    expect(book.isTagged).toBe(true);
    const parts = book.outline[0]?.items ?? [];
    expect(parts.map(({ title }) => title)).toEqual(['Contents', 'September 2026', 'October 2026', 'November 2026']);
    expect(parts[3]?.items.map(({ title }) => title)).toEqual(['Tuesday 3 November']);
    expect(parts[3]?.items[0]?.items.map(({ title }) => title)).toEqual(['Session of 3 Nov', 'Reflection of 3 Nov']);
  });

  test('has no heading and no sign of a mark alone at the foot of a page', () => {
    const titles = (of: PrintedBook['outline']): string[] => of.flatMap((one) => [one.title, ...titles(one.items)]);
    const headings = new Set(titles(book.outline));
    expect(headings.size).toBeGreaterThan(80);
    const last = book.pages.slice(2).map(({ lines }) => lines.at(-1)?.text ?? '');
    expect(last.filter((text) => headings.has(text) || /^(?:20:0\d|Fold|Callout|Insight)$/.test(text))).toEqual([]);
  });

  test('cuts nothing at the edge of a page: long words, addresses, code and wide tables', () => {
    const [from, to] = book.room;
    const lines = book.pages.flatMap((page) => page.lines);
    expect(lines.filter((line) => line.from < from - 4 || line.to > to + 4).map(({ text }) => text)).toEqual([]);
    for (const end of ['END1', 'END2', 'END3', 'END4', 'END5', 'END6'])
      expect(book.text.replaceAll('\n', '')).toContain(end);
  });

  test('has every picture once, on one page', () => {
    expect(book.pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(2);
  });

  test('has words from right to left, what is folded on the screen, and raw HTML as the site shows it', () => {
    for (const words of [
      'יומן',
      'Unfolded',
      'Fixed',
      'Opened.',
      'Sum 2',
      'Stops {nothing.there} here',
      'We talked.',
      'Slower is fine',
      'It stayed.',
    ])
      expect(book.text).toContain(words);
  });

  test('has nothing of notes that stay on their own page, and nothing that is hidden in any other', () => {
    expect(book.text).toContain('Deep');
    for (const words of ['Shown', 'Then', 'Before it']) expect(book.text).toContain(words);
    expect(book.text + JSON.stringify(book.outline) + book.meta).not.toContain('SECRET');
  });

  test('leads to addresses of the web, and to none of the server that is gone by then', () => {
    expect(new Set(book.links)).toEqual(new Set([`https://example.org/${'path/'.repeat(60)}END2`]));
  });
});

test('what the brief may hold is all that a book for somebody else holds, on the paper that is asked for', async () => {
  const { files, allowed } = canaryJournal();
  const texts = Object.entries(files).map(([path, text]) => [path, fileText(text)] as const);
  const notes = writeJournal(join(folder, 'canaries'), Object.fromEntries(texts));
  const shared = await printed(['--share', 'brief', '--paper', 'letter'], notes);
  expect(shared.room[1] + shared.room[0]).toBe(612);
  const found = (shared.text.replaceAll('\n', '') + JSON.stringify(shared.outline) + shared.meta).match(CANARIES) ?? [];
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter((word) => !allowed.has(word))).toEqual([]);
});

describe('the page of a year', () => {
  let browser: Browser;
  let site: string;

  beforeAll(async () => {
    ({ browser, site } = await openSite(SAMPLE_JOURNAL));
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'can be read and used by all at %i pixels in %s, and moves nothing sideways',
    async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const trespasses = watch(page, site);
      await page.goto(`${site}/journal/2025/print/`);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(trespasses).toEqual({ requests: [], errors: [] });
      await page.close();
    },
  );

  test('is led to from its year, and its contents lead to its months', async () => {
    const page = await browser.newPage();
    await page.goto(`${site}/journal/2026/`);
    await page.getByRole('link', { name: 'The whole year to read through or print' }).click();
    expect(page.url()).toBe(`${site}/journal/2026/print/`);
    await page.locator('.contents a').first().click();
    expect(await page.locator(':target h2').innerText()).toMatch(/2026$/);
    await page.close();
  });
});
