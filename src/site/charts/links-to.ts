import type { Day } from '../../calendar/day.ts';
import type { ChartLinks } from '../../charts/plot/links.ts';

/** Leads each day's marks to the note that says them, the first where there are several. */
export function linksTo(notes: readonly { readonly day: Day; readonly address: string }[]): ChartLinks {
  return Object.fromEntries(notes.toReversed().map(({ day, address }) => [day, address]));
}
