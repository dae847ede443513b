/** A word at a place from left to right, in per cent of the plot. */
export interface Label {
  readonly x: number;
  readonly text: string;
  /** Whether it stands from its place on; else its middle is there. */
  readonly isStart?: boolean;
}

/** From which window on a label finds room: a phone with large letters, any phone, beyond a phone, or with two columns. */
export type Room = 'always' | 'phone' | 'wide' | 'broad';

export interface PlacedLabel extends Label {
  readonly room: Room;
}

/** A text of one or more lines that would like to stand with its middle at `y`. */
export interface LabelClaim {
  readonly y: number;
  readonly height: number;
}

/** The least width that a plot has in each, in letter heights; a chart's letters grow with those of the page. */
const PLOT_WIDTHS: readonly (readonly [Room, number])[] = [
  ['always', 4.5],
  ['phone', 17],
  ['wide', 33],
  ['broad', 60],
];
/** The width of an average letter of an interface font, as a part of its height. */
const LETTER = 0.54;
/** Between two labels, in letter heights. */
const GAP = 0.6;

/** For labels in order: from which width on each is apart from those that are shown. */
export function withRoom<Wanted extends Label>(labels: readonly Wanted[]): (Wanted & { readonly room: Room })[] {
  const rooms = new Map<Wanted, Room>();
  for (const [room, width] of PLOT_WIDTHS)
    for (const label of fitting(labels, [...rooms.keys()], width)) if (!rooms.has(label)) rooms.set(label, room);
  return labels.flatMap((label) => {
    const room = rooms.get(label);
    return room === undefined ? [] : [{ ...label, room }];
  });
}

/** The labels that are apart on a plot of one width, in letter heights, such as that of a printed sheet. */
export function labelsThatFit<Wanted extends PlacedLabel>(labels: readonly Wanted[], plotWidth: number): Wanted[] {
  const kept = new Set(fitting(labels, [], plotWidth));
  return labels.filter((label) => kept.has(label)).map((label) => ({ ...label, room: 'always' }));
}

/** Those that are shown already, and those that are apart from them. */
function fitting<Wanted extends Label>(labels: readonly Wanted[], shown: readonly Wanted[], width: number): Wanted[] {
  const kept = [...shown];
  const keep = (label: Wanted) => {
    if (kept.every((other) => other !== label && isApart(label, other, width))) kept.push(label);
  };
  const [last, ...before] = labels.slice(1).reverse();
  // The first and the last say where one is; between them those to the right are nearer to today.
  [...labels.slice(0, 1), ...(last ? [last] : [])].forEach(keep);
  if (last && kept.includes(last)) before.forEach(keep);
  return kept;
}

function isApart(one: Label, other: Label, plotWidth: number): boolean {
  const [a, b] = [extentOf(one, plotWidth), extentOf(other, plotWidth)];
  return a.from - b.to >= GAP || b.from - a.to >= GAP;
}

/** From where to where a label is seen, in letter heights. */
function extentOf({ x, text, isStart }: Label, plotWidth: number): { from: number; to: number } {
  const [at, width] = [(x / 100) * plotWidth, text.length * LETTER];
  const from = isStart ? at : at - width / 2;
  return { from, to: from + width };
}

/** From which width on labels of so many letters are apart that stand in steps of so many per cent; null where on none. */
export function roomForSteps(step: number, letters: number): Room | null {
  const found = PLOT_WIDTHS.find(([, width]) => (step / 100) * width >= letters * LETTER + GAP);
  return found?.[0] ?? null;
}

/** Where texts in one column stand when none may cover another, from `top` to `bottom`; given in the order of the claims. */
export function spreadOut(claims: readonly LabelClaim[], [top, bottom]: readonly [number, number]): number[] {
  const order = claims.map((_, index) => index).sort((a, b) => topOf(claims, a) - topOf(claims, b));
  const places = claims.map(({ y }) => y);
  let free = top;
  for (const index of order) {
    const { y, height } = claimAt(claims, index);
    places[index] = Math.max(y, free + height / 2);
    free = (places[index] ?? 0) + height / 2;
  }
  free = bottom;
  for (const index of order.reverse()) {
    const { height } = claimAt(claims, index);
    places[index] = Math.min(places[index] ?? 0, free - height / 2);
    free = (places[index] ?? 0) - height / 2;
  }
  return places;
}

function topOf(claims: readonly LabelClaim[], index: number): number {
  const { y, height } = claimAt(claims, index);
  return y - height / 2;
}

function claimAt(claims: readonly LabelClaim[], index: number): LabelClaim {
  return claims[index] ?? { y: 0, height: 0 };
}
