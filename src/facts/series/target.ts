/** What is aimed for: a least value, a greatest, or both. In the quantity's own numbers. */
export interface Target {
  readonly at_least?: number | undefined;
  readonly at_most?: number | undefined;
}
