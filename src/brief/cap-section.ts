import type { FittedLine, FittedSection } from './fitted-section.ts';
import type { WordedDraft } from './line.ts';
import type { SaidSection } from './say-sections.ts';
import type { Cap } from './sections/define-section.ts';
import { turnOfLine, type TurnToTrim } from './trim-order.ts';
import { firstWords, wordCount } from './word-count.ts';
import { withFixed } from './writers-words.ts';

/** A line cut shorter than this says nothing. */
const LEAST_WORDS = 12;

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
    const room = left - keptFree(wanted.slice(index + 1), cap) * part;
    const isWhole = wordCount(wholeText(draft)) <= room;
    if (!isWhole && lines.length > 0 && room < LEAST_WORDS * part) break;
    const text = isWhole ? wholeText(draft) : shortened(draft, Math.floor(room));
    const { day, chart, row } = draft;
    lines.push({ draft, text, rank: draft.isKept ? null : turnOfLine(order, name, index), day, chart, row });
    left -= wordCount(text);
  }
  const cut = [...drafts.slice(lines.length), ...rest];
  return { plan, heading, lines, more: cut.length + beyond, waiting, cut };
}

/** Words that the lines after this one may have in any case. */
function keptFree(following: readonly WordedDraft[], { each = 0 }: Cap): number {
  return following.reduce((sum, { text, fixed }) => sum + Math.min(each, wordCount(text) + wordCount(fixed)), 0);
}

export function wholeText(draft: WordedDraft): string {
  return withFixed(draft) + draft.tail;
}

/** What the rest of a line is cut to at the least: a label and a few words behind it. */
const LEAST_TAIL = 10;

function shortened({ text, fixed, tail }: WordedDraft, room: number): string {
  const forTail = room - wordCount(text) - wordCount(fixed);
  if (tail !== '' && forTail >= LEAST_TAIL) return withFixed({ text, fixed }) + firstWords(tail, forTail);
  return withFixed({ text: firstWords(text, Math.max(1, room - wordCount(fixed))), fixed });
}
