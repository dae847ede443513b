import { goalRows, type GoalRow } from '../goals/goals.ts';
import { growingTotals, type GrowingTotal } from './growing-totals.ts';
import { listByYear, type YearOfList } from '../shell/by-year.ts';
import { onePage, withView } from '../shell/pages-of.ts';
import { thenAndNowViews, type ThenAndNowView } from './then-and-now.ts';
import { winsAndInsightsOf, type WinOrInsight } from './wins-and-insights.ts';

export interface ProgressMonth {
  /** `2026-11`; null for those without a day. */
  readonly month: string | null;
  readonly winsAndInsights: readonly WinOrInsight[];
}

/** Those of a year. */
export interface ProgressYear extends Omit<YearOfList<WinOrInsight>, 'items'> {
  readonly wins: number;
  readonly insights: number;
  /** Newest first. */
  readonly months: readonly ProgressMonth[];
}

/** Everything the page of progress shows. */
export interface ProgressView {
  readonly totals: readonly GrowingTotal[];
  readonly goals: readonly GoalRow[];
  readonly pairs: readonly ThenAndNowView[];
  /** Null where there are no wins or insights. */
  readonly latest: ProgressYear | null;
}

const byYear = listByYear('/progress/', winsAndInsightsOf, ({ day }) => day);

export const progressPage = onePage('/progress/', ({ journal }): ProgressView => {
  const latest = byYear.latest(journal);
  return {
    totals: growingTotals(journal),
    goals: goalRows(journal),
    pairs: thenAndNowViews(journal),
    latest: latest && yearOfProgress(latest),
  };
});

/** A page for every year before, of wins and insights alone. */
export const progressYearPages = withView(byYear.pages, (_, year) => yearOfProgress(year));

function yearOfProgress({ items, ...year }: YearOfList<WinOrInsight>): ProgressYear {
  return {
    ...year,
    wins: items.filter(({ kind }) => kind === 'win').length,
    insights: items.filter(({ kind }) => kind === 'insight').length,
    months: [...Map.groupBy(items, ({ day }) => day?.slice(0, 7) ?? null)].map(([month, ofMonth]) => ({
      month,
      winsAndInsights: ofMonth,
    })),
  };
}
