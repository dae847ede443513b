import { addDays } from '../../calendar/day.ts';
import { formatDay, formatSpan } from '../../calendar/words.ts';
import type { Journal } from '../../journal/journal.ts';
import { pausesOf, withoutPauses } from '../pauses.ts';
import { perJournal } from '../per-journal.ts';
import { allEntries } from '../ratings.ts';
import { toSeries } from '../series.ts';
import { coverageOf } from '../summary.ts';
import { entriesIn, type SessionWindow } from '../window.ts';
import type { Occasion } from './changes.ts';
import { wordCount } from './word-count.ts';
import { BRIEF_WORDS } from './words.ts';

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

const firstRecord = perJournal((journal) => allEntries(journal)[0]?.day);

/** The days of the window, and on how many of those that count anything was recorded. */
function coverageWords(journal: Journal, window: SessionWindow): string {
  const recordings = entriesIn(journal, window).map(({ day }) => ({ day, value: 1 }));
  const first = firstRecord(journal) ?? addDays(journal.today, 1);
  const series = withoutPauses(
    toSeries(recordings, window, ([one = 0]) => one),
    pausesOf(journal),
  );
  const { recorded, days } = coverageOf(series, [], first);
  const coverage = series.days.length === 0 ? BRIEF_WORDS.paused : BRIEF_WORDS.recorded(recorded, days);
  const words = `${formatSpan(window, journal.settings.language)}, ${coverage}`;
  return window.isCapped ? `${words}, ${BRIEF_WORDS.capped}` : words;
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
