import type { Note } from '../../notes/note.ts';
import { notesIn } from '../../facts/sessions/session-window.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { draftFrom, type Draft, type Found } from '../line.ts';
import { markedDrafts } from '../marked-lines.ts';
import { isShared } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

/** Section 9: wins of shared notes, those linked to a goal first, then the newest. */
export function wins(occasion: Occasion): Found {
  const shared = notesIn(occasion.journal, occasion.window).filter(isShared);
  const isForGoal = ({ fields }: Note) => fields.goal !== undefined;
  const sorted = [...shared.filter((note) => !isForGoal(note)), ...shared.filter(isForGoal)];
  return choose(sorted.toReversed().flatMap(winsOf), occasion);
}

function winsOf(note: Note): Draft[] {
  return [...(note.kind === 'win' ? [winNote(note)] : []), ...markedDrafts([note], 'win')];
}

function winNote(note: Extract<Note, { kind: 'win' }>): Draft {
  return draftFrom(note, ['what'], {
    text: note.fields.what,
    rule: BRIEF_WORDS.rules.winNote,
    leaveOut: BRIEF_WORDS.leaveOut.winNote,
  });
}
