/** Two decimals, never `-0`: what a path needs, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
