import { asksOf, asOne, openAsks, type Ask } from '../facts/questions/questions.ts';
import { windowFor } from '../facts/sessions/session-window.ts';
import type { Carried } from '../messages/en/carried-over.ts';
import { CLOSED_QUESTIONS } from '../messages/en/questions.ts';
import { onePage } from './pages-of.ts';

/** Everything the page of questions shows. */
export interface QuestionsView {
  readonly open: readonly Ask[];
  /** Newest first, under the heading of what became of them. */
  readonly closed: readonly { readonly heading: string; readonly asks: readonly Ask[] }[];
  readonly carried: Carried;
}

export const questionsPage = onePage('/questions/', ({ journal }): QuestionsView => {
  const asks = asksOf(journal);
  const byState = Map.groupBy(asOne(asks), ({ state }) => state);
  const closed = CLOSED_QUESTIONS.map(([state, heading]) => ({
    heading,
    asks: (byState.get(state) ?? []).toReversed(),
  }));
  const { from, to } = windowFor(journal);
  return {
    open: openAsks(asks),
    closed: closed.filter((group) => group.asks.length > 0),
    carried: { window: { from, to }, language: journal.settings.language },
  };
});
