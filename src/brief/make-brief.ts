import type { Day, Span } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import type { Session } from '../notes/note.ts';
import { windowFor } from '../facts/sessions/session-window.ts';
import { alsoToday } from './sections/questions.ts';
import { changesFor, isHidden, type Occasion } from './brief-edits.ts';
import { sleepAndHabits } from './sections/sleep-and-habits.ts';
import { fitSections, wordsOf } from './fit.ts';
import { goals } from './sections/goals.ts';
import { headerOf, headerWords, type Header } from './header.ts';
import type { BriefLine, BriefSection, Found, SectionNumber } from './line.ts';
import { measures, ninthAnswer } from './sections/questionnaires.ts';
import { withOpening } from './sections/opening.ts';
import { plannedSections, type PlannedSection } from './plan.ts';
import { heldBack } from './print-policy.ts';
import { sinceLastTime } from './sections/mood-and-events.ts';
import { stayedWithMe } from './sections/reflection.ts';
import { weekOnSheet } from './sections/week-card.ts';
import { wins } from './sections/wins.ts';
import { betweenSessionWork } from './sections/homework.ts';

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

/** Makes the brief for the next session, or the one made for a past session as of its day. Pure: same notes, same brief. */
export function makeBrief(journal: Journal, asOf: Session | null = null): Brief {
  const window = windowFor(journal, asOf);
  const changes = changesFor(journal, window.next?.day ?? null);
  const occasion: Occasion = { journal, window, changes };
  const found = foundFor(occasion);
  const header = headerOf(occasion, found.has(8) ? ninthAnswer(occasion) : null);
  const fitted = fitSections(found, header, headerWords(header));
  const sections = fitted.sections.filter(({ lines }) => lines.length > 0);
  const { from, to, isCapped } = window;
  return {
    ...header,
    session: window.next?.day ?? null,
    window: { from, to, isCapped },
    sections,
    words: wordsOf(sections) + headerWords(header),
    cut: fitted.cut,
    held: heldBack(journal, window),
    isReviewed: changes.note?.fields.reviewed !== undefined,
    isBlank: sections.length === 0,
  };
}

const SECTIONS: Readonly<Record<Exclude<PlannedSection, 1>, (occasion: Occasion) => Found>> = {
  2: alsoToday,
  3: sinceLastTime,
  4: stayedWithMe,
  5: betweenSessionWork,
  6: goals,
  7: sleepAndHabits,
  8: measures,
  9: wins,
  11: weekOnSheet,
};

/** What every section of the plan has to say, without those that the writer hides. */
function foundFor(occasion: Occasion): ReadonlyMap<SectionNumber, Found> {
  const planned = plannedSections(occasion.journal.settings).filter((number) => !isHidden(occasion.changes, number));
  const sections = planned.flatMap((number) => (number === 1 ? [] : [[number, SECTIONS[number](occasion)] as const]));
  return planned.includes(1) ? withOpening(occasion, new Map(sections)) : new Map(sections);
}
