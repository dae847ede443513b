/** A line of text; `y` is its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A text of one or more lines that would like to stand with its middle at `y`. */
export interface LabelClaim {
  readonly y: number;
  readonly height: number;
}

/** The width of an average letter of an interface font, as a part of its size. */
const LETTER = 0.54;
/** Between two labels in a row, in units. */
const GAP = 8;

/** A guess on the wide side: no font is at hand when a chart is drawn. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * LETTER * fontSize;
}

/** How far below its middle a line of text has its baseline. */
export function baselineShift(fontSize: number): number {
  return fontSize * 0.35;
}

/**
 * For labels centred at their `x`, in order from left to right: null in place of each that would touch one that stays.
 * The first stays, then the last, then those to the left of it.
 */
export function withoutOverlaps(labels: readonly Label[], fontSize: number): (Label | null)[] {
  const kept = new Set<Label>(labels.slice(0, 1));
  for (const label of labels.slice(1).reverse()) {
    if ([...kept].every((other) => isApart(label, other, fontSize))) kept.add(label);
  }
  return labels.map((label) => (kept.has(label) ? label : null));
}

/** The middle of a centred text, moved just so far that the text lies between two places. */
export function kept(x: number, width: number, [from, to]: readonly [number, number]): number {
  return Math.min(Math.max(x, from + width / 2), to - width / 2);
}

/** Where texts in one column stand when none may cover another, from `top` to `bottom`; in the order given. */
export function spreadOut(claims: readonly LabelClaim[], [top, bottom]: readonly [number, number]): number[] {
  const order = claims.map((_, index) => index).sort((a, b) => claimAt(claims, a).y - claimAt(claims, b).y);
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

function claimAt(claims: readonly LabelClaim[], index: number): LabelClaim {
  return claims[index] ?? { y: 0, height: 0 };
}

function isApart(one: Label, other: Label, fontSize: number): boolean {
  const room = (textWidth(one.text, fontSize) + textWidth(other.text, fontSize)) / 2 + GAP;
  return Math.abs(one.x - other.x) >= room;
}
