import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { ROOT, runScript } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { expectPicture } from '../picture.ts';
import { serveForTest } from '../serve.ts';

const GOLDEN = join(ROOT, 'tests/golden/brief/people');
/** A4 less its margins, in pixels of a screen. */
const WIDTH = 665;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

describe.each([
  ['talk', 'comes to talk'],
  ['exposure', 'practises riding buses again'],
  ['dbt', 'keeps a card'],
  ['long-pause', 'had a summer without sessions'],
  ['three-notes', 'has written three notes'],
])('the brief of a person in %s who %s', (name) => {
  const notes = join(ROOT, 'tests/fixtures/people', name);

  test('says what it said when somebody last read it as a therapist would', async () => {
    const { status, output, errors } = await runScript('brief', [], { JOURNAL_DIR: notes });
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    await expect(output).toMatchFileSnapshot(join(GOLDEN, `${name}.txt`));
  });

  test('looks as it did', async () => {
    const { folder } = await builtSite({ name: `person in ${name}`, notes: () => notes });
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${await serveForTest(folder)}/brief/`);
    // Every letter in the type that comes with the site: that of the interface is the machine's own.
    await page.evaluate(() =>
      document.documentElement.style.setProperty('--font-interface', "'Source Serif 4 Variable'"),
    );
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.locator('[data-sheet]').screenshot();
    await page.close();
    await expectPicture(
      await sharp(picture).grayscale().png({ palette: true }).toBuffer(),
      join(GOLDEN, `${name}.png`),
    );
  });
});
