import { scaleLinear } from 'd3-scale';
import type { Day } from '../../calendar/day.ts';
import { clockTimeOf, NOON } from '../../calendar/clock.ts';
import type { DiaryNight } from '../../facts/sleep/sleep-diary.ts';
import { NIGHT_BAR_TITLES, weekdayWords } from '../../messages/en/chart-marks.ts';
import { roomForSteps, type PlacedLabel } from '../plot/labels.ts';
import { addressIn, type ChartLinks } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import type { NightsSpec } from './nights-spec.ts';

/** From here to there on the clock, with what it says when pointed at. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly title: string;
}

/** A night as a row. */
export interface NightRow {
  readonly day: Day;
  readonly label: string;
  readonly address: string | null;
  /** Time in bed; null where one end of it is not known. */
  readonly bed: Bar | null;
  /** From trying to sleep to waking for good. */
  readonly sleep: Bar | null;
}

/** Nights, in per cent of the plot's width; two decimals. */
export interface NightsDrawing {
  readonly rows: readonly NightRow[];
  readonly lines: readonly number[];
  readonly hours: readonly PlacedLabel[];
}

const HOUR = 60;
/** 21:00 to 08:00 in minutes after noon: the least that is shown, so that nights of two people look alike. */
const LEAST_SPAN = [9 * HOUR, 20 * HOUR] as const;

/** The geometry of nights. The axis starts at a whole hour and is never shorter than from 21:00 to 08:00. */
export function drawNights({ nights, links }: NightsSpec): NightsDrawing {
  const ends = nights.flatMap(({ bed, sleep }) => [bed, sleep].flatMap((span) => (span ? [span.from, span.to] : [])));
  const [from, to] = [
    Math.floor(Math.min(LEAST_SPAN[0], ...ends) / HOUR) * HOUR,
    Math.ceil(Math.max(LEAST_SPAN[1], ...ends) / HOUR) * HOUR,
  ];
  const scale = scaleLinear().domain([from, to]).range([0, 100]);
  const hours = Array.from({ length: (to - from) / HOUR + 1 }, (_, index) => from + index * HOUR);
  return {
    rows: nights.map((night) => rowOf(night, scale, links)),
    lines: hours.map((minutes) => round(scale(minutes))),
    hours: hours.flatMap((minutes) => hourLabel(minutes, scale)),
  };
}

function rowOf(
  { day, bed, sleep, night }: DiaryNight,
  scale: (minutes: number) => number,
  links: ChartLinks | undefined,
): NightRow {
  const bar = (span: { from: number; to: number } | null, title: (typeof NIGHT_BAR_TITLES)['bed']): Bar | null =>
    span && {
      x: round(scale(span.from)),
      width: round(scale(span.to) - scale(span.from)),
      title: title(day, clock(span.from), clock(span.to)),
    };
  return {
    day,
    label: weekdayWords(day),
    address: night === null ? null : addressIn(links, day),
    bed: bar(bed, NIGHT_BAR_TITLES.bed),
    sleep: bar(sleep, NIGHT_BAR_TITLES.sleep),
  };
}

/** Steps that lie in each other, so that what is shown with less room is shown with more. */
const STEPS = [24, 12, 6, 3, 1];
const CLOCK_LETTERS = 5;

/** An hour is named from that width on at which all hours of its step have room. */
function hourLabel(minutes: number, scale: (minutes: number) => number): PlacedLabel[] {
  const hour = (minutes + NOON) / HOUR;
  const step = STEPS.find((one) => hour % one === 0) ?? 1;
  const room = roomForSteps(scale(step * HOUR) - scale(0), CLOCK_LETTERS);
  return room === null ? [] : [{ x: round(scale(minutes)), text: clock(minutes), room }];
}

function clock(minutes: number): string {
  return clockTimeOf(minutes + NOON);
}
