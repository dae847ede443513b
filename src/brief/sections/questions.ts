import type { Span } from '../../calendar/day.ts';
import { asksOf, openAsks, type Ask } from '../../facts/questions/questions.ts';
import { notesIn, type SessionWindow } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isOpenToSession, isShared, mayPrintAsk } from '../print-policy.ts';
import { defineSection } from './define-section.ts';
import { hintDraft, type HintPhrases } from './hint.ts';

export interface QuestionPhrases extends SheetPhrases, HintPhrases {
  readonly today: {
    readonly heading: string;
    /** Since when a question is carried over; an empty text of one that is not. */
    readonly carriedOver: (ask: Ask, asked: { readonly window: Span; readonly language: string }) => string;
    readonly bring: (topics: readonly string[]) => string;
    readonly rules: Readonly<Record<'question' | 'topic' | 'bring' | 'ownLine', string>>;
    readonly leaveOut: { readonly question: string; readonly bring: string };
  };
}

type QuestionDraft = Draft<QuestionPhrases>;

/**
 * The hint, which always has a place; open questions and topics by priority, then age; what the therapist asked to see; the
 * brief lines of notes.
 */
export const questionsSection = defineSection<QuestionPhrases>({
  name: 'today',
  number: 2,
  about: 'questions and topics',
  presets: ['talk', 'standard', 'cbt', 'dbt'],
  cap: { lines: 3, words: 60 },
  trimming: { turn: 5, steps: [2] },
  isRuledWhenBlank: true,
  heading: (say) => say.today.heading,
  drafts: questionDrafts,
});

/** More than the sheet and the list of what did not fit can show; of what is asked beyond, the number is enough. */
const MOST_ASKS = 30;

function questionDrafts(input: BriefInput): SectionDrafts<QuestionPhrases> {
  const open = asksForSession(input);
  const asks = open.filter(mayPrintAsk);
  const shown = asks.filter(({ note }, index) => index < MOST_ASKS || input.edits.pinned.has(note.id));
  const lines = shown.map((ask) => askDraft(ask, input));
  const { drafts, rest } = chooseLines([...lines, ...broughtTopics(input), ...ownLines(input)], input);
  return { drafts: [...hintDraft(input, open), ...drafts], rest, beyond: asks.length - shown.length };
}

/** What was asked before the session and is not dealt with. */
function asksForSession({ journal, window, edits }: BriefInput): Ask[] {
  const isFuture = window.next === null || window.next.day >= journal.today;
  return openAsks(asksOf(journal).filter((ask) => isInTime(ask, window, isFuture))).filter(
    ({ note }) => !edits.hidden.has(note.id),
  );
}

/**
 * Whether it was asked before the session. On the session's own day that is what was written before its time, or
 * today, while the session is still to come. A note without a day is known to be there today only.
 */
function isInTime({ day, note }: Ask, { to, next }: SessionWindow, isFuture: boolean): boolean {
  if (day === null) return isFuture;
  if (day <= to) return true;
  if (!next || day !== next.day) return false;
  const time = 'time' in next ? next.time : null;
  return note.time !== null && time !== null ? note.time < time : isFuture;
}

function askDraft(ask: Ask, { journal, window }: BriefInput): QuestionDraft {
  const { language } = journal.settings;
  return draftFrom<QuestionPhrases>(ask.note, ask.at, {
    text: ask.text,
    fixed: (say) => say.today.carriedOver(ask, { window, language }),
    day: ask.day,
    rule: (say) => say.today.rules[ask.kind],
    leaveOut: (say) => (typeof ask.at === 'number' ? say.leaveOut.mark : say.today.leaveOut.question),
    claim: ask.kind === 'question' && ask.priority === 1 ? 'priority' : null,
  });
}

/** What the therapist asked to see, as the session's file has it. */
function broughtTopics({ window: { next } }: BriefInput): QuestionDraft[] {
  if (!next || !('fields' in next) || !isOpenToSession(next)) return [];
  const { bring = [] } = next.fields;
  if (bring.length === 0) return [];
  return [
    draftFrom<QuestionPhrases>(next, ['bring'], {
      text: (say) => say.today.bring(bring),
      day: null,
      rule: (say) => say.today.rules.bring,
      leaveOut: (say) => say.today.leaveOut.bring,
    }),
  ];
}

/** The `brief:` line of shared notes: an event's stands with the days, a reflection's with what stayed. */
function ownLines({ journal, window }: BriefInput): QuestionDraft[] {
  return notesIn(journal, window)
    .filter(
      (note) => isShared(note) && note.kind !== 'reflection' && note.kind !== 'brief' && note.fields.event !== true,
    )
    .flatMap((note) => {
      const text = note.fields.brief;
      if (typeof text !== 'string') return [];
      return draftFrom<QuestionPhrases>(note, ['brief'], {
        text,
        rule: (say) => say.today.rules.ownLine,
        leaveOut: (say) => say.leaveOut.ownLine,
      });
    });
}
