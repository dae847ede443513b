import { addDays, daysBetween } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { compare, type Comparison } from '../../facts/series/compare-windows.ts';
import { pausesOf, withoutPauses } from '../../facts/series/pauses.ts';
import { allEntries, ratingsOf } from '../../facts/entries/ratings.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { hasSeveral, toSeries, type Recorded, type Series } from '../../facts/series/series.ts';
import { coverageOf, sinceFirst } from '../../facts/series/summary.ts';
import { entriesIn, notesIn, type SessionWindow } from '../../facts/sessions/session-window.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { coverageIn } from '../coverage.ts';
import { chartOf, draftFrom, sumDraft, type Draft, type Found, type LineChart } from '../line.ts';
import { isShared } from '../print-policy.ts';
import { typicalWords } from '../typical.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

const MOST_EVENTS = 2;

/** Every mood that may enter the brief's sums, as it was written. */
const moodsOf = perJournal((journal): readonly Recorded[] => ratingsOf(allEntries(journal), 'mood'));

function moodChart(journal: Journal, window: SessionWindow): LineChart {
  const records = ratingsOf(entriesIn(journal, window), 'mood');
  const series = toSeries(records, window, COMBINE.rating);
  const caption = BRIEF_WORDS.moodChart(hasSeveral(series));
  return { caption, quantity: 'rating', series, records, bounds: null };
}

/** Section 3: mood in one sentence and against the time before, then shared events, newest first. */
export function sinceLastTime(occasion: Occasion): Found {
  const mood = choose(moodDraft(occasion), occasion);
  const events = choose(eventDrafts(occasion), occasion, MOST_EVENTS);
  return { drafts: [...mood.drafts, ...events.drafts], rest: events.rest };
}

function moodDraft(occasion: Occasion): Draft[] {
  const { journal, window } = occasion;
  const drawn = moodChart(journal, window);
  const { series } = drawn;
  const pauses = pausesOf(journal);
  const typical = typicalWords(withoutPauses(series, pauses), 'rating');
  if (!typical) return [];
  const coverage = coverageOf(series, pauses, moodsOf(journal)[0]?.day);
  const sentence = BRIEF_WORDS.mood(typical, coverageIn(occasion, coverage));
  const text = `${sentence} ${comparisonWords(compareWithBefore(journal, window, series))}`;
  const chart = chartOf(drawn);
  return [sumDraft('mood', { text, chart, rule: BRIEF_WORDS.rules.mood, leaveOut: BRIEF_WORDS.leaveOut.sum('mood') })];
}

/** The window against the one of equal length right before it; days before the first mood of all do not count. */
function compareWithBefore(journal: Journal, window: SessionWindow, now: Series): Comparison {
  const length = daysBetween(window.from, window.to) + 1;
  const span = { from: addDays(window.from, -length), to: addDays(window.from, -1) };
  const moods = moodsOf(journal);
  const before = toSeries(withinDays(moods, span), span, COMBINE.rating);
  const [counted, countedBefore] = [now, before].map((series) =>
    sinceFirst(withoutPauses(series, pausesOf(journal)), moods[0]?.day),
  );
  return compare(counted ?? now, countedBefore ?? before);
}

export function comparisonWords(comparison: Comparison): string {
  if (comparison.verdict !== 'unknown') return BRIEF_WORDS.comparison[comparison.verdict];
  return BRIEF_WORDS.comparison.unknown(comparison.recorded, comparison.days);
}

function eventDrafts({ journal, window }: Occasion): Draft[] {
  return notesIn(journal, window)
    .filter((note) => note.fields.event === true && isShared(note))
    .toReversed()
    .flatMap((note) => {
      const text = note.fields.brief;
      if (typeof text !== 'string' || note.kind === 'reflection' || note.kind === 'brief') return [];
      return [
        draftFrom(note, ['brief'], { text, rule: BRIEF_WORDS.rules.event, leaveOut: BRIEF_WORDS.leaveOut.ownLine }),
      ];
    });
}
