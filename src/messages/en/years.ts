/** Lists that have a page for every year. */
export const YEARS_WORDS = {
  years: 'Years',
  undated: 'Without a day',
  /** `Sessions, 2024` */
  of: (list: string, year: string | null) => `${list}, ${year ?? 'without a day'}`,
} as const;
