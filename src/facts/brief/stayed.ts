import type { Journal } from '../../journal/journal.ts';
import type { Note, Reflection } from '../../journal/note.ts';
import { isInWindow, type SessionWindow } from '../window.ts';
import { lineFrom, type BriefLine } from './line.ts';
import { isShared } from './sharing.ts';
import { BRIEF_WORDS } from './words.ts';

/** Lines of a reflection, or of insights where there is no reflection to fill them. */
const MOST_LINES = 2;

/** Section 4: two lines of the last shared reflection and one thing that did not help. */
export function stayedWithMe(journal: Journal, window: SessionWindow): BriefLine[] {
  const reflection = journal.reflections.findLast((note) => isShared(note) && isInWindow(note, window));
  const lines = [...(reflection ? reflectionLines(reflection) : []), ...insightLines(journal, window)].slice(0, MOST_LINES);
  const notHelped = reflection?.fields.not_helped;
  if (!reflection || notHelped === undefined) return lines;
  return [...lines, reflectionLine(reflection, BRIEF_WORDS.didNotHelp(notHelped))];
}

function reflectionLines(reflection: Reflection): BriefLine[] {
  const { brief, learned = [] } = reflection.fields;
  return [...(brief === undefined ? [] : [brief]), ...learned].map((text) => reflectionLine(reflection, text));
}

function reflectionLine(reflection: Reflection, text: string): BriefLine {
  return lineFrom(reflection, { text, rule: BRIEF_WORDS.rules.reflection, leaveOut: BRIEF_WORDS.leaveOut.reflection });
}

function insightLines(journal: Journal, window: SessionWindow): BriefLine[] {
  return sharedNotes(journal, window).flatMap((note) =>
    note.marks
      .filter(({ kind }) => kind === 'insight')
      .map(({ text }) => lineFrom(note, { text, rule: BRIEF_WORDS.rules.insight, leaveOut: BRIEF_WORDS.leaveOut.mark })),
  );
}

/** Shared notes of the window, newest first. */
export function sharedNotes(journal: Journal, window: SessionWindow): Note[] {
  return journal.notes.filter((note) => isShared(note) && isInWindow(note, window)).toReversed();
}
