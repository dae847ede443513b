import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MadeWith } from '../../scripts/pictures/made-with.ts';
import { filesOf, folderForFile, ROOT, runScript, temporaryFolder, type Ran } from '../build-site.ts';

describe('one page at one width', () => {
  let folder: string;
  let ran: Ran;

  beforeAll(async () => {
    folder = join(folderForFile(), 'deep', 'pictures');
    // The sample is shown on its own day, whichever journal and day somebody works on.
    const env = { JOURNAL_DIR: '/nowhere', JOURNAL_TODAY: '2020-01-01' };
    ran = await runScript('pictures', ['--only', 'today', '--widths', '360', '--out', folder], env);
  });

  test('is taken light, dark and printed, and stands on a sheet of each, which the command names', () => {
    expect({ status: ran.status, errors: ran.errors }).toEqual({ status: 0, errors: '' });
    const sheets = ['light', 'dark', 'print'].map((look) => `${look}.png`);
    const pictures = ['light/today-360.png', 'dark/today-360.png', 'print/today.png'];
    expect([...filesOf(folder).keys()].toSorted()).toEqual([...sheets, ...pictures].toSorted());
    const lines = [`3 pictures in ${folder}`, ...sheets.map((name) => `A sheet of them: ${join(folder, name)}`)];
    expect(ran.output).toBe(`${lines.join('\n')}\n`);
  });

  test('is as wide as the screen and as long as the page', async () => {
    const { width, height } = await sharp(join(folder, 'light/today-360.png')).metadata();
    expect(width).toBe(360);
    expect(height).toBeGreaterThan(900);
  });

  test('is light, is dark, and is black on white paper', async () => {
    const paper = await Promise.all(['light/today-360', 'dark/today-360', 'print/today'].map(shadeOf));
    expect(paper.map((shade) => (shade > 200 ? 'light' : shade < 60 ? 'dark' : shade))).toEqual([
      'light',
      'dark',
      'light',
    ]);
  });

  /** The middle shade of a picture, from 0 to 255. */
  async function shadeOf(name: string): Promise<number> {
    const { channels } = await sharp(join(folder, `${name}.png`))
      .greyscale()
      .stats();
    return channels[0]?.mean ?? NaN;
  }

  test('is printed on whole sheets of A4, at the size of the paper', async () => {
    const { width, height } = await sharp(join(folder, 'print/today.png')).metadata();
    // 210 by 297 mm in CSS pixels, as the browser rounds them, and 16 of them around each.
    expect(height).toBe(1123 + 2 * 16);
    expect((width - 16) % (793 + 16)).toBe(0);
  });

  test('can be read by its owner alone', () => {
    const paths = ['.', 'light', 'light/today-360.png', 'light.png'];
    expect(paths.map((path) => (statSync(join(folder, path)).mode & 0o777).toString(8))).toEqual([
      '700',
      '700',
      '600',
      '600',
    ]);
  });
});

test('the picture of the README has the first page on the left and the white paper of the brief on the right', async () => {
  const file = join(temporaryFolder(), 'readme.png');
  const { status, output, errors } = await runScript('pictures', ['--readme', file]);
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect({ status, output, errors }).toEqual({
    status: 0,
    output: `${file}, 1600 × ${String(info.height)} pixels\n`,
    errors: '',
  });
  expect(info.width).toBe(1600);
  const colourAt = (left: number, top: number) => [
    ...data.subarray((top * 1600 + left) * 3, (top * 1600 + left) * 3 + 3),
  ];
  const [desk, page, paper] = [colourAt(5, 5), colourAt(40, 900), colourAt(880, 900)];
  expect(paper).toEqual([255, 255, 255]);
  expect(page).not.toEqual(desk);
});

test('the golden pictures are drawn anew as they are kept, with what they were made with beside them', async () => {
  const folder = join(temporaryFolder(), 'golden');
  const { status, output, errors } = await runScript('pictures', ['--golden', folder]);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const kept = readdirSync(join(ROOT, 'tests/golden/pictures')).toSorted();
  expect(readdirSync(folder).toSorted()).toEqual(kept);
  expect(output).toBe(
    `${String(kept.length - 1)} pictures in ${folder}\nLook at them. Where all is as it is meant, keep them.\n`,
  );
  const made = JSON.parse(readFileSync(join(folder, 'made-with.json'), 'utf8')) as MadeWith;
  expect(made.browser).toMatch(/^\d+(?:\.\d+)+$/);
  expect(made.fonts).not.toEqual([]);
  expect(made.width).toBeGreaterThan(0);
});

describe('what cannot be taken is said, and nothing is made:', () => {
  test.each([
    [['--only', 'today,briefs'], /^There is no page called briefs\. Did you mean brief\? There are today, journal, /],
    [['--widths', 'wide'], /^Give widths in pixels from 200 to 4000, such as 360,1280\.\n$/],
    [
      ['--readme', '/nowhere/readme.png'],
      /^Option '--readme \[file\]' cannot be used with option '--out <folder>'\. Look at npm run /,
    ],
    [
      ['--golden', '/nowhere/golden'],
      /^Option '--golden \[folder\]' cannot be used with option '--out <folder>'\. Look at/,
    ],
    [['--wide', '360'], /^Unknown option '--wide'\. Look at npm run pictures -- --help\.\n$/],
  ])('%j', async (words, sentence) => {
    const folder = join(temporaryFolder(), 'pictures');
    const { status, output, errors } = await runScript('pictures', [...words, '--out', folder]);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  test('and where the browser is not there, which is asked for first', async () => {
    const folder = join(temporaryFolder(), 'pictures');
    const { status, errors } = await runScript('pictures', ['--out', folder], { BROWSER_PATH: '/nowhere/browser' });
    expect({ status, errors }).toEqual({
      status: 1,
      errors: 'BROWSER_PATH is /nowhere/browser, and there is no such program.\n',
    });
  });
});

test('--help names every page', async () => {
  const { status, output } = await runScript('pictures', ['--help']);
  expect(status).toBe(0);
  expect(output).toMatch(/\nThe pages are today, journal, .*, not-found\.\n/);
});
