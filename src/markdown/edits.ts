/** A part of a text, and what stands there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** A text with all these edits, without those that begin inside another. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    if (edit.from < from) continue;
    parts.push(text.slice(from, edit.from), edit.replacement);
    from = edit.to;
  }
  return [...parts, text.slice(from)].join('');
}
