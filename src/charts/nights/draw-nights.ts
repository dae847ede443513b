import { scaleLinear } from 'd3-scale';
import type { Day } from '../../calendar/day.ts';
import type { DiaryNight } from '../../facts/sleep/sleep-diary.ts';
import { clockTimeOf, NOON } from '../../calendar/clock.ts';
import type { ChartFrame } from '../plot/chart-frame.ts';
import { baselineShift, kept, textWidth, type Label } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { NIGHT_BAR_TITLES, weekdayWords } from '../../messages/en/chart-marks.ts';
import type { NightsSpec } from './nights-spec.ts';

/** From here to there on the clock, with what it says when pointed at. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly title: string;
}

export interface NightRow {
  readonly day: Day;
  /** The middle of the row. */
  readonly y: number;
  readonly label: Label;
  /** Time in bed; null where one end of it is not known. */
  readonly bed: Bar | null;
  /** From trying to sleep to waking for good. */
  readonly sleep: Bar | null;
  /** Where nothing is to be drawn: a dot in place of the bar. */
  readonly isEmpty: boolean;
}

/** Nights in units of a viewBox of the frame's width and `height`, two decimals. */
export interface NightsDrawing {
  readonly frame: ChartFrame;
  readonly height: number;
  readonly thickness: number;
  readonly rows: readonly NightRow[];
  readonly hours: readonly { readonly x: number; readonly label: Label | null }[];
}

const HOUR = 60;
/** 21:00 to 08:00 in minutes after noon: the least that is shown, so that nights of two people look alike. */
const LEAST_SPAN = [9 * HOUR, 20 * HOUR] as const;
const ROW = 17;
const THICKNESS = 9;
const LEFT = 90;
const RIGHT = 16;
const NAMED_HOURS = [1, 2, 3, 6];
/** Between the names of two hours, in units. */
const LABEL_GAP = 12;

/** The geometry of nights. The axis starts at a whole hour and is never shorter than from 21:00 to 08:00. */
export function drawNights({ nights }: NightsSpec, frame: ChartFrame): NightsDrawing {
  const ends = nights.flatMap(({ bed, sleep }) => [bed, sleep].flatMap((span) => (span ? [span.from, span.to] : [])));
  const [from, to] = [
    Math.floor(Math.min(LEAST_SPAN[0], ...ends) / HOUR) * HOUR,
    Math.ceil(Math.max(LEAST_SPAN[1], ...ends) / HOUR) * HOUR,
  ];
  const scale = scaleLinear()
    .domain([from, to])
    .range([LEFT, frame.width - RIGHT]);
  const top = frame.fontSize + 10;
  return {
    frame,
    height: round(top + nights.length * ROW + 4),
    thickness: THICKNESS,
    rows: nights.map((night, index) => rowOf(night, round(top + (index + 0.5) * ROW), { scale, frame })),
    hours: drawHours([from, to], scale, frame),
  };
}

interface Place {
  readonly scale: (minutes: number) => number;
  readonly frame: ChartFrame;
}

function rowOf(night: DiaryNight, y: number, { scale, frame }: Place): NightRow {
  const { day, bed, sleep } = night;
  const bar = (span: { from: number; to: number } | null, title: (typeof NIGHT_BAR_TITLES)['bed']): Bar | null =>
    span && {
      x: round(scale(span.from)),
      width: round(scale(span.to) - scale(span.from)),
      title: title(day, clock(span.from), clock(span.to)),
    };
  return {
    day,
    y,
    label: { x: LEFT - 7, y: round(y + baselineShift(frame.fontSize)), text: weekdayWords(day) },
    bed: bar(bed, NIGHT_BAR_TITLES.bed),
    sleep: bar(sleep, NIGHT_BAR_TITLES.sleep),
    isEmpty: !bed && !sleep,
  };
}

function drawHours(
  [from, to]: readonly [number, number],
  scale: Place['scale'],
  frame: ChartFrame,
): NightsDrawing['hours'] {
  const hours = Array.from({ length: (to - from) / HOUR + 1 }, (_, index) => from + index * HOUR);
  const step = namedStep(scale(HOUR) - scale(0), frame);
  return hours.map((minutes) => {
    const [x, text] = [scale(minutes), clock(minutes)];
    const label = { x: round(kept(x, textWidth(text, frame.fontSize), [0, frame.width])), y: frame.fontSize, text };
    return { x: round(x), label: (minutes + NOON) % step === 0 ? label : null };
  });
}

/** Every hour is named, or every second, third, sixth by the clock: as many as there is room for. */
function namedStep(hourWidth: number, { fontSize }: ChartFrame): number {
  const room = textWidth('00:00', fontSize) + LABEL_GAP;
  return (NAMED_HOURS.find((hours) => hours * hourWidth >= room) ?? 12) * HOUR;
}

function clock(minutes: number): string {
  return clockTimeOf(minutes + NOON);
}
