/**
 * So many of a list in its order: those that are kept, then others at even steps from the first to the last, so that of a
 * long time there is some of each part, and not only the newest (brief/RULES.md, review 3).
 */
export function spreadOver<Item>(
  items: readonly Item[],
  most: number,
  isKept: (item: Item) => boolean = () => false,
): Item[] {
  const kept = items.filter(isKept).slice(0, Math.max(0, most));
  const others = items.filter((item) => !isKept(item));
  const chosen = new Set([...kept, ...atEvenSteps(others, most - kept.length)]);
  return items.filter((item) => chosen.has(item));
}

function atEvenSteps<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  if (most < 2) return items.slice(0, Math.max(0, most));
  const step = (items.length - 1) / (most - 1);
  const places = new Set(Array.from({ length: most }, (_, index) => Math.round(index * step)));
  return items.filter((_, index) => places.has(index));
}
