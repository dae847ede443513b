import type { Note } from '../../notes/note.ts';
import { notesIn } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isShared } from '../print-policy.ts';
import { defineSection } from './define-section.ts';
import { markedDrafts } from './marked-lines.ts';

export interface WinPhrases extends SheetPhrases {
  readonly proud: {
    readonly heading: string;
    readonly rules: { readonly marked: string; readonly note: string };
    readonly leaveOut: string;
  };
}

/** Wins of shared notes, those linked to a goal first, then the newest. */
export const winsSection = defineSection<WinPhrases>({
  name: 'proud',
  number: 9,
  about: 'wins',
  presets: ['talk', 'standard', 'cbt', 'dbt'],
  cap: { lines: 2, words: 30 },
  refilling: { turn: 5, lines: 'as-capped' },
  isRuledWhenBlank: true,
  heading: (say) => say.proud.heading,
  drafts: winDrafts,
});

function winDrafts(input: BriefInput): SectionDrafts<WinPhrases> {
  return chooseLines(winsIn(notesIn(input.journal, input.window)), input);
}

/** The wins of those of the notes that are shared: those of notes linked to a goal first, then the newest. */
export function winsIn(notes: readonly Note[]): Draft<WinPhrases>[] {
  const shared = notes.filter(isShared);
  const isForGoal = ({ fields }: Note) => fields.goal !== undefined;
  const sorted = [...shared.filter((note) => !isForGoal(note)), ...shared.filter(isForGoal)];
  return sorted.toReversed().flatMap(winsOfNote);
}

function winsOfNote(note: Note): Draft<WinPhrases>[] {
  const marked = markedDrafts<WinPhrases>([note], 'win', (say) => say.proud.rules.marked);
  return note.kind === 'win' ? [winNote(note), ...marked] : marked;
}

function winNote(note: Extract<Note, { kind: 'win' }>): Draft<WinPhrases> {
  return draftFrom<WinPhrases>(note, ['what'], {
    text: note.fields.what,
    rule: (say) => say.proud.rules.note,
    leaveOut: (say) => say.proud.leaveOut,
  });
}
