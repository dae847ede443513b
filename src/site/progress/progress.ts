import type { Day } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { win } from '../../notes/kinds/win.ts';
import type { Note } from '../../notes/note.ts';
import { goalRows, type GoalRow } from '../goals/goals.ts';
import { growingTotals, type GrowingTotal } from './growing-totals.ts';
import { listByYear, type YearOfList } from '../shell/by-year.ts';
import { onePage, withView } from '../shell/pages-of.ts';
import { thenAndNowViews, type ThenAndNowView } from './then-and-now.ts';

/** A win or an insight with where it stands. */
export interface WinOrInsight {
  readonly kind: 'win' | 'insight';
  readonly text: string;
  readonly day: Day | null;
  readonly address: string;
}

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

function winsAndInsightsOf({ listed, today }: Journal): WinOrInsight[] {
  const shown = listed.filter(({ day }) => (day ?? today) <= today);
  const dated = shown.filter(({ day }) => day !== null).toReversed();
  return [...dated, ...shown.filter(({ day }) => day === null)].flatMap(winsAndInsightsIn);
}

function winsAndInsightsIn(note: Note): WinOrInsight[] {
  const { day, address } = note;
  const own: WinOrInsight[] =
    note.kind === 'win' && note.fields.what !== win.creation?.nameField?.placeholder
      ? [{ kind: 'win', text: note.fields.what, day, address }]
      : [];
  const marked = note.marks.flatMap(({ kind, text }): WinOrInsight[] =>
    kind === 'win' || kind === 'insight' ? [{ kind, text, day, address }] : [],
  );
  return [...own, ...marked];
}
