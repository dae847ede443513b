/** Fewer records than these are a list, not a chart. */
export const FEWEST_RECORDS = 5;
