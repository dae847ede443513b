import type { Journal } from '../../journal/journal.ts';
import type { SessionWindow } from '../window.ts';
import { lineFrom, type BriefLine } from './line.ts';
import { sharedNotes } from './stayed.ts';
import { BRIEF_WORDS } from './words.ts';

/** Section 9: wins of shared notes, those linked to a goal first, then the newest. */
export function wins(journal: Journal, window: SessionWindow): BriefLine[] {
  return sharedNotes(journal, window)
    .flatMap((note) => [...(note.kind === 'win' ? [{ note, text: note.fields.what }] : []), ...markedWins(note)])
    .toSorted((a, b) => Number(b.note.fields.goal !== undefined) - Number(a.note.fields.goal !== undefined))
    .map(({ note, text }) => lineFrom(note, { text, rule: BRIEF_WORDS.rules.win, leaveOut: BRIEF_WORDS.leaveOut.win }));
}

function markedWins(note: Journal['notes'][number]): { note: Journal['notes'][number]; text: string }[] {
  return note.marks.filter(({ kind }) => kind === 'win').map(({ text }) => ({ note, text }));
}
