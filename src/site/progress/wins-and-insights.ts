import type { Day } from '../../calendar/day.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { win } from '../../notes/kinds/win.ts';
import type { Note } from '../../notes/note.ts';

/** A win or an insight with where it stands. */
export interface WinOrInsight {
  readonly kind: 'win' | 'insight';
  readonly text: string;
  readonly day: Day | null;
  readonly address: string;
}

/** Wins and insights up to today, newest first; those without a day come last. */
export const winsAndInsightsOf = perJournal(({ listed, today }): readonly WinOrInsight[] => {
  const shown = listed.filter(({ day }) => (day ?? today) <= today);
  const dated = shown.filter(({ day }) => day !== null).toReversed();
  return [...dated, ...shown.filter(({ day }) => day === null)].flatMap(winsAndInsightsIn);
});

function winsAndInsightsIn(note: Note): WinOrInsight[] {
  const { day, address } = note;
  const own: WinOrInsight[] =
    note.kind === 'win' && note.fields.what !== win.creation?.nameField?.placeholder
      ? [{ kind: 'win', text: note.fields.what, day, address }]
      : [];
  const marked = note.marks.flatMap(({ kind, text }): WinOrInsight[] =>
    kind === 'win' || kind === 'insight' ? [{ kind, text, day, address }] : [],
  );
  return [...own, ...marked];
}
