/** Letters that have room before an axis of short ticks. */
const LONGEST_SHORT_TICK = 2;

/** Whether an axis needs more room before it than `10` takes: `100`, `12 h`. */
export function hasLongTicks(rows: readonly { readonly text: string }[]): boolean {
  return rows.some(({ text }) => text.length > LONGEST_SHORT_TICK);
}
