import { earlier, later, weekdayOf, type Day, type Span } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import { dayWords, MARK_TITLES, monthWords } from '../../messages/en/chart-marks.ts';
import { withRoom, type PlacedLabel } from './labels.ts';
import { round } from './round.ts';
import type { DayScale } from './scales.ts';

/** Something at a day: where, and what it says when pointed at. */
export interface DayMark {
  readonly x: number;
  readonly title: string;
}

/** A stretch of paused days from `x` on. */
export interface PauseMark extends DayMark {
  readonly width: number;
}

/** What lies behind the marks of a chart, and the days named below it. All in per cent of the plot's width. */
export interface BackdropDrawing {
  readonly sessions: readonly DayMark[];
  /** Their days, above the plot. */
  readonly sessionDays: readonly PlacedLabel[];
  readonly events: readonly DayMark[];
  readonly paused: readonly PauseMark[];
  readonly ticks: readonly TickMark[];
}

/** A day named below the plot: at its middle, or from where its month or year begins. */
export interface TickMark extends PlacedLabel {
  readonly isStart: boolean;
}

/** Up to here every day is a tick, and then up to there every Monday; longer windows have months, and the longest years. */
const MOST_DAY_TICKS = 10;
const MOST_WEEK_TICKS = 56;
/** Two years of months; then every year is a tick. */
const MOST_MONTH_TICKS = 731;
/** In a window that begins later in its month than this, the next month's name stands nearby. */
const LAST_DAY_FOR_FIRST_MONTH = 20;

/** What lies behind a chart of these days. */
export function drawBackdrop(
  days: readonly Day[],
  { sessions, events, paused }: Backdrop,
  scale: DayScale,
): BackdropDrawing {
  const sessionMarks = marksAt(sessions, scale);
  return {
    sessions: sessionMarks.map(({ x, day }) => ({ x, title: MARK_TITLES.session(day) })),
    sessionDays: withRoom(sessionMarks.map(({ x, day }) => ({ x, text: dayWords(day) }))),
    events: marksAt(events, scale).map(({ x, day }) => ({ x, title: MARK_TITLES.event(day) })),
    paused: paused.flatMap((span) => drawPause(span, days, scale)),
    ticks: drawTicks(days, scale),
  };
}

function drawPause(span: Span, days: readonly Day[], scale: DayScale): PauseMark[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || span.to < first || span.from > last) return [];
  const [from, to] = [later(span.from, first), earlier(span.to, last)];
  const x = scale.start(from) ?? 0;
  const width = (scale.start(to) ?? 0) + scale.slot - x;
  return [{ x: round(x), width: round(width), title: MARK_TITLES.pause(span.from, span.to) }];
}

function drawTicks(days: readonly Day[], scale: DayScale): TickMark[] {
  const { isTick, words, isStart } = tickRule(days);
  const wanted = days.filter(isTick).map((day) => {
    const x = isStart ? scale.start(day) : scale.center(day);
    return { x: round(x ?? 0), text: words(day), isStart };
  });
  return withRoom(wanted);
}

interface TickRule {
  readonly isTick: (day: Day, index: number) => boolean;
  readonly words: (day: Day) => string;
  /** Whether the word stands from the tick on, since it names what begins there. */
  readonly isStart: boolean;
}

function tickRule({ length }: readonly Day[]): TickRule {
  if (length <= MOST_DAY_TICKS) return { isTick: () => true, words: dayWords, isStart: false };
  if (length <= MOST_WEEK_TICKS) return { isTick: (day) => weekdayOf(day) === 1, words: dayWords, isStart: false };
  if (length > MOST_MONTH_TICKS)
    return { isTick: (day) => day.endsWith('-01-01'), words: (day) => day.slice(0, 4), isStart: true };
  const isFirst = (day: Day, index: number) => index === 0 && Number(day.slice(8)) < LAST_DAY_FOR_FIRST_MONTH;
  return { isTick: (day, index) => day.endsWith('-01') || isFirst(day, index), words: monthLabel, isStart: true };
}

function monthLabel(day: Day): string {
  return day.slice(5, 7) === '01' ? `${monthWords(day)} ’${day.slice(2, 4)}` : monthWords(day);
}

function marksAt(days: readonly Day[], scale: DayScale): { x: number; day: Day }[] {
  return [...new Set(days)].sort().flatMap((day) => {
    const x = scale.center(day);
    return x === undefined ? [] : [{ x: round(x), day }];
  });
}
