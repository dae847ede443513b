import type { Label, PlacedLabel, Room } from '../../src/charts/plot/labels.ts';

/** The rooms from the narrowest plot to the broadest. */
export const ROOMS = ['always', 'phone', 'wide', 'broad'] as const;

/** The least width of a plot in each, in letter heights: what charts assume, said a second time. */
export const PLOT_WIDTHS: Readonly<Record<Room, number>> = { always: 4.5, phone: 17, wide: 33, broad: 60 };
const LETTER = 0.54;

/** What is shown where there is so much room. */
export function shownAt<Shown extends PlacedLabel>(labels: readonly Shown[], room: Room): Shown[] {
  return labels.filter((label) => ROOMS.indexOf(label.room) <= ROOMS.indexOf(room));
}

/** How wide a text is on a plot of that room, in per cent of it. */
function widthOf({ text }: Pick<Label, 'text'>, room: Room): number {
  return ((text.length * LETTER) / PLOT_WIDTHS[room]) * 100;
}

/** The labels shown there that run into the next one: `10 Nov over 11 Nov`. Those of a start stand from their place on. */
export function overlapping(labels: readonly (PlacedLabel & { isStart?: boolean })[], room: Room): string[] {
  const taken = shownAt(labels, room)
    .map((label) => {
      const from = label.x - (label.isStart === true ? 0 : widthOf(label, room) / 2);
      return { text: label.text, from, to: from + widthOf(label, room) };
    })
    .sort((a, b) => a.from - b.from);
  return taken.slice(1).flatMap(({ text, from }, index) => {
    const before = taken[index];
    return before && from < before.to ? [`${before.text} over ${text}`] : [];
  });
}

/** Every number in a drawing; those within words too. */
export function numbersIn(drawing: unknown): number[] {
  return [...JSON.stringify(drawing).matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) => Number(number));
}

/** Those that have more than two decimals. */
export function unrounded(numbers: readonly number[]): number[] {
  return numbers.filter((number) => Math.abs(number * 100 - Math.round(number * 100)) > 1e-6);
}
