import { MINUTES_OF_A_DAY, minutesOf, minutesUntil, NOON, type ClockTime } from '../../calendar/clock.ts';
import { addDays, daysOf, isWithin, isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import type { Night } from '../../notes/kinds/entry.ts';
import type { Entry } from '../../notes/note.ts';
import { median } from '../../numbers/decimals.ts';
import { circularMean, sleptNight, type SleptNight } from './slept-night.ts';
import { coverageOf, type Coverage } from '../series/summary.ts';
import { LEAST_OF_A_WEEK } from '../../numbers/thresholds.ts';

/** From one time to another, in minutes after the noon before; past midnight they go on counting. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
}

/** A night of the diary, by the day of waking; all null where nothing is noted. */
export interface DiaryNight extends SleptNight {
  readonly day: Day;
  readonly night: Night | null;
  /** From going to bed to getting up. */
  readonly bed: ClockSpan | null;
  /** From trying to sleep to waking for good, or as near to that as is noted. */
  readonly sleep: ClockSpan | null;
}

/** A night for every day of the span; of several noted on a day the last counts (facts/RULES.md, 2 and 9). */
export function sleepDiary(entries: Iterable<Entry>, span: Span): DiaryNight[] {
  const byDay = new Map(
    [...entries].flatMap(({ day, fields }) =>
      fields.night && says(fields.night) && isWithin(day, span) ? [[day, fields.night]] : [],
    ),
  );
  return daysOf(span).map((day) => toDiaryNight(day, byDay.get(day) ?? null));
}

function toDiaryNight(day: Day, night: Night | null): DiaryNight {
  if (!night) return { day, night, bed: null, sleep: null, inBed: null, asleep: null, efficiency: null };
  const { in_bed, tried, woke, up } = night;
  return { day, night, bed: spanOf(in_bed, up), sleep: spanOf(tried ?? in_bed, woke ?? up), ...sleptNight(night) };
}

function spanOf(from: ClockTime | undefined, to: ClockTime | undefined): ClockSpan | null {
  if (from === undefined || to === undefined) return null;
  const start = (minutesOf(from) + NOON) % MINUTES_OF_A_DAY;
  return { from: start, to: start + minutesUntil(from, to) };
}

/** How many of the nights of a diary that count are noted; the first of all is found among the entries. */
export function diaryCoverage(
  nights: readonly DiaryNight[],
  entries: readonly Entry[],
  pauses: readonly Span[],
): Coverage {
  const first = entries.find(({ fields }) => fields.night && says(fields.night))?.day;
  const series = { days: nights.map(({ day }) => day), values: nights.map(({ night }) => (night ? 1 : null)) };
  return coverageOf(series, pauses, first);
}

/** What is typical of nights, each as far as it is noted. */
export interface TypicalNight {
  /** Going to bed and getting up in minutes after midnight: means on the circle, since an evening may end after midnight. */
  readonly bedtime: number | undefined;
  readonly rising: number | undefined;
  /** Medians in minutes, and of time asleep as a share of the time in bed, 0 to 1. */
  readonly inBed: number | undefined;
  readonly asleep: number | undefined;
  readonly efficiency: number | undefined;
}

export function typicalNight(nights: readonly DiaryNight[]): TypicalNight {
  return {
    bedtime: circularMean(nights.flatMap(({ night }) => night?.in_bed ?? [])),
    rising: circularMean(nights.flatMap(({ night }) => night?.up ?? [])),
    inBed: median(nights.flatMap(({ inBed }) => inBed ?? [])),
    asleep: median(nights.flatMap(({ asleep }) => asleep ?? [])),
    efficiency: median(nights.flatMap(({ efficiency }) => efficiency ?? [])),
  };
}

/** Nights of a week, and on how many of them sleeping was hard. */
export interface TroubledWeek {
  readonly troubled: number;
  readonly recorded: number;
}

const LEAST_TROUBLED = 3;
const LONG_MINUTES = 30;

/**
 * The last seven nights and the seven before, where both have at least four recorded and three troubled; null in all other
 * cases (facts/RULES.md, 10). It names no cause.
 */
export function sleepTrouble(
  entries: Iterable<Entry>,
  today: Day,
  pauses: readonly Span[],
): readonly [thisWeek: TroubledWeek, lastWeek: TroubledWeek] | null {
  const nights = sleepDiary(entries, { from: addDays(today, 1 - 2 * DAYS_OF_A_WEEK), to: today });
  const weekOf = (week: readonly DiaryNight[]): TroubledWeek => {
    const recorded = week.flatMap(({ day, night }) => (night && !isWithinAny(day, pauses) ? [night] : []));
    return { troubled: recorded.filter(isTroubled).length, recorded: recorded.length };
  };
  const [lastWeek, thisWeek] = [weekOf(nights.slice(0, DAYS_OF_A_WEEK)), weekOf(nights.slice(DAYS_OF_A_WEEK))];
  return isToldOf(thisWeek) && isToldOf(lastWeek) ? [thisWeek, lastWeek] : null;
}

function isToldOf({ recorded, troubled }: TroubledWeek): boolean {
  return recorded >= LEAST_OF_A_WEEK && troubled >= LEAST_TROUBLED;
}

function says(night: Night): boolean {
  return Object.values(night).some((value) => value !== undefined);
}

/** More than half an hour until sleep, more than half an hour awake, or said to be hard. */
export function isTroubled({ latency = 0, awake = 0, trouble = false }: Night): boolean {
  return trouble || latency > LONG_MINUTES || awake > LONG_MINUTES;
}
