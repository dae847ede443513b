import type { Note } from '../notes/note.ts';
import { allPractice, isOpen } from '../facts/homework/homework.ts';
import { perJournal } from '../facts/memoize-by-journal.ts';
import type { Ask } from '../facts/questions/questions.ts';
import { isPracticeIn, notesIn } from '../facts/sessions/session-window.ts';
import { isHidden, type Occasion } from './brief-edits.ts';
import { draftFrom, type Draft } from './line.ts';
import { BRIEF_WORDS } from '../messages/en/brief.ts';

/** The one fixed sentence, however many notes, questions and records ask for it; its source stays on the screen. */
export function hintDraft(occasion: Occasion, asks: readonly Ask[]): Draft[] {
  const note = hintingNotes(occasion, asks).find(({ id }) => !isHidden(occasion.changes, id));
  if (!note) return [];
  const { rules, leaveOut } = BRIEF_WORDS;
  return [draftFrom(note, ['share'], { text: BRIEF_WORDS.hint, day: null, rule: rules.hint, leaveOut: leaveOut.hint })];
}

function hintingNotes({ journal, window }: Occasion, asks: readonly Ask[]): Note[] {
  return [
    ...asks.filter(({ share }) => share === 'hint').map(({ note }) => note),
    ...notesIn(journal, window).filter(({ kind, share }) => kind !== 'brief' && share === 'hint'),
    ...hintingPractice(journal)
      .filter((practice) => isPracticeIn(practice, window))
      .map(({ source }) => source),
    ...hintingHomework(journal).filter((homework) => isOpen(journal, homework, window.to)),
  ];
}

const hintingPractice = perJournal((journal) => allPractice(journal).filter(({ record }) => record.share === 'hint'));

const hintingHomework = perJournal((journal) => journal.homework.filter(({ share }) => share === 'hint'));
