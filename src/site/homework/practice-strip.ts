import { addDays, daysOf, isWithin, isWithinAny, later, type Day, type Span } from '../../calendar/day.ts';
import type { Square } from '../../charts/squares/square.ts';
import { rowsOfWeeks, type StripRow } from '../../charts/strip/draw-strip.ts';
import { backdropWithin } from '../../facts/entries/ratings.ts';
import { stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import { DONE_WORDS } from '../../messages/en/homework.ts';
import type { Journal, Practice } from '../../notes/journal.ts';

const MOST_DAYS_OF_STRIP = 84;
/** Fewer would be a strip with hardly a mark. */
const LEAST_OF_STRIP = 3;
/** Of several records of a day the best one counts. */
const DONE = ['yes', 'part', 'not-this-time'] as const;
const INK_OF_DONE = { yes: 4, part: 2, 'not-this-time': 'outline' } as const;

/** Every day of a span, of its last twelve weeks, with what became of the homework; nothing of a few records. */
export function practiceStrip(journal: Journal, practice: readonly Practice[], { from, to }: Span): StripRow[] {
  if (practice.length < LEAST_OF_STRIP) return [];
  const span = { from: later(from, addDays(to, 1 - MOST_DAYS_OF_STRIP)), to };
  const byDay = Map.groupBy(practice, ({ day }) => day);
  const sessions = new Set(backdropWithin(journal, span).sessions);
  return rowsOfWeeks(daysOf(span), journal.settings.firstDayOfWeek, (day) => {
    if (!isWithin(day, span)) return null;
    const isPaused = isWithinAny(day, journal.settings.paused);
    return { ...squareOf(day, byDay.get(day) ?? [], isPaused), isSession: sessions.has(day) };
  });
}

function squareOf(day: Day, records: readonly Practice[], isPaused: boolean): Omit<Square, 'isSession'> {
  const best = DONE.find((done) => records.some(({ record }) => record.done === done));
  const words = best ? (DONE_WORDS[best] ?? best) : stateWords(null, isPaused);
  return {
    ...{ day, isEvent: false },
    ink: best ? INK_OF_DONE[best] : isPaused ? 'pause' : 'dot',
    title: `${weekdayWords(day)}: ${words}`,
    address: records[0]?.source.address ?? null,
  };
}
