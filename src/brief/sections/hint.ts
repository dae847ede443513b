import type { Note } from '../../notes/note.ts';
import { allPractice } from '../../facts/homework/homework.ts';
import { isWorkedOn } from '../../facts/homework/in-force.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Ask } from '../../facts/questions/questions.ts';
import { isPracticeIn, notesIn } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { draftFrom, type Draft } from '../draft.ts';

export interface HintPhrases {
  readonly hint: { readonly text: string; readonly rule: string; readonly leaveOut: string };
}

/** The one fixed sentence, however many notes, questions and records ask for it; its source stays on the screen. */
export function hintDraft(input: BriefInput, asks: readonly Ask[]): Draft<HintPhrases>[] {
  const note = hintingNotes(input, asks).find(({ id }) => !input.edits.hidden.has(id));
  if (!note) return [];
  return [
    draftFrom(note, ['share'], {
      text: ({ hint }) => hint.text,
      day: null,
      rule: ({ hint }) => hint.rule,
      leaveOut: ({ hint }) => hint.leaveOut,
    }),
  ];
}

function hintingNotes({ journal, window }: BriefInput, asks: readonly Ask[]): Note[] {
  return [
    ...asks.filter(({ share }) => share === 'hint').map(({ note }) => note),
    ...notesIn(journal, window).filter(({ kind, share }) => kind !== 'brief' && share === 'hint'),
    ...hintingPractice(journal)
      .filter((practice) => isPracticeIn(practice, window))
      .map(({ source }) => source),
    ...hintingHomework(journal).filter((homework) => isWorkedOn(journal, homework, window.to)),
  ];
}

const hintingPractice = perJournal((journal) => allPractice(journal).filter(({ record }) => record.share === 'hint'));

const hintingHomework = perJournal((journal) => journal.homework.filter(({ share }) => share === 'hint'));
