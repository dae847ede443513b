import type { Span } from '../../calendar/day.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Session } from '../../journal/note.ts';
import type { Series } from '../series.ts';
import { windowFor } from '../window.ts';
import { alsoToday } from './asks.ts';
import { changesFor, isHidden, type Occasion } from './changes.ts';
import { sleepAndHabits, sleepSeries } from './days.ts';
import { fitSections, hasSum, wordsOf } from './fit.ts';
import { headerOf, headerWords, type Header } from './header.ts';
import type { BriefSection, Found, SectionNumber } from './line.ts';
import { withOpening } from './opening.ts';
import { heldBack } from './sharing.ts';
import { moodSeries, sinceLastTime } from './since.ts';
import { stayedWithMe } from './stayed.ts';
import { wins } from './wins.ts';
import { betweenSessionWork } from './work.ts';

/** The pre-session brief: what is printed, where each line comes from, and what was kept back. */
export interface Brief extends Header {
  readonly window: Span & { readonly isCapped: boolean };
  /** Only those with lines, in order. */
  readonly sections: readonly BriefSection[];
  readonly mood: Series | null;
  readonly sleep: Series | null;
  readonly words: number;
  /** Lines that did not fit. */
  readonly cut: number;
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
  const header = headerOf(journal, window);
  const fitted = fitSections(foundFor({ journal, window, changes }), headerWords(header));
  const sections = fitted.filter(({ lines }) => lines.length > 0);
  const hasChart = (wanted: SectionNumber) => sections.some(({ number, lines }) => number === wanted && hasSum(lines));
  const { from, to, isCapped } = window;
  return {
    ...header,
    window: { from, to, isCapped },
    sections,
    mood: hasChart(3) ? moodSeries(journal, window) : null,
    sleep: hasChart(7) ? sleepSeries(journal, window) : null,
    words: wordsOf(sections) + headerWords(header),
    cut: fitted.reduce((sum, { more }) => sum + more, 0),
    held: heldBack(journal, window),
    isReviewed: changes.note?.fields.reviewed !== undefined,
    isBlank: sections.length === 0,
  };
}

/** What every section has to say, without the sections that the writer hides. */
function foundFor(occasion: Occasion): ReadonlyMap<SectionNumber, Found> {
  const sections: ReadonlyMap<SectionNumber, Found> = new Map([
    [2, alsoToday(occasion)],
    [3, sinceLastTime(occasion)],
    [4, stayedWithMe(occasion)],
    [5, betweenSessionWork(occasion)],
    [7, sleepAndHabits(occasion)],
    [9, wins(occasion)],
  ]);
  return new Map([...withOpening(occasion, sections)].filter(([number]) => !isHidden(occasion.changes, number)));
}
