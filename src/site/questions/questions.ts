import { asksOf, asOne, openAsks, type Ask } from '../../facts/questions/questions.ts';
import { hasWaited } from '../../facts/questions/waiting.ts';
import { windowFor } from '../../facts/sessions/session-window.ts';
import type { Carried } from '../../messages/en/carried-over.ts';
import type { Journal } from '../../notes/journal.ts';
import { listByYear, type YearOfList } from '../shell/by-year.ts';
import { onePage, withView } from '../shell/pages-of.ts';

/** Everything the page of questions shows. */
export interface QuestionsView {
  /** Those that a brief still has a place for. */
  readonly open: readonly Ask[];
  /** Those that have waited so long that a brief only counts them. */
  readonly waiting: readonly Ask[];
  /** Those that are no longer open; null where there are none. */
  readonly closed: YearOfList<Ask> | null;
  readonly carried: Carried;
}

const byYear = listByYear(
  '/questions/',
  (journal) =>
    asOne(asksOf(journal))
      .filter(({ state }) => state !== 'open')
      .toReversed(),
  ({ day }) => day,
);

export const questionsPage = onePage('/questions/', ({ journal }): QuestionsView => {
  const { last } = windowFor(journal);
  const all = openAsks(asksOf(journal));
  const waiting = new Set(all.filter((ask) => hasWaited(journal, ask, last)));
  return {
    open: all.filter((ask) => !waiting.has(ask)),
    waiting: [...waiting],
    closed: byYear.latest(journal),
    carried: carriedIn(journal),
  };
});

/** A page for every year before, of questions that are no longer open. */
export const questionYearPages = withView(byYear.pages, ({ journal }, year) => ({
  ...year,
  carried: carriedIn(journal),
}));

function carriedIn(journal: Journal): Carried {
  const { from, to } = windowFor(journal);
  return { window: { from, to }, language: journal.settings.language };
}
