/** From the most open to the most closed; where levels meet, the strictest wins. */
export const SHARE_LEVELS = ['brief', 'private', 'hint', 'never'] as const;

export type Share = (typeof SHARE_LEVELS)[number];

/** The stricter of some levels; one that is not given does not count. */
export function strictest(...levels: readonly (Share | undefined)[]): Share | undefined {
  return SHARE_LEVELS.findLast((level) => levels.includes(level));
}
