import { round } from './round.ts';

/** From the middle of one dot to that of the next, in pixels. */
const STEP = 5.5;

/** Equal values around a middle, each with its distance from it in pixels: closer together where there are many. */
export function sideBySide<Item>(items: readonly Item[], reach: number): { item: Item; offset: number }[] {
  const step = Math.min(STEP, (2 * reach) / items.length);
  return items.map((item, index) => ({ item, offset: round((index - (items.length - 1) / 2) * step) }));
}
