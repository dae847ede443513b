import type { Page } from 'playwright-core';
import { PICTURES_COMMAND } from '../../src/messages/en/commands/pictures.ts';
import { arranged } from './arrange.ts';
import { openPage } from './camera.ts';
import { sampleAddress } from './pages.ts';
import type { ShownSample } from './shown-sample.ts';

type Look = (page: Page) => Promise<void>;

/** How every kind of chart is looked at: in both schemes, without colours, and in the few colours that a person chose. */
export const CHART_LOOKS = {
  light: (page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  grey: withoutColours,
  forced: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
} as const satisfies Readonly<Record<string, Look>>;

/** Pixels between charts. */
const GAP = 8;

/** All charts of the guide's page of charts below one another, whichever stand on it: a PNG. */
export async function chartsPicture({ folder, site, browser }: ShownSample, look: Look): Promise<Buffer> {
  const page = await openPage(browser, `${site}${sampleAddress(folder, 'guide-charts')}`);
  try {
    await look(page);
    const figures = await page.locator('figure.chart').all();
    if (figures.length === 0) throw new Error(PICTURES_COMMAND.noCharts);
    const charts: Buffer[] = [];
    for (const figure of figures) charts.push(await figure.screenshot({ animations: 'disabled' }));
    return await arranged(charts, { widest: 0, gap: GAP });
  } finally {
    await page.close();
  }
}

/** As somebody sees it who sees no colours, or as it is printed in black. */
async function withoutColours(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}
