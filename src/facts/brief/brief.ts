import { daysOf, type Day } from '../../calendar/day.ts';
import { formatDay, formatSpan } from '../../calendar/words.ts';
import type { Journal } from '../../journal/journal.ts';
import type { BriefNote, Session } from '../../journal/note.ts';
import { isPaused, pausesOf } from '../pauses.ts';
import type { Series } from '../series.ts';
import { entriesIn, isInWindow, windowFor, type SessionWindow } from '../window.ts';
import { alsoToday, openingLine } from './asks.ts';
import { sleepAndHabits, sleepSeries } from './days.ts';
import { fitSections, wordsOf } from './fit.ts';
import { wordCount, type BriefLine, type BriefSection, type SectionNumber } from './line.ts';
import { countable, heldBack } from './sharing.ts';
import { moodSeries, sinceLastTime } from './since.ts';
import { stayedWithMe } from './stayed.ts';
import { wins } from './wins.ts';
import { betweenSessionWork } from './work.ts';
import { BRIEF_WORDS } from './words.ts';

/** The pre-session brief: what is printed, where each line comes from, and what was kept back. */
export interface Brief {
  readonly window: SessionWindow;
  readonly name: string | null;
  /** "For our session on Tuesday 24 November 2026" */
  readonly title: string;
  /** "10–23 Nov, 11 of 14 days recorded" */
  readonly coverage: string;
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
  const { language, name } = journal.settings;
  const changes = changesFor(journal, window.next?.day ?? null);
  const opening = openingLine(journal, window, changes);
  const found: readonly (readonly [SectionNumber, readonly BriefLine[]])[] = [
    [1, opening ? [opening] : []],
    [2, alsoToday(journal, window, opening)],
    [3, sinceLastTime(journal, window)],
    [4, stayedWithMe(journal, window)],
    [5, betweenSessionWork(journal, window)],
    [7, sleepAndHabits(journal, window)],
    [9, wins(journal, window)],
  ];
  const title = titleOf(window, language);
  const coverage = coverageWords(journal, window);
  const headerWords = wordCount(`${title} ${coverage} ${BRIEF_WORDS.disclaimer} ${BRIEF_WORDS.blankDays}`);
  const sections = fitSections(found.map(([number, lines]) => sectionOf(number, lines, changes)), headerWords);
  const shown = sections.filter(({ lines }) => lines.length > 0);
  const has = (number: SectionNumber) => shown.some((section) => section.number === number);
  return {
    window,
    name,
    title,
    coverage,
    sections: shown,
    mood: has(3) ? moodSeries(journal, window) : null,
    sleep: has(7) ? sleepSeries(journal, window) : null,
    words: wordsOf(shown) + headerWords,
    cut: sections.reduce((sum, { more }) => sum + more, 0),
    held: heldBack(journal, journal.notes.filter((note) => isInWindow(note, window))),
    isReviewed: changes?.fields.reviewed !== undefined,
    isBlank: shown.length === 0,
  };
}

/** The writer's changes to the brief of that day. */
function changesFor(journal: Journal, day: Day | null): BriefNote | null {
  return journal.briefs.find((brief) => brief.day === day) ?? null;
}

/** A section without what the writer hides: the whole by its number, or lines by the name of their note. */
function sectionOf(number: SectionNumber, lines: readonly BriefLine[], changes: BriefNote | null): BriefSection {
  const hidden = changes?.fields.hide ?? [];
  const isHidden = (source: string | null) => hidden.some((name) => source !== null && idOfPath(source) === name);
  const kept = hidden.includes(String(number)) ? [] : lines.filter(({ source }) => !isHidden(source));
  return { number, heading: BRIEF_WORDS.headings[number], lines: kept, more: 0 };
}

function idOfPath(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
}

function titleOf({ next }: SessionWindow, language: string): string {
  return next ? BRIEF_WORDS.title(formatDay(next.day, 'long', language)) : BRIEF_WORDS.titleWithoutSession;
}

/** The days of the window, and on how many of those that are not paused anything was recorded. */
function coverageWords(journal: Journal, window: SessionWindow): string {
  const pauses = pausesOf(journal);
  const days = daysOf(window).filter((day) => !isPaused(day, pauses));
  const recorded = new Set(countable(entriesIn(journal, window)).map(({ day }) => day));
  const counted = days.filter((day) => recorded.has(day)).length;
  const span = formatSpan(window, journal.settings.language);
  const words = `${span}, ${BRIEF_WORDS.recorded(counted, days.length)}`;
  return window.isCapped ? `${words}, ${BRIEF_WORDS.capped}` : words;
}
