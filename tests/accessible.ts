import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What on a page keeps somebody from reading or using it, as it looks now: the rule and the start of the element. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: program } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await program.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
