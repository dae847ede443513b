/** Sizes and places are in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Corner {
  readonly left: number;
  readonly top: number;
}

export interface FlowOptions {
  /** Rows are no wider without what is around them, but for one with a single picture that is. */
  readonly widest: number;
  /** Between pictures and around all of them. */
  readonly gap: number;
}

/** Where pictures stand that follow each other like words on lines, and how large all of them together are. */
export function flow(sizes: readonly Size[], { widest, gap }: FlowOptions): Size & { readonly places: Corner[] } {
  const places: Corner[] = [];
  let [left, top, width, height] = [gap, gap, gap, gap];
  for (const size of sizes) {
    if (left + size.width > gap + widest) [left, top] = [gap, height];
    places.push({ left, top });
    left += size.width + gap;
    width = Math.max(width, left);
    height = Math.max(height, top + size.height + gap);
  }
  return { places, width, height };
}
