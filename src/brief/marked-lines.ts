import type { Note } from '../notes/note.ts';
import { draftFrom, type Draft } from './line.ts';
import { BRIEF_WORDS } from '../messages/en/brief.ts';

const LEAVE_OUT = { win: BRIEF_WORDS.leaveOut.win, insight: BRIEF_WORDS.leaveOut.mark } as const;

/** The wins or insights that notes mark in their text, those of the newest note first. */
export function markedDrafts(notes: readonly Note[], kind: 'win' | 'insight'): Draft[] {
  return notes
    .toReversed()
    .flatMap((note) =>
      note.marks
        .filter((mark) => mark.kind === kind)
        .map(({ text, line }) =>
          draftFrom(note, line, { text, rule: BRIEF_WORDS.rules[kind], leaveOut: LEAVE_OUT[kind] }),
        ),
    );
}
