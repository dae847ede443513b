import { asksOf, openAsks as openOf, type Ask } from '../../facts/questions/questions.ts';
import { notesIn, type SessionWindow } from '../../facts/sessions/session-window.ts';
import { askedSinceWords } from '../../messages/en/carried-over.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { hintDraft } from '../hint.ts';
import { draftFrom, type Draft, type Found } from '../line.ts';
import { isShared } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

/** More than the sheet and the list of what did not fit can show; of what is asked beyond, the number is enough. */
const MOST_ASKS = 30;

/**
 * Section 2: the hint, which always has a place; open questions and topics by priority, then age; what the therapist
 * asked to see; the brief lines of notes.
 */
export function alsoToday(occasion: Occasion): Found {
  const open = openAsks(occasion);
  const asks = open.filter(({ share }) => share === 'brief');
  const shown = asks.filter(({ note }, index) => index < MOST_ASKS || occasion.changes.pinned.has(note.id));
  const lines = shown.map((ask) => askDraft(ask, occasion));
  const { drafts, rest } = choose([...lines, ...brought(occasion), ...ownLines(occasion)], occasion);
  return { drafts: [...hintDraft(occasion, open), ...drafts], rest, beyond: asks.length - shown.length };
}

/** What was asked before the session and is not dealt with. */
function openAsks({ journal, window, changes }: Occasion): Ask[] {
  const isFuture = window.next === null || window.next.day >= journal.today;
  return openOf(asksOf(journal).filter((ask) => isInTime(ask, window, isFuture))).filter(
    ({ note }) => !changes.hidden.has(note.id),
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

function askDraft(ask: Ask, { journal, window }: Occasion): Draft {
  const { language } = journal.settings;
  const since = askedSinceWords(ask, { window, language });
  return draftFrom(ask.note, ask.at, {
    text: ask.text,
    fixed: since === '' ? '' : ` (${since})`,
    day: ask.day,
    rule: BRIEF_WORDS.rules[ask.kind],
    leaveOut: typeof ask.at === 'number' ? BRIEF_WORDS.leaveOut.mark : BRIEF_WORDS.leaveOut.question,
    claim: ask.kind === 'question' && ask.priority === 1 ? 'priority' : null,
  });
}

/** What the therapist asked to see, as the session's file has it. */
function brought({ window: { next } }: Occasion): Draft[] {
  if (!next || !('fields' in next) || (next.share !== null && !isShared(next))) return [];
  const { bring = [] } = next.fields;
  if (bring.length === 0) return [];
  const text = BRIEF_WORDS.bring(bring.join('; '));
  return [
    draftFrom(next, ['bring'], {
      text,
      day: null,
      rule: BRIEF_WORDS.rules.bring,
      leaveOut: BRIEF_WORDS.leaveOut.bring,
    }),
  ];
}

/** The `brief:` line of shared notes: an event's stands in section 3, a reflection's in section 4. */
function ownLines({ journal, window }: Occasion): Draft[] {
  return notesIn(journal, window)
    .filter(
      (note) => isShared(note) && note.kind !== 'reflection' && note.kind !== 'brief' && note.fields.event !== true,
    )
    .flatMap((note) => {
      const text = note.fields.brief;
      if (typeof text !== 'string') return [];
      return [
        draftFrom(note, ['brief'], { text, rule: BRIEF_WORDS.rules.ownLine, leaveOut: BRIEF_WORDS.leaveOut.ownLine }),
      ];
    });
}
