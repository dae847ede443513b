import { formatDay } from '../../calendar/words.ts';
import type { Journal } from '../../journal/journal.ts';
import type { BriefNote, Session } from '../../journal/note.ts';
import { asksOf, compareAsks, openAsks, type Ask } from '../questions.ts';
import type { SessionWindow } from '../window.ts';
import { entriesIn } from '../window.ts';
import { lineFrom, type BriefLine } from './line.ts';
import { isShared } from './sharing.ts';
import { BRIEF_WORDS } from './words.ts';

/** Section 1: the writer's opening, else a pinned line, else the oldest question of priority 1. */
export function openingLine(journal: Journal, window: SessionWindow, changes: BriefNote | null): BriefLine | null {
  const written = changes?.fields.opening;
  if (changes && written !== undefined && (changes.share === null || isShared(changes))) {
    return lineFrom(changes, { text: written, rule: BRIEF_WORDS.rules.opening, leaveOut: BRIEF_WORDS.leaveOut.opening });
  }
  const asks = printableAsks(journal, window);
  const pinned = asks.find(({ note }) => changes?.fields.pin?.includes(note.id));
  if (pinned) return askLine(pinned, window, journal.settings.language, BRIEF_WORDS.rules.pinned);
  const first = asks.find(({ priority, kind }) => priority === 1 && kind === 'question');
  return first ? askLine(first, window, journal.settings.language, BRIEF_WORDS.rules.firstQuestion) : null;
}

/** Section 2: the hint once, open questions and topics, what the therapist asked to see, notes' own lines. */
export function alsoToday(journal: Journal, window: SessionWindow, opening: BriefLine | null): BriefLine[] {
  const { language } = journal.settings;
  const asks = printableAsks(journal, window)
    .map((ask) => askLine(ask, window, language, BRIEF_WORDS.rules[ask.kind]))
    .filter((line) => line.source !== opening?.source || !opening.text.startsWith(line.text));
  return [...hint(journal, window), ...asks, ...brought(window), ...ownLines(journal, window)];
}

function printableAsks(journal: Journal, window: SessionWindow): Ask[] {
  return openUpTo(journal, window)
    .filter(({ share }) => share === 'brief')
    .toSorted(compareAsks);
}

function openUpTo(journal: Journal, window: SessionWindow): Ask[] {
  return openAsks(asksOf(journal)).filter(({ day }) => day === null || day <= window.to);
}

function askLine(ask: Ask, window: SessionWindow, language: string, rule: string): BriefLine {
  const isCarriedOver = ask.day !== null && ask.day < window.from;
  const since = isCarriedOver && ask.day ? ` (${BRIEF_WORDS.since(formatDay(ask.day, 'short', language))})` : '';
  const leaveOut = ask.line === null ? BRIEF_WORDS.leaveOut.question : BRIEF_WORDS.leaveOut.mark;
  return lineFrom(ask.note, { text: `${ask.text}${since}`, rule, leaveOut });
}

/** The one fixed sentence, however many there are; its source stays on the screen. */
function hint(journal: Journal, window: SessionWindow): BriefLine[] {
  const first = openUpTo(journal, window).find(({ share }) => share === 'hint');
  const rule = BRIEF_WORDS.rules.hint;
  return first ? [{ ...lineFrom(first.note, { text: BRIEF_WORDS.hint, rule, leaveOut: BRIEF_WORDS.leaveOut.hint }), day: null }] : [];
}

function brought({ next }: SessionWindow): BriefLine[] {
  if (!next || !('fields' in next)) return [];
  const session: Session = next;
  if (session.share !== null && !isShared(session)) return [];
  const { bring = [] } = session.fields;
  if (bring.length === 0) return [];
  const { rules, leaveOut } = BRIEF_WORDS;
  return [lineFrom(session, { text: BRIEF_WORDS.bring(bring.join('; ')), rule: rules.bring, leaveOut: leaveOut.bring })];
}

/** The `brief:` line of a shared entry that is no event; an event's stands in section 3. */
function ownLines(journal: Journal, window: SessionWindow): BriefLine[] {
  return entriesIn(journal, window)
    .filter((entry) => isShared(entry) && !entry.fields.event)
    .flatMap((entry) => {
      const text = entry.fields.brief;
      return text === undefined ? [] : [lineFrom(entry, { text, rule: BRIEF_WORDS.rules.ownLine, leaveOut: BRIEF_WORDS.leaveOut.ownLine })];
    });
}
