import type { Span } from '../calendar/day.ts';
import { formatDay, formatSpan } from '../calendar/format.ts';
import type { Journal } from '../notes/journal.ts';
import { pausesOf } from '../facts/series/pauses.ts';
import { perJournal } from '../facts/memoize-by-journal.ts';
import { toSeries } from '../facts/series/series.ts';
import { coverageOf } from '../facts/series/summary.ts';
import { entriesIn, type SessionWindow } from '../facts/sessions/session-window.ts';
import { isWritten, writtenEntries } from '../facts/entries/written-entries.ts';
import type { Occasion } from './brief-edits.ts';
import { wordCount } from './word-count.ts';
import { BRIEF_WORDS } from '../messages/en/brief.ts';

/** The first two lines of the sheet. */
export interface Header {
  readonly name: string | null;
  /** "For our session on Tuesday 24 November 2026" */
  readonly title: string;
  /** "10–23 Nov, 11 of 14 days recorded" */
  readonly coverage: string;
  /** The ninth answer of a PHQ-9 that is printed, where it is above 0. */
  readonly ninthAnswer: string | null;
}

export function headerOf({ journal, window }: Occasion, ninthAnswer: string | null): Header {
  const { language, name } = journal.settings;
  const title = window.next
    ? BRIEF_WORDS.title(formatDay(window.next.day, 'long', language))
    : BRIEF_WORDS.titleWithoutSession;
  return { name, title, coverage: coverageWords(journal, window), ninthAnswer };
}

/** The first day of all on which anything was noted. */
const firstRecord = perJournal((journal) => writtenEntries(journal)[0]?.day);

/** The days of the window that the sheet is about: from the first record on, where that is later. */
export function shownSpan({ journal, window }: Pick<Occasion, 'journal' | 'window'>): Span {
  const first = firstRecord(journal);
  const isLater = first !== undefined && first > window.from && first <= window.to;
  return { from: isLater ? first : window.from, to: window.to };
}

/** The days of the window, and on how many of those that count anything was recorded. */
function coverageWords(journal: Journal, window: SessionWindow): string {
  const { language } = journal.settings;
  const span = shownSpan({ journal, window });
  const recordings = entriesIn(journal, window)
    .filter(isWritten)
    .map(({ day }) => ({ day, value: 1 }));
  const series = toSeries(recordings, span, ([one = 0]) => one);
  const { recorded, days, paused = 0 } = coverageOf(series, pausesOf(journal));
  const first = firstRecord(journal);
  const hasBegun = first !== undefined && first <= window.to;
  const said = [
    formatSpan(span, language),
    days === 0 ? BRIEF_WORDS.paused : BRIEF_WORDS.recorded({ recorded, days: hasBegun ? days : 0 }, language),
    ...(paused > 0 && days > 0 ? [BRIEF_WORDS.pausedDays(paused)] : []),
    ...(window.isCapped ? [BRIEF_WORDS.capped] : []),
  ];
  return said.join(', ');
}

/** Words of header and foot, which stand on every sheet. */
export function headerWords({ name, title, coverage, ninthAnswer }: Header): number {
  const texts = [
    name ?? '',
    title,
    coverage,
    ninthAnswer ?? '',
    BRIEF_WORDS.disclaimer,
    BRIEF_WORDS.blankDays,
    BRIEF_WORDS.headings[10],
  ];
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}
