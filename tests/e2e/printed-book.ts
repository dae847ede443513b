import { readFileSync } from 'node:fs';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Points of the margins of a page, in which nothing of the text stands: at its sides, its head and its foot. */
const [SIDE, HEAD, FOOT] = [47, 50, 55];

interface PrintedLine {
  readonly text: string;
  /** In points from the left edge of the page. */
  readonly from: number;
  readonly to: number;
}

interface PrintedPage {
  /** From the top down. */
  readonly lines: readonly PrintedLine[];
  readonly head: string;
  readonly foot: string;
  readonly pictures: number;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** A printed book as a reader sees it. */
export interface PrintedBook {
  readonly pages: readonly PrintedPage[];
  readonly text: string;
  readonly outline: readonly Bookmark[];
  readonly isTagged: boolean;
  /** Addresses that links outside of the book lead to. */
  readonly links: readonly string[];
  readonly meta: string;
  /** Points from one margin to the other. */
  readonly room: readonly [from: number, to: number];
}

/** Reads a PDF back. */
export async function readBook(file: string): Promise<PrintedBook> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { OPS } = await getResolvedPDFJS();
  const [pages, links]: [PrintedPage[], string[]] = [[], []];
  let width = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , right = 0, top = 0] = page.view;
    width = right;
    const { items } = await page.getTextContent();
    const lines = linesOf(items as Item[]);
    const within = lines.filter(({ y }) => y > FOOT && y < top - HEAD);
    const { fnArray } = await page.getOperatorList();
    pages.push({
      lines: within,
      head: said(lines.filter(({ y }) => y >= top - HEAD)),
      foot: said(lines.filter(({ y }) => y <= FOOT)),
      pictures: fnArray.filter((one: number) => one === OPS.paintImageXObject).length,
    });
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  const [outline, mark, meta] = await Promise.all([pdf.getOutline(), pdf.getMarkInfo(), pdf.getMetadata()]);
  return {
    ...{ pages, links, outline: outline, meta: JSON.stringify(meta.info) },
    text: pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
    isTagged: (mark as { Marked?: boolean } | null)?.Marked === true,
    room: [SIDE, width - SIDE],
  };
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** Words at one height are a line; letters that stand a little higher or lower are of it. */
function linesOf(items: readonly Item[]): (PrintedLine & { readonly y: number })[] {
  const seen = items.filter(({ str }) => str.trim() !== '');
  const byHeight = Map.groupBy(seen, ({ transform }) => Math.round((transform[5] ?? 0) / 3));
  return [...byHeight]
    .sort(([a], [b]) => b - a)
    .map(([, of]) => ({
      text: of.map(({ str }) => str).join(''),
      from: Math.min(...of.map(({ transform }) => transform[4] ?? 0)),
      to: Math.max(...of.map(({ transform, width }) => (transform[4] ?? 0) + width)),
      y: of[0]?.transform[5] ?? 0,
    }));
}

function said(lines: readonly PrintedLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
