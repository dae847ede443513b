import type { Day } from '../calendar/day.ts';
import type { Coverage } from '../facts/series/summary.ts';
import type { Occasion } from './brief-edits.ts';
import { shownSpan } from './header.ts';
import { BRIEF_WORDS } from '../messages/en/brief.ts';

/** What a line rests on; the header has said already from which day on the sheet is, and which days are paused. */
export function coverageIn(occasion: Occasion, { since, ...counted }: Coverage, unit?: string): string {
  const { language } = occasion.journal.settings;
  return BRIEF_WORDS.recorded({ ...counted, since: sinceBeside(occasion, since) }, language, unit);
}

/** Since when the days of a line count, where that is not the day from which the sheet is. */
export function sinceBeside(occasion: Occasion, since: Day | undefined): Day | undefined {
  return since !== undefined && since > shownSpan(occasion).from ? since : undefined;
}
