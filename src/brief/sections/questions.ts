import type { Span } from '../../calendar/day.ts';
import { keyOf } from '../../facts/questions/question-key.ts';
import type { Ask } from '../../facts/questions/questions.ts';
import { isSamePerson } from '../../facts/sessions/same-person.ts';
import { notesIn } from '../../facts/sessions/session-window.ts';
import { compareNotes } from '../../notes/note-order.ts';
import type { Session } from '../../notes/note.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isOpenToSession, isShared } from '../print-policy.ts';
import { apart, asOneLine } from '../writers-words.ts';
import { asksForSheet } from './asks-for-sheet.ts';
import { defineSection } from './define-section.ts';
import { hintDraft, type HintPhrases } from './hint.ts';

export interface QuestionPhrases extends SheetPhrases, HintPhrases {
  readonly today: {
    readonly heading: string;
    /** Since when a question is carried over; an empty text of one that is not. */
    readonly carriedOver: (ask: Ask, asked: { readonly window: Span; readonly language: string }) => string;
    readonly bring: (topics: readonly string[]) => string;
    /** The same, where the session is with somebody else than the one before, who asked for it. */
    readonly bringFromBefore: (topics: readonly string[]) => string;
    readonly rules: Readonly<Record<'question' | 'topic' | 'bring' | 'ownLine', string>>;
    readonly leaveOut: { readonly question: string; readonly bring: string };
  };
}

type QuestionDraft = Draft<QuestionPhrases>;

/** The hint, which always has a place; then questions, topics, brief lines of notes, and what the therapist asked to see. */
export const questionsSection = defineSection<QuestionPhrases>({
  name: 'today',
  number: 2,
  about: 'questions and topics',
  presets: ['talk', 'standard', 'cbt', 'dbt'],
  cap: { lines: 3, words: 60 },
  trimming: { turn: 5, steps: [2] },
  refilling: { turn: 1, lines: 'any' },
  isRuledWhenBlank: true,
  heading: (say) => say.today.heading,
  drafts: questionDrafts,
});

/** What the writer chose for this session comes before what is merely old (brief/RULES.md, section 2). */
function questionDrafts(input: BriefInput): SectionDrafts<QuestionPhrases> {
  const { ranked, topics, ofWindow, carried, older, waiting, beyond, hinting } = asksForSheet(input);
  const draftsOf = (asks: readonly Ask[]) => asks.map((ask) => askDraft(ask, input));
  const lines = [
    ...draftsOf(ranked),
    ...inWrittenOrder([...draftsOf(topics), ...ownLines(input)]),
    ...broughtTopics(input),
    ...draftsOf([...ofWindow, ...carried, ...older]),
  ];
  const { drafts, rest } = chooseLines(lines, input);
  return { drafts: [...hintDraft(input, hinting), ...drafts], rest, beyond, waiting };
}

function inWrittenOrder(drafts: readonly QuestionDraft[]): QuestionDraft[] {
  return drafts.toSorted((a, b) => (a.from && b.from ? compareNotes(a.from.note, b.from.note) : 0));
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

/** What the therapist asked to see: in the last session, or in the file of the one that is planned. */
function broughtTopics({ window: { last, next } }: BriefInput): QuestionDraft[] {
  const planned = next && 'fields' in next ? next : null;
  const first = topicsOf(planned);
  const said = new Set(first.map(keyOf));
  const others = topicsOf(last).filter((topic) => !said.has(keyOf(topic)));
  const [person, before] = [planned?.fields.with, last?.fields.with];
  const isAnother = person !== undefined && before !== undefined && !isSamePerson(person, before);
  return [...bringDraft(planned, first, 'bring'), ...bringDraft(last, others, isAnother ? 'bringFromBefore' : 'bring')];
}

function topicsOf(session: Session | null): readonly string[] {
  return session && isOpenToSession(session) ? (session.fields.bring ?? []) : [];
}

function bringDraft(
  session: Session | null,
  topics: readonly string[],
  as: 'bring' | 'bringFromBefore',
): QuestionDraft[] {
  if (!session || topics.length === 0) return [];
  return [
    draftFrom<QuestionPhrases>(session, ['bring'], {
      text: (say) => say.today[as](topics.map((topic) => apart(asOneLine(topic)))),
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
