import { addDays, daysBetween } from '../../calendar/day.ts';
import type { Journal } from '../../journal/journal.ts';
import { COMBINE } from '../combine.ts';
import { compare, type Comparison } from '../compare.ts';
import { pausesOf, withoutPauses } from '../pauses.ts';
import { allEntries, ratingsOf } from '../ratings.ts';
import { toSeries, type Series } from '../series.ts';
import { coverageOf, summarize } from '../summary.ts';
import { entriesIn, type SessionWindow } from '../window.ts';
import { lineFrom, type BriefLine } from './line.ts';
import { countable, isShared } from './sharing.ts';
import { BRIEF_WORDS } from './words.ts';

/** The mood of every day of the window, for the sheet's small chart; null where no day has one. */
export function moodSeries(journal: Journal, window: SessionWindow): Series | null {
  const records = ratingsOf(countable(entriesIn(journal, window)), 'mood');
  return records.length === 0 ? null : toSeries(records, window, COMBINE.rating);
}

/** Section 3: mood in one sentence and against the time before, then shared events, newest first. */
export function sinceLastTime(journal: Journal, window: SessionWindow): BriefLine[] {
  return [...moodLine(journal, window), ...eventLines(journal, window)];
}

function moodLine(journal: Journal, window: SessionWindow): BriefLine[] {
  const series = moodSeries(journal, window);
  const pauses = pausesOf(journal);
  const summary = series && summarize(series, pauses);
  if (!series || !summary) return [];
  const { recorded, days } = coverageOf(series, pauses);
  const [middle, low, high] = [summary.median, summary.low, summary.high].map((value) => String(Math.round(value)));
  const coverage = BRIEF_WORDS.recorded(recorded, days);
  const sentence = BRIEF_WORDS.mood(middle ?? '', low ?? '', high ?? '', coverage);
  const text = `${sentence} ${comparisonWords(compareWithBefore(journal, window, series))}`;
  return [{ text, source: null, address: null, day: null, rule: BRIEF_WORDS.rules.mood, leaveOut: BRIEF_WORDS.leaveOut.section(3) }];
}

/** The window against the one of equal length right before it. */
function compareWithBefore(journal: Journal, window: SessionWindow, now: Series): Comparison {
  const length = daysBetween(window.from, window.to) + 1;
  const span = { from: addDays(window.from, -length), to: addDays(window.from, -1) };
  const before = toSeries(ratingsOf(countable(allEntries(journal)), 'mood'), span, COMBINE.rating);
  const pauses = pausesOf(journal);
  return compare(withoutPauses(now, pauses), withoutPauses(before, pauses));
}

export function comparisonWords(comparison: Comparison): string {
  if (comparison.verdict !== 'unknown') return BRIEF_WORDS.comparison[comparison.verdict];
  return BRIEF_WORDS.comparison.unknown(comparison.recorded, comparison.days);
}

function eventLines(journal: Journal, window: SessionWindow): BriefLine[] {
  return entriesIn(journal, window)
    .filter((entry) => entry.fields.event && isShared(entry))
    .toReversed()
    .flatMap((entry) => {
      const text = entry.fields.brief;
      return text === undefined ? [] : [lineFrom(entry, { text, rule: BRIEF_WORDS.rules.event, leaveOut: BRIEF_WORDS.leaveOut.ownLine })];
    });
}
