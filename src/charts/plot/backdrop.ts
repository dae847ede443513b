import { earlier, later, weekdayOf, type Day, type Span } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import { hasTopRow, topRow, type ChartFrame } from './chart-frame.ts';
import { kept, textWidth, withoutOverlaps, type Label } from './labels.ts';
import { round } from './round.ts';
import type { DayScale } from './scales.ts';
import { dayWords, MARK_TITLES, monthWords, PAUSED, weekdayWords } from '../../messages/en/chart-marks.ts';

/** Something at a day: where, what it says when pointed at, and the words that stand at it if they find room. */
export interface DayMark {
  readonly x: number;
  readonly title: string;
  readonly label: Label | null;
}

/** A stretch of paused days from `x` on. */
export interface PauseMark extends DayMark {
  readonly width: number;
}

/** What lies behind the marks of a chart, and the days named below it. */
export interface BackdropDrawing {
  readonly sessions: readonly DayMark[];
  readonly events: readonly DayMark[];
  readonly paused: readonly PauseMark[];
  readonly ticks: readonly DayMark[];
}

/** Up to here every day is a tick, and then up to there every Monday; longer windows have months, and the longest years. */
const MOST_DAY_TICKS = 10;
const MOST_WEEK_TICKS = 56;
/** Two years of months; then every year is a tick. */
const MOST_MONTH_TICKS = 731;
/** From the words below the plot to it, and from the foot of a pause to its name, in units. */
const LABEL_DISTANCE = 7;
const PAUSE_DISTANCE = 6;

export function drawBackdrop(
  days: readonly Day[],
  { sessions, events, paused }: Backdrop,
  { scale, frame }: { scale: DayScale; frame: ChartFrame },
): BackdropDrawing {
  return {
    sessions: drawSessions(sessions, scale, frame),
    events: marksAt(events, scale).map(({ x, day }) => ({ x, title: MARK_TITLES.event(day), label: null })),
    paused: paused.flatMap((span) => drawPause(span, days, { scale, frame })),
    ticks: drawTicks(days, scale, frame),
  };
}

function drawSessions(sessions: readonly Day[], scale: DayScale, frame: ChartFrame): DayMark[] {
  const marks = marksAt(sessions, scale);
  const wanted = marks.map(({ x, day }, index) => {
    const text = index === 0 ? MARK_TITLES.firstSession(day) : dayWords(day);
    const at = kept(x, textWidth(text, frame.fontSize), [frame.left, frame.width]);
    return { x: round(at), y: topRow(frame), text };
  });
  const labels = hasTopRow(frame) ? withoutOverlaps(wanted, frame.fontSize) : [];
  return marks.map(({ x, day }, index) => ({
    x,
    title: MARK_TITLES.session(day),
    label: labels[index] ?? null,
  }));
}

function drawPause(
  span: Span,
  days: readonly Day[],
  { scale, frame }: { scale: DayScale; frame: ChartFrame },
): PauseMark[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || span.to < first || span.from > last) return [];
  const [from, to] = [later(span.from, first), earlier(span.to, last)];
  const x = scale.start(from) ?? 0;
  const width = (scale.start(to) ?? 0) + scale.slot - x;
  const hasRoom = hasTopRow(frame) && width > textWidth(PAUSED, frame.fontSize) + PAUSE_DISTANCE;
  const label = { x: round(x + width / 2), y: round(frame.height - frame.bottom - PAUSE_DISTANCE), text: PAUSED };
  const title = MARK_TITLES.pause(span.from, span.to);
  return [{ x: round(x), width: round(width), title, label: hasRoom ? label : null }];
}

function drawTicks(days: readonly Day[], scale: DayScale, frame: ChartFrame): DayMark[] {
  const marks = marksAt(days.filter(tickTest(days.length)), scale);
  const y = round(frame.height - frame.bottom + LABEL_DISTANCE + frame.fontSize * 0.75);
  const wanted = marks.map(({ x, day }) => {
    const text = tickLabel(day, days.length);
    return { x: round(kept(x, textWidth(text, frame.fontSize), [0, frame.width])), y, text };
  });
  const labels = withoutOverlaps(wanted, frame.fontSize);
  return marks.map(({ x, day }, index) => ({ x, title: weekdayWords(day), label: labels[index] ?? null }));
}

function tickTest(count: number): (day: Day) => boolean {
  if (count <= MOST_DAY_TICKS) return () => true;
  if (count <= MOST_WEEK_TICKS) return (day) => weekdayOf(day) === 1;
  if (count <= MOST_MONTH_TICKS) return (day) => day.endsWith('-01');
  return (day) => day.endsWith('-01-01');
}

function tickLabel(day: Day, count: number): string {
  if (count <= MOST_WEEK_TICKS) return dayWords(day);
  return count <= MOST_MONTH_TICKS ? monthLabel(day) : day.slice(0, 4);
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
