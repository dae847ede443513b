import { bisector } from 'd3-array';
import { asksOn, asksWithoutDay, withOpenAsks, type Moment, type OpenAsks } from '../../facts/questions/open-asks.ts';
import { compareAsks, NO_PRIORITY, type Ask } from '../../facts/questions/questions.ts';
import { SESSIONS_WAITED, sessionsWaited } from '../../facts/questions/waiting.ts';
import { isInWindow } from '../../facts/sessions/session-window.ts';
import type { BriefInput } from '../brief-input.ts';
import { SHARE_OF_PRINTED_ASKS } from '../print-policy.ts';

/** What was asked by the time of a brief, by what gives it a place on the sheet (brief/RULES.md, section 2). */
export interface AsksForSheet {
  /** Those with a priority, by that and then the oldest first. */
  readonly ranked: readonly Ask[];
  /** Marked in the window to be brought up. */
  readonly topics: readonly Ask[];
  readonly ofWindow: readonly Ask[];
  /** What was not asked in one session. */
  readonly carried: readonly Ask[];
  /** The newest of those before, and what stands in a note that is pinned. */
  readonly older: readonly Ask[];
  /** How many older ones have no place. */
  readonly waiting: number;
  /** How many others there are beyond what a sheet can show. */
  readonly beyond: number;
  /** The first that asks for the hint. */
  readonly hinting: readonly Ask[];
}

/** More than the sheet and the list of what did not fit can show; of what is asked beyond, the number is enough. */
const MOST_ASKS = 30;

export function asksForSheet(input: BriefInput): AsksForSheet {
  return withOpenAsks(input.journal, momentOf(input), (open) => chosenOf(open, input));
}

function chosenOf(open: OpenAsks, input: BriefInput): AsksForSheet {
  const { hidden, pinned } = input.edits;
  const isVisible = ({ note }: Ask) => !hidden.has(note.id);
  const isOld = (ask: Ask) => placeOf(ask, input) === 'older';
  const some = (asks: readonly Ask[]) => firstOf(asks, MOST_ASKS, isVisible).toSorted(compareAsks);
  const questions = partsOf(open.ofLevel(SHARE_OF_PRINTED_ASKS, 'question'), input);
  const topics = partsOf(open.ofLevel(SHARE_OF_PRINTED_ASKS, 'topic'), input);
  const chosen = {
    ranked: some([...questions.ranked, ...topics.ranked].toSorted(compareAsks)),
    topics: some(topics.ofWindow),
    ofWindow: some(questions.ofWindow),
    carried: some([...questions.carried, ...topics.carried].toSorted(compareAsks)),
  };
  const placed = Object.values(chosen).flat();
  const kept = open.ofNotes(pinned, SHARE_OF_PRINTED_ASKS).filter((ask) => isVisible(ask) && !placed.includes(ask));
  const newest = firstOf(questions.standing.toReversed(), 1, isVisible);
  const older = [...new Set([...kept, ...newest])];
  const gone = [...open.ofNotes(hidden, SHARE_OF_PRINTED_ASKS), ...placed, ...older];
  const waiting = questions.old - gone.filter((ask) => isOld(ask) && ask.kind === 'question').length;
  const beyond = questions.count + topics.count - gone.filter((ask) => !isOld(ask)).length;
  return { ...chosen, older, waiting, beyond, hinting: hintingIn(open, input) };
}

/** What is hard waits like all else: a brief does not send anybody after it for ever. */
function hintingIn(open: OpenAsks, input: BriefInput): Ask[] {
  const questions = partsOf(open.ofLevel('hint', 'question'), input);
  const topics = partsOf(open.ofLevel('hint', 'topic'), input);
  const standing = [questions.ranked, questions.standing, questions.carried, questions.ofWindow];
  const asks = [...standing.flat(), ...topics.carried, ...topics.ofWindow];
  return firstOf(asks, 1, ({ note }) => !input.edits.hidden.has(note.id));
}

type Place = 'ranked' | 'older' | 'carried' | 'new';

function placeOf(ask: Ask, { journal, window }: BriefInput): Place {
  if (ask.priority < NO_PRIORITY) return 'ranked';
  if (sessionsWaited(journal, ask, window.last) > 1) return 'older';
  const { day } = ask.note;
  return day === null || day > window.to || isInWindow(ask.note, window) ? 'new' : 'carried';
}

/** What is open of a kind, in its order, in parts that are found without going through it. */
function partsOf(asks: readonly Ask[], input: BriefInput) {
  const { journal, window } = input;
  const unranked = bisector(({ priority }: Ask) => priority).left(asks, NO_PRIORITY);
  const firstBelow = (waited: number) =>
    bisector((ask: Ask) => -sessionsWaited(journal, ask, window.last)).right(asks, -waited, unranked);
  const recent = firstBelow(2);
  const first = bisector((ask: Ask) => (placeOf(ask, input) === 'new' ? 1 : 0)).left(asks, 1, recent);
  return {
    ranked: asks.slice(0, unranked),
    /** Old ones that may still have a place. */
    standing: asks.slice(firstBelow(SESSIONS_WAITED), recent),
    carried: asks.slice(recent, first),
    ofWindow: asks.slice(first),
    old: recent - unranked,
    /** All but the old ones. */
    count: unranked + asks.length - recent,
  };
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
