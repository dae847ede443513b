import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { arranged } from './arrange.ts';
import { openPage, pictureOf, SCHEMES } from './camera.ts';
import { contactSheet, type SheetRow } from './contact-sheet.ts';
import type { SamplePage } from './pages.ts';
import { openPrinter, type Printer } from './printer.ts';
import type { ShownSample } from './shown-sample.ts';

/** What is taken of every page: it is looked at in two schemes, and printed once. */
const LOOKS = [...SCHEMES, 'print'] as const;

type Look = (typeof LOOKS)[number];

export interface PictureSet {
  readonly pages: readonly SamplePage[];
  /** Of screens, in CSS pixels. */
  readonly widths: readonly number[];
  /** Where the pictures go; those of the same name that are there give way. */
  readonly folder: string;
  /** Told while pages are taken: how many of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

interface Taken {
  readonly look: Look;
  /** The name of the file in the look's folder, without its ending. */
  readonly name: string;
  readonly picture: Buffer;
}

/** Sheets of paper in a row, and the pixels between and around them. */
const PAPERS_IN_ROW = { widest: 3300, gap: 16 };

/** Takes the pictures, and one sheet of each look with all of them. Gives how many there are, and the files of the sheets. */
export async function takePictures(
  { site, browser }: ShownSample,
  { pages, widths, folder, onProgress }: PictureSet,
): Promise<{ readonly count: number; readonly sheets: string[] }> {
  const printer = await openPrinter(browser);
  const rows = new Map<Look, SheetRow[]>(LOOKS.map((look) => [look, []]));
  let count = 0;
  for (const [index, { name, address }] of pages.entries()) {
    onProgress(index + 1, pages.length);
    const page = await openPage(browser, `${site}${address}`);
    const taken = await takenOf(page, { name, widths, printer }).finally(() => page.close());
    for (const one of taken) replaceFile(join(folder, one.look, `${one.name}.png`), one.picture);
    for (const [look, row] of rows) row.push(rowOf(name, taken, look));
    count += taken.length;
  }
  return { count, sheets: await writeSheets(folder, rows) };
}

async function takenOf(
  page: Page,
  { name, widths, printer }: { readonly name: string; readonly widths: readonly number[]; readonly printer: Printer },
): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const scheme of SCHEMES) {
    for (const width of widths) {
      const picture = await pictureOf(page, { scheme, width });
      taken.push({ look: scheme, name: `${name}-${String(width)}`, picture });
    }
  }
  return [...taken, { look: 'print', name, picture: await arranged(await printer(page), PAPERS_IN_ROW) }];
}

function rowOf(name: string, taken: readonly Taken[], look: Look): SheetRow {
  const shown = taken.filter((one) => one.look === look);
  const widths = shown.map((one) => one.name.slice(name.length + 1));
  return { label: `${name} ${widths.join(' ')}`.trim(), pictures: shown.map(({ picture }) => picture) };
}

async function writeSheets(folder: string, rows: ReadonlyMap<Look, readonly SheetRow[]>): Promise<string[]> {
  const sheets: string[] = [];
  for (const [look, pictures] of rows) {
    const file = join(folder, `${look}.png`);
    replaceFile(file, await contactSheet(pictures));
    sheets.push(file);
  }
  return sheets;
}
