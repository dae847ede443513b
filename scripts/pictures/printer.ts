import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { getDocument } from 'unpdf/pdfjs';

/** Prints a page as it is in a dark scheme, and gives the sheets of paper as PNGs, so many pixels to a CSS pixel. */
export type Printer = (page: Page, scale?: number) => Promise<Buffer[]>;

/** CSS pixels to a point, in which a PDF measures. */
const PIXELS_OF_POINT = 96 / 72;

/** What draws a PDF: it runs in the browser, so that no program but that is needed. */
const DRAWING_CODE = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));

/** Opens a printer that has the paper which a page asks for. It ends with the browser. */
export async function openPrinter(browser: Browser): Promise<Printer> {
  const desk = await browser.newPage();
  const code = `${readFileSync(DRAWING_CODE, 'utf8')}\nglobalThis.getDocument = getDocument;`;
  await desk.addScriptTag({ type: 'module', content: code });
  await desk.waitForFunction(() => 'getDocument' in globalThis);
  return async (page, scale = 1) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = await desk.evaluate(drawSheets, { pdf: pdf.toString('base64'), scale: scale * PIXELS_OF_POINT });
    return sheets.map((sheet) => Buffer.from(sheet, 'base64'));
  };
}

/** Runs in the browser: draws the sheets of a PDF as PNGs, all of them in base 64. */
async function drawSheets({ pdf, scale }: { readonly pdf: string; readonly scale: number }): Promise<string[]> {
  const { getDocument: open } = globalThis as unknown as { getDocument: typeof getDocument };
  const data = Uint8Array.from(atob(pdf), (sign) => sign.charCodeAt(0));
  const opening = open({ data, useWasm: false });
  const paper = await opening.promise;
  const sheets: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number);
    const viewport = sheet.getViewport({ scale });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.round(viewport.width), height: Math.round(viewport.height) });
    await sheet.render({ canvas, viewport }).promise;
    sheets.push(canvas.toDataURL('image/png').replace(/^[^,]*,/, ''));
  }
  await opening.destroy();
  return sheets;
}
