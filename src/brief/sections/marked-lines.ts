import type { Note } from '../../notes/note.ts';
import { draftFrom, type Draft, type Wording } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';

/** The wins or insights that notes mark in their text, those of the newest note first. */
export function markedDrafts<Words extends SheetPhrases>(
  notes: readonly Note[],
  kind: 'win' | 'insight',
  rule: Wording<Words>,
): Draft<Words>[] {
  return notes
    .toReversed()
    .flatMap((note) =>
      note.marks
        .filter((mark) => mark.kind === kind)
        .map(({ text, line }) => draftFrom<Words>(note, line, { text, rule, leaveOut: (say) => say.leaveOut.mark })),
    );
}
