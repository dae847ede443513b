import { IMPORT_PLAN } from '../src/messages/en/commands/import.ts';

/** So many of a list are named; the others are counted. */
const MOST_NAMED = 10;

/** The first of a list, a line each, and how many more there are. */
export function listSome<Item>(items: readonly Item[], line: (item: Item) => string): string[] {
  const more = items.length - MOST_NAMED;
  return [...items.slice(0, MOST_NAMED).map(line), ...(more > 0 ? [IMPORT_PLAN.more(more)] : [])];
}
