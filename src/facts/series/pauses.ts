import { isWithinAny, type Span } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Habit } from '../../notes/note.ts';
import { keepDays, type Series } from './series.ts';

/** The journal's pauses, and a habit's own. */
export function pausesOf(journal: Journal, habit?: Habit): readonly Span[] {
  return [...journal.settings.paused, ...(habit?.fields.paused ?? [])];
}

/** A series without its paused days: they vanish from numerators and denominators (facts/RULES.md, 3). */
export function withoutPauses(series: Series, pauses: readonly Span[]): Series {
  if (pauses.length === 0) return series;
  return keepDays(series, (day) => !isWithinAny(day, pauses));
}
