import type { Day, Span } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import type { Session } from '../notes/note.ts';
import { windowFor } from '../facts/sessions/session-window.ts';
import { editsFor, isSectionHidden } from './brief-edits.ts';
import type { BriefInput } from './brief-input.ts';
import { sayWording } from './draft.ts';
import { fitSections } from './fit.ts';
import { wordsOfSections } from './fitted-section.ts';
import { headerOf, wordsAround, type Header } from './header.ts';
import type { BriefLine, BriefSection } from './line.ts';
import type { SheetPhrases } from './phrases.ts';
import { plannedSections } from './plan.ts';
import { heldBack } from './print-policy.ts';
import { saySections } from './say-sections.ts';
import { isMoreThanOneSide } from './sheet-limits.ts';
import type { Section } from './sections/define-section.ts';
import { SECTIONS, type BriefPhrases } from './sections/sections.ts';
import { trimOrder } from './trim-order.ts';

/** The pre-session brief: what is printed, where each line comes from, and what was kept back. */
export interface Brief extends Header {
  /** The day of the session it is made for. */
  readonly session: Day | null;
  readonly window: Span & { readonly isCapped: boolean };
  /** Only those with lines, in order. */
  readonly sections: readonly BriefSection[];
  readonly words: number;
  /** Lines that did not fit. */
  readonly cut: readonly BriefLine[];
  /** Notes that hold something for the session which their level keeps back. */
  readonly held: number;
  readonly isReviewed: boolean;
  /** True where nothing may be printed: the sheet then has headings with ruled lines. */
  readonly isBlank: boolean;
}

/** In which words a brief is made, and for which session. */
export interface BriefRequest<Words> {
  readonly words: Words;
  /** A past session, whose brief is made as of its day; the next one if left out. */
  readonly session?: Session | null | undefined;
}

/** Makes the brief of a session. Pure: the same notes and words give the same brief. */
export function makeBrief(journal: Journal, request: BriefRequest<BriefPhrases>): Brief {
  return makeBriefOf<BriefPhrases>(SECTIONS, journal, request);
}

/** Makes a brief of these sections. */
export function makeBriefOf<Words extends SheetPhrases>(
  sections: readonly Section<Words>[],
  journal: Journal,
  { words: say, session = null }: BriefRequest<Words>,
): Brief {
  const window = windowFor(journal, session);
  const edits = editsFor(journal, window.next?.day ?? null);
  const onSheet = plannedSections(sections, journal.settings).filter((section) => !isSectionHidden(edits, section));
  const input = { journal, window, edits, onSheet: new Set(onSheet.map(({ name }) => name)) };
  const header = headerOf(input, say, underHeader(onSheet, input, say));
  const isOverfull = isMoreThanOneSide(header, say);
  const fitted = fitSections(saySections(onSheet, input, say), { isOverfull, order: trimOrder(sections) });
  const filled = fitted.sections.filter(({ lines }) => lines.length > 0);
  const { from, to, isCapped } = window;
  return {
    ...header,
    session: window.next?.day ?? null,
    window: { from, to, isCapped },
    sections: filled,
    words: wordsOfSections(filled, say) + wordsAround(header, say),
    cut: fitted.cut,
    held: heldBack(journal, window).length,
    isReviewed: edits.note?.fields.reviewed !== undefined,
    isBlank: filled.length === 0,
  };
}

/** The line under the header that a section asks for. */
function underHeader<Words>(sections: readonly Section<Words>[], input: BriefInput, say: Words): string | null {
  const wordings = sections.flatMap((section) => section.underHeader?.(input) ?? []);
  const [first] = wordings;
  return first === undefined ? null : sayWording(first, say);
}
