import type { Span } from '../../calendar/day.ts';
import { asksOn, asksWithoutDay, withOpenAsks, type Moment, type OpenAsks } from '../../facts/questions/open-asks.ts';
import type { Ask } from '../../facts/questions/questions.ts';
import { notesIn } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { chooseLines } from '../choose-lines.ts';
import { draftFrom, type Draft, type SectionDrafts } from '../draft.ts';
import type { SheetPhrases } from '../phrases.ts';
import { isOpenToSession, isShared, SHARE_OF_PRINTED_ASKS } from '../print-policy.ts';
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
  const { asks, beyond, hinting } = withOpenAsks(input.journal, momentOf(input), (open) => asksForSheet(open, input));
  const lines = asks.map((ask) => askDraft(ask, input));
  const { drafts, rest } = chooseLines([...lines, ...broughtTopics(input), ...ownLines(input)], input);
  return { drafts: [...hintDraft(input, hinting), ...drafts], rest, beyond };
}

/** Of what is open, that which a sheet can show, how many there are beyond, and the first that asks for the hint. */
function asksForSheet(open: OpenAsks, { edits }: BriefInput) {
  const isVisible = ({ note }: Ask) => !edits.hidden.has(note.id);
  const printed = open.ofLevel(SHARE_OF_PRINTED_ASKS);
  const pinned = open.ofNotes(edits.pinned, SHARE_OF_PRINTED_ASKS);
  const hidden = open.ofNotes(edits.hidden, SHARE_OF_PRINTED_ASKS);
  const first = firstOf(printed, MOST_ASKS, isVisible);
  const others = pinned.filter((ask) => isVisible(ask) && !first.includes(ask));
  const asks = [...first, ...others];
  const beyond = printed.length - hidden.length - asks.length;
  return { asks, beyond, hinting: firstOf(open.ofLevel('hint'), 1, isVisible) };
}

function firstOf(asks: readonly Ask[], most: number, isMeant: (ask: Ask) => boolean): Ask[] {
  const found: Ask[] = [];
  for (const ask of asks) {
    if (found.length === most) break;
    if (isMeant(ask)) found.push(ask);
  }
  return found;
}

/**
 * What was asked before the session. On the session's own day that is what was written before its time, or today, while the
 * session is still to come. A note without a day is known to be there today only.
 */
function momentOf({ journal, window: { to, next } }: BriefInput): Moment {
  const isFuture = next === null || next.day >= journal.today;
  const time = next && 'time' in next ? next.time : null;
  const isInTime = ({ note }: Ask) => (note.time !== null && time !== null ? note.time < time : isFuture);
  const onDay = next && next.day > to ? asksOn(journal, next.day).filter(isInTime) : [];
  return { through: to, also: [...onDay, ...(isFuture ? asksWithoutDay(journal) : [])] };
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
