/** A part of a text, from the first sign up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands between these is for the writer alone: Obsidian's comments and those of HTML. */
const COMMENT = /%%|<!--/g;
const ENDS: Readonly<Record<string, string>> = { '%%': '%%', '<!--': '-->' };

/** The comments of a text, without those in code; the last may have no end. Each sign is looked at once. */
export function commentsIn(text: string, code: readonly Range[]): { closed: Range[]; openFrom: number | null } {
  const closed: Range[] = [];
  const codeAt = rangeFinder(code);
  COMMENT.lastIndex = 0;
  for (let found = COMMENT.exec(text); found; found = COMMENT.exec(text)) {
    const from = found.index;
    if (codeAt(from) !== null) continue;
    const ending = ENDS[found[0]] ?? found[0];
    const end = text.indexOf(ending, COMMENT.lastIndex);
    if (end < 0) return { closed, openFrom: from };
    closed.push({ from, to: end + ending.length });
    COMMENT.lastIndex = end + ending.length;
  }
  return { closed, openFrom: null };
}

/** Finds the range in which a place lies; places are asked for in their order, and the ranges are in order too. */
export function rangeFinder(ranges: readonly Range[]): (at: number) => Range | null {
  let next = 0;
  return (at) => {
    while ((ranges[next]?.to ?? Infinity) <= at) next++;
    const range = ranges[next];
    return range !== undefined && range.from <= at ? range : null;
  };
}
