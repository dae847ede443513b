/** Recorded days that each of two windows needs to be compared, and nights that are needed to sum up sleep. */
export const LEAST_RECORDED = 5;

/** Recorded days of seven from which on a week, or a middle over seven days, says something. */
export const LEAST_OF_A_WEEK = 4;

/** Fewer records are said one by one and not drawn (facts/RULES.md, charts 2). */
export const FEWEST_DRAWN = 5;

/** Days that each of two groups needs to be set beside the other. */
export const LEAST_DAYS_OF_GROUP = 10;
