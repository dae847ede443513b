import { isOpenToSession, isShared, SHARE_OF_PRINTED_ASKS } from '../../brief/print-policy.ts';
import { asksOf, openAsks } from '../../facts/questions/questions.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Note } from '../../notes/note.ts';
import { notHidden, printableWords, textRows, type SharedRow } from './shared-row.ts';

/** The line that a brief begins with, as its file says it. */
export function sharedOpenings(journal: Journal): SharedRow[] {
  return journal.briefs.filter(isOpenToSession).flatMap(({ day, fields }) => {
    const opening = printableWords(fields.opening);
    return opening === null ? [] : [{ day, opening }];
  });
}

/** Questions and topics that are open, since the day on which they were first asked. */
export function sharedAsks(journal: Journal): SharedRow[] {
  return openAsks(asksOf(journal))
    .filter(({ share, note }) => share === SHARE_OF_PRINTED_ASKS && notHidden(journal, [note]).length > 0)
    .flatMap(({ kind, text, day }) => textRows(day, [text], { kind }));
}

/** The `brief:` lines of shared notes. */
export function sharedLines(journal: Journal): SharedRow[] {
  return sharedNotes(journal).flatMap(({ day, fields }) =>
    typeof fields.brief === 'string' ? textRows(day, [fields.brief]) : [],
  );
}

/** What stayed of sessions, and what did not help. */
export function sharedReflections(journal: Journal): SharedRow[] {
  return sharedNotes(journal).flatMap((note) => {
    if (note.kind !== 'reflection') return [];
    const { learned = [], not_helped: notHelped } = note.fields;
    return [
      ...textRows(note.day, learned, { kind: 'learned' }),
      ...textRows(note.day, notHelped === undefined ? [] : [notHelped], { kind: 'not_helped' }),
    ];
  });
}

/** Wins that are notes of their own, and those that are marked in a text. */
export function sharedWins(journal: Journal): SharedRow[] {
  return sharedNotes(journal).flatMap((note) => [
    ...(note.kind === 'win' ? textRows(note.day, [note.fields.what]) : []),
    ...markRows(note, 'win'),
  ]);
}

export function sharedInsights(journal: Journal): SharedRow[] {
  return sharedNotes(journal).flatMap((note) => markRows(note, 'insight'));
}

function markRows({ day, marks }: Note, wanted: 'win' | 'insight'): SharedRow[] {
  return marks.filter(({ kind }) => kind === wanted).flatMap(({ text }) => textRows(day, [text]));
}

/** Notes that say `share: brief`, of days that have been: what lies ahead or has no day is in no window of a brief. */
function sharedNotes(journal: Journal): Note[] {
  const notes = journal.listed.filter(
    (note) => isShared(note) && note.kind !== 'brief' && note.day !== null && note.day <= journal.today,
  );
  return notHidden(journal, notes);
}
