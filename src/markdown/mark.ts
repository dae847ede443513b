/** What a marked list item is for. */
const KINDS = { '?': 'question', '!': 'topic', w: 'win', i: 'insight' } as const;

export type MarkKind = (typeof KINDS)[keyof typeof KINDS];

/** Signs as they are typed in other scripts. */
const WIDE: Readonly<Record<string, keyof typeof KINDS>> = { '\uff1f': '?', '\uff01': '!' };
/** A letter needs the space that a sign can do without: `[w]hen` is a word. */
const MARK = /^\[[ \t]?(?:([?!\uff1f\uff01])[ \t]?\]\s*|([wi])[ \t]?\]\s+)/i;

/** The mark that a list item begins with, `[?]` as much as `[ ?]` and `[W]`, and how long it is as typed; null for none. */
export function markIn(text: string): { readonly kind: MarkKind; readonly length: number } | null {
  const found = MARK.exec(text);
  if (!found) return null;
  const typed = (found[1] ?? found[2] ?? '').toLowerCase();
  const letter = WIDE[typed] ?? typed;
  return letter in KINDS ? { kind: KINDS[letter as keyof typeof KINDS], length: found[0].length } : null;
}
