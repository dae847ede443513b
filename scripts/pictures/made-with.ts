import type { Browser, Page } from 'playwright-core';

/** What decides how a page is drawn beside the page itself: two browsers of which it is the same draw the same pixels. */
export interface MadeWith {
  /** The build, such as `156.0.8078.108`. */
  readonly browser: string;
  /** The fonts that this machine has for the letters of the interface. */
  readonly fonts: readonly string[];
  /** How wide the sample of letters is in them, in CSS pixels. */
  readonly width: number;
}

/** The file beside pictures that says what they were made with. */
export const MADE_WITH = 'made-with.json';

/** Letters of every width, and signs that not every font has. */
const LETTERS = 'Hamburgefonstiv 0123456789 – × → “ä”';
const ID = 'letters';

/** What pictures are made with on this machine. */
export async function madeWith(browser: Browser): Promise<MadeWith> {
  const page = await browser.newPage();
  try {
    const width = await page.evaluate(widthOfLetters, { letters: LETTERS, id: ID });
    return { browser: browser.version(), fonts: await fontsOf(page), width };
  } finally {
    await page.close();
  }
}

/** Runs in the browser: writes the letters in the type of the interface, and measures them. */
function widthOfLetters({ letters, id }: { readonly letters: string; readonly id: string }): number {
  const span = document.createElement('span');
  Object.assign(span, { id, textContent: letters });
  Object.assign(span.style, { fontFamily: 'system-ui', fontSize: '100px', whiteSpace: 'nowrap' });
  document.body.append(span);
  return span.getBoundingClientRect().width;
}

async function fontsOf(page: Page): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${ID}` });
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ postScriptName }) => postScriptName).toSorted();
}
