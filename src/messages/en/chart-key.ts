/** A mark of a chart that a key can explain. */
export type KeyMark = keyof Omit<typeof KEY_WORDS, 'guide'>;

/** What each mark is, in the line below the first chart of a page. */
export const KEY_WORDS = {
  day: 'a day, leads to it',
  part: 'part of a day, added up',
  missing: 'no record',
  no: 'no, or skipped',
  yes: 'yes',
  median: 'median of 7 days',
  target: 'target',
  band: 'target',
  session: 'session',
  event: 'event',
  pause: 'paused',
  guide: 'How to read these',
} as const;

/** Squares of a year, from the least ink to the most: `to 20 min`. */
export const INK_WORDS = {
  written: 'written, no number',
} as const;
