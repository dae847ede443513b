import type { FittedLine, FittedSection } from './fitted-section.ts';
import type { WordedDraft } from './line.ts';
import type { SaidSection } from './say-sections.ts';
import type { Cap } from './sections/define-section.ts';
import { turnOfLine, type TurnToTrim } from './trim-order.ts';
import { firstWords, wordCount } from './word-count.ts';
import { withFixed } from './writers-words.ts';

/** A line cut shorter than this says nothing. */
const LEAST_WORDS = 12;
/** What is left at the least of a text behind which something is counted; lines after it have what is left then. */
const LEAST_TEXT = 7;

/** How much of its cap a section may fill, and when its lines are trimmed. */
interface Capping {
  /** From 0 to 1, of the words it may have. */
  readonly part: number;
  readonly order: readonly TurnToTrim[];
}

/** As many lines as the cap holds, the last of them cut where it is too long; the first always stays. */
export function capSection(section: SaidSection, { part, order }: Capping): FittedSection {
  const { plan, heading, drafts, rest, beyond, waiting } = section;
  const { cap, name } = plan;
  const wanted = drafts.slice(0, cap.lines);
  const lines: FittedLine[] = [];
  let left = cap.words * part;
  for (const [index, draft] of wanted.entries()) {
    const forText = draft.fixed === '' ? 0 : wordCount(draft.fixed) + LEAST_TEXT * part;
    const room = Math.min(left, Math.max(left - keptFree(wanted.slice(index + 1), cap) * part, forText));
    const whole = shortText(draft);
    // What sums up days is numbers, which are never cut in the middle.
    const isSum = draft.from === null;
    const isWhole = wordCount(whole) <= room || (isSum && lines.length === 0);
    if (!isWhole && lines.length > 0 && (isSum || room < LEAST_WORDS * part)) break;
    const text = isWhole ? whole : shortened(draft, Math.floor(room));
    lines.push(fittedLine(draft, text, turnOfLine(order, name, index)));
    left -= wordCount(text);
  }
  const cut = drafts.slice(lines.length);
  return { plan, heading, lines, more: cut.length + rest.length + beyond, waiting, cut, rest };
}

/** A draft in the words that fit; one that is kept has no turn to go. */
export function fittedLine(draft: WordedDraft, text: string, turn: number | null): FittedLine {
  const { day, chart, row } = draft;
  return { draft, text, rank: draft.isKept ? null : turn, day, chart, row };
}

/** Words that the lines after this one may have in any case. */
function keptFree(following: readonly WordedDraft[], { each = 0 }: Cap): number {
  return following.reduce((sum, { text, fixed }) => sum + Math.min(each, wordCount(text) + wordCount(fixed)), 0);
}

/** A line with all of its ends. */
export function wholeText(draft: WordedDraft): string {
  return [withFixed(draft), ...draft.tails.map(({ text }) => text)].join('');
}

/** A line as it stands in a section at first: with one end. More of them come where there is room (brief/RULES.md, room 1). */
export function shortText(draft: WordedDraft): string {
  return wholeText({ ...draft, tails: draft.tails.slice(0, 1) });
}

/** What the rest of a line is cut to at the least: a label and a few words behind it. */
const LEAST_TAIL = 10;

function shortened({ text, fixed, tails: [tail] }: WordedDraft, room: number): string {
  const forTail = room - wordCount(text) - wordCount(fixed);
  if (tail !== undefined && forTail >= LEAST_TAIL) return withFixed({ text, fixed }) + firstWords(tail.text, forTail);
  return withFixed({ text: firstWords(text, Math.max(1, room - wordCount(fixed))), fixed });
}
