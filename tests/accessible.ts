import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that ask for the colours of a page. */
export const RULES_OF_COLOUR: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What on a page keeps somebody from reading or using it, as it looks now: the rule and the start of the element. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: program } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await program.run({
      resultTypes: ['violations'],
      ...(runOnly && { runOnly: [...runOnly] }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
}
