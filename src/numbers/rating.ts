/** What mood, energy, stress and the like are rated on: 0 lowest, 10 highest. Charts keep to it whatever was written. */
export const RATING_RANGE = [0, 10] as const;
