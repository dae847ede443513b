/** A part of a text, from the first sign up to, not including, `to`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** What stands between these is for the writer alone: Obsidian's comments and those of HTML. */
const COMMENT = /%%|<!--/g;
const PAIRED = '%%';
const ENDS: Readonly<Record<string, string>> = { '%%': '%%', '<!--': '-->' };

export interface Comments {
  readonly closed: readonly TextRange[];
  /** From where on nobody can tell what is hidden: a comment has no end, or the signs of Obsidian's do not pair. */
  readonly openFrom: number | null;
}

/** The comments of a text, without those in code. Each sign is looked at once. */
export function commentsIn(text: string, code: readonly TextRange[]): Comments {
  const closed: TextRange[] = [];
  const codeAt = rangeFinder(code);
  COMMENT.lastIndex = 0;
  for (let found = COMMENT.exec(text); found; found = COMMENT.exec(text)) {
    const from = found.index;
    if (codeAt(from) !== null) continue;
    const ending = ENDS[found[0]] ?? found[0];
    const end = text.indexOf(ending, COMMENT.lastIndex);
    if (end < 0) return openIn(text, closed, from);
    closed.push({ from, to: end + ending.length });
    COMMENT.lastIndex = end + ending.length;
  }
  return { closed, openFrom: null };
}

/** One `%%` too many may be the first as well as the last: the pairs between would then be the wrong ones. */
function openIn(text: string, closed: readonly TextRange[], last: number): Comments {
  const isPair = ({ from }: TextRange) => text.startsWith(PAIRED, from);
  const first = text.startsWith(PAIRED, last) ? closed.find(isPair) : undefined;
  const openFrom = first?.from ?? last;
  return { closed: closed.filter(({ from }) => from < openFrom), openFrom };
}

/** Finds the range in which a place lies; places are asked for in their order, and the ranges are in order too. */
export function rangeFinder(ranges: readonly TextRange[]): (at: number) => TextRange | null {
  let next = 0;
  return (at) => {
    while ((ranges[next]?.to ?? Infinity) <= at) next++;
    const range = ranges[next];
    return range !== undefined && range.from <= at ? range : null;
  };
}
