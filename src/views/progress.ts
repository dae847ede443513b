import type { Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import { win } from '../notes/kinds/win.ts';
import type { Note } from '../notes/note.ts';

/** A win or an insight with where it stands. */
export interface Moment {
  readonly kind: 'win' | 'insight';
  readonly text: string;
  readonly day: Day | null;
  readonly address: string;
}

export interface MomentMonth {
  /** `2026-11`; null for moments without a day. */
  readonly month: string | null;
  readonly moments: readonly Moment[];
}

/** A year of moments: what a page of thousands is folded by. */
export interface MomentYear {
  /** Null for moments without a day. */
  readonly year: string | null;
  readonly wins: number;
  readonly insights: number;
  readonly months: readonly MomentMonth[];
}

/** Wins and insights by year and month, newest first. */
export function momentYears(journal: Journal): MomentYear[] {
  const moments = momentsOf(journal);
  return [...Map.groupBy(moments, ({ day }) => day?.slice(0, 4) ?? null)].map(([year, ofYear]) => ({
    year,
    wins: ofYear.filter(({ kind }) => kind === 'win').length,
    insights: ofYear.filter(({ kind }) => kind === 'insight').length,
    months: [...Map.groupBy(ofYear, ({ day }) => day?.slice(0, 7) ?? null)].map(([month, ofMonth]) => ({
      month,
      moments: ofMonth,
    })),
  }));
}

function momentsOf({ listed, today }: Journal): Moment[] {
  const shown = listed.filter(({ day }) => (day ?? today) <= today);
  const dated = shown.filter(({ day }) => day !== null).toReversed();
  return [...dated, ...shown.filter(({ day }) => day === null)].flatMap(momentsIn);
}

function momentsIn(note: Note): Moment[] {
  const { day, address } = note;
  const own: Moment[] =
    note.kind === 'win' && note.fields.what !== win.creation?.nameField?.placeholder
      ? [{ kind: 'win', text: note.fields.what, day, address }]
      : [];
  const marked = note.marks.flatMap(({ kind, text }): Moment[] =>
    kind === 'win' || kind === 'insight' ? [{ kind, text, day, address }] : [],
  );
  return [...own, ...marked];
}
