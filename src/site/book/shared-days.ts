import type { Day, Span } from '../../calendar/day.ts';
import { rowParts } from '../../export/shared/row-words.ts';
import { sharedRows } from '../../export/shared/shared-parts.ts';
import { SHARED_PART_TITLES } from '../../messages/en/commands/export.ts';
import type { Journal } from '../../notes/journal.ts';

/** What the brief may hold of one sort, a line each: `Wins`, and below it every win. */
export interface SharedLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** By days, in order; what has no day comes last, under null. */
export function sharedByDay(journal: Journal, span: Span): (readonly [Day | null, readonly SharedLines[]])[] {
  const said = sharedRows(journal, span).flatMap(({ name, columns, rows }) =>
    rows.map((row) => ({
      day: row.day,
      title: SHARED_PART_TITLES[name] ?? name,
      line: rowParts(columns, row)
        .map(({ label, value }) => (label === null ? value : `${label}: ${value}`))
        .join('; '),
    })),
  );
  const days = [...Map.groupBy(said, ({ day }) => day)].sort(([a], [b]) => ((a ?? LAST) < (b ?? LAST) ? -1 : 1));
  return days.map(([day, lines]) => [
    day,
    [...Map.groupBy(lines, ({ title }) => title)].map(([title, of]) => ({ title, lines: of.map(({ line }) => line) })),
  ]);
}

/** Behind every day there is. */
const LAST = '9999-99-99';
